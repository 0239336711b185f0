// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/boundary_lookup.h"

#include "data/records.h"

namespace zoneatlas {

namespace {

Ring<LonLat> ringOf(const Topology<LonLat>& topology, const std::vector<ArcRef>& refs)
{
    Ring<LonLat> ring;
    for (const ArcRef& ref : refs) {
        const std::vector<LonLat>& arc = topology.arcs[ref.arc];
        // The last vertex of an arc is the first of the next.
        if (ref.isReversed)
            ring.insert(ring.end(), arc.rbegin(), arc.rend() - (arc.empty() ? 0 : 1));
        else
            ring.insert(ring.end(), arc.begin(), arc.end() - (arc.empty() ? 0 : 1));
    }
    return ring;
}

/// By the even-odd rule, over all rings.
bool holds(const Geometry<LonLat>& shape, const LonLat& p)
{
    bool isInside = false;
    for (const Ring<LonLat>& ring : shape.parts)
        for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const LonLat& a = ring[i];
            const LonLat& b = ring[j];
            const bool isBetween = (a.latDeg > p.latDeg) != (b.latDeg > p.latDeg);
            if (isBetween &&
                p.lonDeg < (b.lonDeg - a.lonDeg) * (p.latDeg - a.latDeg) / (b.latDeg - a.latDeg) + a.lonDeg)
                isInside = !isInside;
        }
    return isInside;
}

GeoExtent extentOf(const Geometry<LonLat>& shape)
{
    GeoExtent extent;
    for (const Ring<LonLat>& ring : shape.parts)
        for (const LonLat& p : ring)
            extent.include(p);
    return extent;
}

Geometry<LonLat> shapeOf(const Topology<LonLat>& topology, size_t unit)
{
    Geometry<LonLat> shape{GeometryKind::Polygons, {}};
    for (const std::vector<ArcRef>& refs : topology.polygons[unit])
        if (Ring<LonLat> ring = ringOf(topology, refs); !ring.empty())
            shape.parts.push_back(std::move(ring));
    return shape;
}

/// What each is called by, its code among them.
QHash<ProvinceCode, QStringList> namesOfProvinces(const std::vector<BoundaryUnit>& units)
{
    QHash<ProvinceCode, QStringList> names;
    for (const BoundaryUnit& unit : units)
        if (unit.level == BoundaryLevel::Province && !unit.province.isEmpty())
            names.insert(unit.province, {unit.province.value, unit.name.zh, unit.name.en});
    return names;
}

} // namespace

BoundaryLookup::BoundaryLookup(const Boundaries& boundaries)
    : m_boundaries(boundaries)
{
    const auto provinces = namesOfProvinces(boundaries.units);
    for (size_t i = 0; i < boundaries.units.size(); ++i) {
        const BoundaryUnit& unit = boundaries.units[i];
        if (unit.level != BoundaryLevel::Prefecture || unit.adcode.isEmpty())
            continue;
        m_units.push_back(i);
        m_targets.push_back({unit.adcode.value, unit.name, provinces.value(unit.province)});
        m_shapes.push_back(shapeOf(boundaries.topology, i));
        m_extents.push_back(extentOf(m_shapes.back()));
        m_extent.include(m_extents.back());
    }
}

std::optional<size_t> BoundaryLookup::targetAt(const LonLat& position) const
{
    for (size_t i = 0; i < m_targets.size(); ++i)
        if (m_extents[i].contains(position) && holds(m_shapes[i], position))
            return i;
    return std::nullopt;
}

LonLat BoundaryLookup::centreOf(size_t unit) const
{
    return pointOf(shapeOf(m_boundaries.topology, unit)).value_or(LonLat{});
}

} // namespace zoneatlas
