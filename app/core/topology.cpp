// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace zoneatlas {

namespace {

using VertexId = std::uint32_t;
constexpr VertexId kNoVertex = ~VertexId{0};

std::uint64_t mixed(std::uint64_t h)
{
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdULL;
    return h ^ (h >> 33);
}

std::uint64_t hashOf(const LonLat& p)
{
    // +0.0 makes -0.0 and 0.0 the same vertex, as operator== does.
    return mixed(std::bit_cast<std::uint64_t>(p.lonDeg + 0.0) +
                 0x9e3779b97f4a7c15ULL * mixed(std::bit_cast<std::uint64_t>(p.latDeg + 0.0)));
}

/// Numbers positions in the order they are met. Open addressing: half a million vertices are looked up at
/// each start, and a node per vertex (std::unordered_map) takes five times as long.
class VertexNumbers
{
public:
    explicit VertexNumbers(size_t mostVertices)
        : m_slots(std::bit_ceil(2 * mostVertices + 2), kNoVertex)
    {}

    VertexId idOf(const LonLat& p)
    {
        const size_t mask = m_slots.size() - 1;
        for (size_t slot = hashOf(p) & mask;; slot = (slot + 1) & mask) {
            if (m_slots[slot] == kNoVertex) {
                m_slots[slot] = static_cast<VertexId>(m_positions.size());
                m_positions.push_back(p);
                return m_slots[slot];
            }
            if (m_positions[m_slots[slot]] == p)
                return m_slots[slot];
        }
    }
    const LonLat& position(VertexId v) const { return m_positions[v]; }
    size_t size() const { return m_positions.size(); }

private:
    std::vector<VertexId> m_slots;
    std::vector<LonLat> m_positions;
};

/// The rings as vertex numbers, and for each vertex up to two neighbours: a third makes it a junction.
class VertexGraph
{
public:
    explicit VertexGraph(size_t mostVertices)
        : m_numbers(mostVertices)
    {}

    std::vector<VertexId> addRing(const Ring<LonLat>& ring)
    {
        std::vector<VertexId> ids;
        ids.reserve(ring.size());
        for (const LonLat& p : ring) {
            const VertexId id = m_numbers.idOf(p);
            if (ids.empty() || ids.back() != id)
                ids.push_back(id);
        }
        while (ids.size() > 1 && ids.front() == ids.back())
            ids.pop_back();
        m_links.resize(m_numbers.size());
        const size_t n = ids.size();
        for (size_t i = 0; i < n && n > 1; ++i) {
            link(ids[i], ids[(i + 1) % n]);
            link(ids[(i + 1) % n], ids[i]);
        }
        return ids;
    }

    bool isJunction(VertexId v) const { return m_links[v].isJunction; }
    const LonLat& position(VertexId v) const { return m_numbers.position(v); }

private:
    struct Links
    {
        VertexId first = kNoVertex;
        VertexId second = kNoVertex;
        bool isJunction = false;
    };

    void link(VertexId from, VertexId to)
    {
        Links& links = m_links[from];
        if (links.first == to || links.second == to)
            return;
        if (links.first == kNoVertex)
            links.first = to;
        else if (links.second == kNoVertex)
            links.second = to;
        else
            links.isJunction = true;
    }

    VertexNumbers m_numbers;
    std::vector<Links> m_links;
};

/// Keeps one copy of each arc, in whichever direction it was met first.
class ArcStore
{
public:
    ArcStore(const VertexGraph& graph, Topology<LonLat>& topology)
        : m_graph(graph)
        , m_topology(topology)
    {}

    ArcRef add(const std::vector<VertexId>& chain)
    {
        const std::uint64_t key = keyOf(chain);
        const auto [begin, end] = m_byKey.equal_range(key);
        for (auto it = begin; it != end; ++it) {
            const std::vector<VertexId>& known = m_chains[it->second];
            if (known == chain)
                return {it->second, false};
            if (known.size() == chain.size() && std::equal(known.begin(), known.end(), chain.rbegin()))
                return {it->second, true};
        }
        const auto index = static_cast<std::uint32_t>(m_chains.size());
        m_byKey.emplace(key, index);
        m_chains.push_back(chain);
        std::vector<LonLat>& arc = m_topology.arcs.emplace_back();
        arc.reserve(chain.size());
        for (const VertexId v : chain)
            arc.push_back(m_graph.position(v));
        return {index, false};
    }

private:
    /// The same for both directions.
    static std::uint64_t keyOf(const std::vector<VertexId>& chain)
    {
        const std::uint64_t ends = std::uint64_t{std::min(chain.front(), chain.back())} << 32 |
                                   std::max(chain.front(), chain.back());
        const std::uint64_t inner = std::uint64_t{chain[1]} + chain[chain.size() - 2];
        return ends * 0x9e3779b97f4a7c15ULL ^ (inner * 0xff51afd7ed558ccdULL) ^ chain.size();
    }

    const VertexGraph& m_graph;
    Topology<LonLat>& m_topology;
    std::vector<std::vector<VertexId>> m_chains;
    std::unordered_multimap<std::uint64_t, std::uint32_t> m_byKey;
};

/// Starts a ring at a junction; a ring without one starts at its smallest vertex, so that equal rings match.
void rotateToStart(std::vector<VertexId>& ring, const VertexGraph& graph)
{
    auto start = std::find_if(ring.begin(), ring.end(), [&](VertexId v) { return graph.isJunction(v); });
    if (start == ring.end())
        start = std::min_element(ring.begin(), ring.end());
    std::rotate(ring.begin(), start, ring.end());
}

std::vector<ArcRef> cutRing(std::vector<VertexId> ring, const VertexGraph& graph, ArcStore& store)
{
    rotateToStart(ring, graph);
    ring.push_back(ring.front());
    std::vector<ArcRef> refs;
    std::vector<VertexId> chain{ring.front()};
    for (size_t i = 1; i < ring.size(); ++i) {
        chain.push_back(ring[i]);
        if (i + 1 == ring.size() || graph.isJunction(ring[i])) {
            refs.push_back(store.add(chain));
            chain.assign(1, ring[i]);
        }
    }
    return refs;
}

} // namespace

Result<Topology<LonLat>> buildTopology(std::span<const Geometry<LonLat>* const> geometries,
                                       const ReadControl& control)
{
    const Error cancelled{.code = ErrorCode::Cancelled};
    const auto share = [&geometries](size_t done) { return double(done) / double(geometries.size()) / 2; };
    size_t vertexCount = 0;
    for (const Geometry<LonLat>* geometry : geometries)
        for (const Ring<LonLat>& ring : geometry->parts)
            vertexCount += ring.size();

    VertexGraph graph(vertexCount);
    std::vector<std::vector<std::vector<VertexId>>> rings(geometries.size());
    for (size_t i = 0; i < geometries.size(); ++i) {
        if (!control.goOn(share(i)))
            return cancelled;
        if (geometries[i]->kind != GeometryKind::Polygons)
            continue;
        for (const Ring<LonLat>& ring : geometries[i]->parts)
            if (auto ids = graph.addRing(ring); ids.size() >= 3)
                rings[i].push_back(std::move(ids));
    }

    Topology<LonLat> topology;
    ArcStore store(graph, topology);
    topology.polygons.resize(geometries.size());
    for (size_t i = 0; i < rings.size(); ++i) {
        if (!control.goOn(share(rings.size() + i)))
            return cancelled;
        for (std::vector<VertexId>& ring : rings[i])
            topology.polygons[i].push_back(cutRing(std::move(ring), graph, store));
    }
    return topology;
}

} // namespace zoneatlas
