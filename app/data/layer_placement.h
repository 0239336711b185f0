// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feature.h"
#include "core/result.h"
#include "data/crs_reference.h"
#include "data/ogr_geometry.h"

#include <memory>

class OGRLayer;

namespace zoneatlas {

/// Whether polygons are looked through for rings that cross, which takes longer than reading them.
enum class GeometryCheck
{
    Full,
    None ///< for layers that were checked when they were made
};

/// Brings the geometries of one layer into degrees.
class LayerPlacement
{
public:
    /// Finds out what CRS the layer is in: `chosen`, what it says, or a guess, told in the issues as are
    /// swapped axes. Fills in the CRS of the collection. CrsMissing, CrsUnknown,
    /// FileUnreadable.
    [[nodiscard]] static Result<LayerPlacement> of(OGRLayer& layer, const QString& chosen,
                                                   FeatureCollection& collection, IssueLog& issues,
                                                   GeometryCheck check = GeometryCheck::Full);

    struct Placed
    {
        Geometry<LonLat> geometry;
        std::vector<Issue> issues; ///< without a place
    };
    [[nodiscard]] Placed place(const OGRGeometry& geometry) const;

private:
    LayerPlacement() = default;
    [[nodiscard]] std::unique_ptr<OGRGeometry> inDegrees(const OGRGeometry& geometry) const;

    Transform m_toDegrees; ///< null: in degrees already
    bool m_swapsAxes = false;
    GeometryCheck m_check = GeometryCheck::Full;
};

} // namespace zoneatlas
