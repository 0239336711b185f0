// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology_union.h"

#include <map>
#include <unordered_map>
#include <utility>

namespace zoneatlas {

namespace {

using Place = std::pair<double, double>;

Place startOf(const Topology<LonLat>& topology, const ArcRef& ref)
{
    const std::vector<LonLat>& arc = topology.arcs[ref.arc];
    const LonLat& p = ref.isReversed ? arc.back() : arc.front();
    return {p.lonDeg, p.latDeg};
}

Place endOf(const Topology<LonLat>& topology, const ArcRef& ref)
{
    return startOf(topology, {ref.arc, !ref.isReversed});
}

/// Arcs that are walked once only: an inner border is walked by both of its sides.
std::vector<ArcRef> outerArcs(const Topology<LonLat>& topology, std::span<const size_t> polygons)
{
    std::unordered_map<std::uint32_t, int> walks;
    for (const size_t polygon : polygons)
        for (const std::vector<ArcRef>& ring : topology.polygons[polygon])
            for (const ArcRef& ref : ring)
                ++walks[ref.arc];
    std::vector<ArcRef> outer;
    for (const size_t polygon : polygons)
        for (const std::vector<ArcRef>& ring : topology.polygons[polygon])
            for (const ArcRef& ref : ring)
                if (walks[ref.arc] == 1)
                    outer.push_back(ref);
    return outer;
}

} // namespace

std::vector<std::vector<ArcRef>> unionRings(const Topology<LonLat>& topology,
                                            std::span<const size_t> polygons)
{
    const std::vector<ArcRef> outer = outerArcs(topology, polygons);
    std::multimap<Place, ArcRef> unusedByStart;
    for (const ArcRef& ref : outer)
        unusedByStart.emplace(startOf(topology, ref), ref);

    std::vector<std::vector<ArcRef>> rings;
    while (!unusedByStart.empty()) {
        std::vector<ArcRef>& ring = rings.emplace_back();
        const Place start = unusedByStart.begin()->first;
        auto next = unusedByStart.begin();
        // A ring ends where it meets its start. Where the input leaves a gap it ends too, and is closed
        // straight.
        while (next != unusedByStart.end()) {
            ring.push_back(next->second);
            const Place end = endOf(topology, next->second);
            unusedByStart.erase(next);
            next = end == start ? unusedByStart.end() : unusedByStart.find(end);
        }
    }
    return rings;
}

} // namespace zoneatlas
