// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/topology.h"

#include <span>

namespace zoneatlas {

/// The rings around several polygons of a topology taken as one area: arcs that two of them share are gone.
/// Rings keep the direction of the polygons they come from (outer counter-clockwise, holes clockwise).
[[nodiscard]] std::vector<std::vector<ArcRef>> unionRings(const Topology<LonLat>& topology,
                                                          std::span<const size_t> polygons);

} // namespace zoneatlas
