// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"

#include <QString>

#include <array>

namespace zoneatlas {

/// Gathers what a map has to show, so that the edge of the map does not run through it: the extent begins
/// east of the widest stretch of longitudes in which nothing is.
class ExtentGatherer
{
public:
    ExtentGatherer();
    void include(const LonLat& position);
    /// All longitudes between the two as well.
    void includeStep(const LonLat& from, const LonLat& to);

    /// West may be up to 180, and east beyond it, where things on both sides of the 180th meridian are nearer
    /// to each other that way. Empty where nothing was included.
    [[nodiscard]] GeoExtent extent() const;

private:
    static constexpr size_t kBins = 360; ///< of a degree of longitude, from 180° W on
    struct Bin
    {
        double west = 1; ///< of what is in it; beyond east: nothing is
        double east = 0;
        [[nodiscard]] bool isEmpty() const { return west > east; }
    };
    std::array<Bin, kBins> m_bins;
    GeoExtent m_plain;
};

/// Does it reach over the 180th meridian?
[[nodiscard]] bool crossesAntimeridian(const GeoExtent& extent);

/// The id of an equal-area CRS that draws this part of the world well, for `createProjection`: Albers for
/// China where it is in and about China, Equal Earth for the world, Albers with parallels of its own for what
/// is wide, Lambert azimuthal for the rest. Empty extents count as China.
[[nodiscard]] QString fittingCrsId(const GeoExtent& extent);

} // namespace zoneatlas
