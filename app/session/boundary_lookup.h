// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/boundary_loader.h"
#include "session/place_join.h"

namespace zoneatlas {

/// Looks into boundaries in degrees: which unit of the prefecture level is where, and what it is called. The
/// boundaries must outlive it.
class BoundaryLookup
{
public:
    explicit BoundaryLookup(const Boundaries& boundaries);

    [[nodiscard]] const Boundaries& boundaries() const { return m_boundaries; }
    /// The units of the prefecture level that have a code, in order.
    [[nodiscard]] const std::vector<JoinTarget>& targets() const { return m_targets; }
    /// Where target i stands in Boundaries::units.
    [[nodiscard]] size_t unitIndex(size_t target) const { return m_units[target]; }
    /// The target that holds a position.
    [[nodiscard]] std::optional<size_t> targetAt(const LonLat& position) const;
    /// A point in the middle of the largest part of a unit of any level.
    [[nodiscard]] LonLat centreOf(size_t unit) const;
    [[nodiscard]] const GeoExtent& extent() const { return m_extent; }

private:
    const Boundaries& m_boundaries;
    std::vector<size_t> m_units;
    std::vector<JoinTarget> m_targets;
    std::vector<Geometry<LonLat>> m_shapes; ///< of the targets
    std::vector<GeoExtent> m_extents;
    GeoExtent m_extent;
};

} // namespace zoneatlas
