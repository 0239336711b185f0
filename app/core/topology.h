// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/feature.h"
#include "core/read_control.h"
#include "core/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace zoneatlas {

/// One arc of a ring, walked forwards or backwards.
struct ArcRef
{
    std::uint32_t arc = 0;
    bool isReversed = false;
    bool operator==(const ArcRef&) const = default;
};

/// Polygons that share their borders: each stretch of border is stored once, as an arc, however many polygons
/// of however many layers run along it. Simplifying arcs keeps neighbours together without gaps, and each
/// border can be stroked once. Ends of arcs are the vertices where borders meet.
template <class P>
struct Topology
{
    /// Vertices of each arc, both ends included. A ring without a junction is one arc whose last vertex is
    /// its first.
    std::vector<std::vector<P>> arcs;
    /// For each polygon geometry given, its rings in order; each ring is a closed chain of arcs.
    std::vector<std::vector<std::vector<ArcRef>>> polygons;
};

/// Cuts rings into shared arcs. Vertices are the same only when both coordinates are exactly equal; layers
/// that do not share vertices simply share no arcs. Geometries that are not polygons get no rings. After
/// Bostock's TopoJSON. Cancelled.
[[nodiscard]] Result<Topology<LonLat>> buildTopology(std::span<const Geometry<LonLat>* const> geometries,
                                                     const ReadControl& control = {});

} // namespace zoneatlas
