// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/topology.h"

#include <algorithm>

namespace zoneatlas::test {

inline Geometry<LonLat> polygon(std::vector<Ring<LonLat>> rings)
{
    return {GeometryKind::Polygons, std::move(rings)};
}

/// Counter-clockwise, starting at its smallest vertex.
inline Ring<LonLat> square(double x, double y, double side)
{
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
}

inline Ring<LonLat> reversed(Ring<LonLat> ring)
{
    std::reverse(ring.begin(), ring.end());
    return ring;
}

inline Ring<LonLat> rotated(Ring<LonLat> ring, int by)
{
    std::rotate(ring.begin(), ring.begin() + by, ring.end());
    return ring;
}

inline Topology<LonLat> topologyOf(const std::vector<Geometry<LonLat>>& geometries)
{
    std::vector<const Geometry<LonLat>*> pointers;
    for (const Geometry<LonLat>& geometry : geometries)
        pointers.push_back(&geometry);
    return buildTopology(pointers).value();
}

/// The ring put together from its arcs again, starting at its smallest vertex.
inline Ring<LonLat> assembled(const Topology<LonLat>& topology, const std::vector<ArcRef>& refs)
{
    Ring<LonLat> ring;
    for (const ArcRef& ref : refs) {
        Ring<LonLat> arc = topology.arcs[ref.arc];
        if (ref.isReversed)
            std::reverse(arc.begin(), arc.end());
        ring.insert(ring.end(), arc.begin(), arc.end() - 1);
    }
    const auto smallest = std::min_element(ring.begin(), ring.end(), [](const LonLat& a, const LonLat& b) {
        return std::pair(a.lonDeg, a.latDeg) < std::pair(b.lonDeg, b.latDeg);
    });
    std::rotate(ring.begin(), smallest, ring.end());
    return ring;
}

/// Neighbouring refs meet, and the last one ends where the first begins.
inline bool isClosedChain(const Topology<LonLat>& topology, const std::vector<ArcRef>& refs)
{
    for (size_t i = 0; i < refs.size(); ++i) {
        const auto& arc = topology.arcs[refs[i].arc];
        const auto& next = topology.arcs[refs[(i + 1) % refs.size()].arc];
        const LonLat end = refs[i].isReversed ? arc.front() : arc.back();
        const LonLat start = refs[(i + 1) % refs.size()].isReversed ? next.back() : next.front();
        if (!(end == start))
            return false;
    }
    return !refs.empty();
}

} // namespace zoneatlas::test
