// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/boundary_shapes.h"

#include "map/line_simplification.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <future>

namespace zoneatlas {

namespace {

constexpr double kFinestToleranceMapUnits = 62.5;
constexpr BoundaryShapes::Lod kCoarsestLod = 22;

QPolygonF simplified(const std::vector<MapPoint>& arc, const std::vector<float>* importance, double tolerance)
{
    QPolygonF line;
    line.reserve(importance ? 8 : static_cast<qsizetype>(arc.size()));
    for (size_t i = 0; i < arc.size(); ++i)
        if (!importance || static_cast<double>((*importance)[i]) > tolerance)
            line.append(QPointF(arc[i].x, arc[i].y));
    return line;
}

void appendArc(QPolygonF& ring, const QPolygonF& arc, bool isReversed)
{
    // The first vertex of an arc is the last of the one before it.
    const qsizetype skip = ring.isEmpty() ? 0 : 1;
    if (isReversed)
        ring.append(QPolygonF(QList<QPointF>(arc.crbegin() + skip, arc.crend())));
    else
        ring.append(QPolygonF(QList<QPointF>(arc.cbegin() + skip, arc.cend())));
}

QPainterPath areaPath(const std::vector<std::vector<ArcRef>>& rings, const std::vector<QPolygonF>& arcs)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const std::vector<ArcRef>& refs : rings) {
        QPolygonF ring;
        for (const ArcRef& ref : refs)
            appendArc(ring, arcs[ref.arc], ref.isReversed);
        path.addPolygon(ring);
    }
    return path;
}

/// Half of the arcs on a second thread: this is the longest part of making shapes.
std::vector<std::vector<float>> rankArcs(const std::vector<std::vector<MapPoint>>& arcs)
{
    std::vector<std::vector<float>> importance(arcs.size());
    const auto rankEverySecond = [&](size_t first) {
        for (size_t i = first; i < arcs.size(); i += 2)
            importance[i] = vertexImportance(arcs[i]);
    };
    std::future<void> odd = std::async(std::launch::async, rankEverySecond, size_t{1});
    rankEverySecond(0);
    odd.get();
    return importance;
}

/// Which units an arc touches, by level.
struct ArcSides
{
    std::array<std::array<size_t, 2>, 2> unit{};
    std::array<int, 2> count{0, 0};

    void add(BoundaryLevel level, size_t index)
    {
        const auto l = static_cast<size_t>(level);
        if (count[l] < 2)
            unit[l][static_cast<size_t>(count[l])] = index;
        ++count[l];
    }
};

BorderKind kindOf(const ArcSides& sides, const std::vector<BoundaryUnit>& units)
{
    const auto finest = static_cast<size_t>(sides.count[static_cast<size_t>(BoundaryLevel::Prefecture)] > 0
                                                ? BoundaryLevel::Prefecture
                                                : BoundaryLevel::Province);
    if (sides.count[finest] < 2)
        return BorderKind::Outer;
    const bool isSameProvince =
        units[sides.unit[finest][0]].province == units[sides.unit[finest][1]].province;
    return isSameProvince ? BorderKind::Prefecture : BorderKind::Province;
}

} // namespace

BoundaryShapes::BoundaryShapes(std::vector<BoundaryUnit> units, Topology<MapPoint> topology)
    : m_units(std::move(units))
    , m_topology(std::move(topology))
{
    Q_ASSERT(m_units.size() == m_topology.polygons.size());
    m_arcExtents.reserve(m_topology.arcs.size());
    for (const std::vector<MapPoint>& arc : m_topology.arcs) {
        MapExtent extent;
        for (const MapPoint& p : arc)
            extent.include(p);
        m_arcExtents.push_back(extent);
    }
    for (const auto& rings : m_topology.polygons) {
        MapExtent extent;
        for (const std::vector<ArcRef>& ring : rings)
            for (const ArcRef& ref : ring)
                extent.include(m_arcExtents[ref.arc]);
        m_extent.include(extent);
        m_unitExtents.push_back(extent);
    }
    const bool hasPrefectures = std::any_of(m_units.begin(), m_units.end(), [](const BoundaryUnit& u) {
        return u.level == BoundaryLevel::Prefecture;
    });
    m_finestLevel = hasPrefectures ? BoundaryLevel::Prefecture : BoundaryLevel::Province;
    classifyArcs();
    m_landRings = chained(outlineRefs(finestUnits()));
    m_importance = rankArcs(m_topology.arcs);
}

std::vector<size_t> BoundaryShapes::finestUnits() const
{
    std::vector<size_t> units;
    for (size_t i = 0; i < m_units.size(); ++i)
        if (m_units[i].level == m_finestLevel)
            units.push_back(i);
    return units;
}

void BoundaryShapes::classifyArcs()
{
    std::vector<ArcSides> sides(m_topology.arcs.size());
    for (size_t unit = 0; unit < m_units.size(); ++unit)
        for (const std::vector<ArcRef>& ring : m_topology.polygons[unit])
            for (const ArcRef& ref : ring)
                sides[ref.arc].add(m_units[unit].level, unit);
    m_arcKinds.reserve(sides.size());
    for (const ArcSides& arc : sides)
        m_arcKinds.push_back(kindOf(arc, m_units));
}

std::vector<size_t> BoundaryShapes::unitsWithCode(const Adcode& code, BoundaryLevel level) const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < m_units.size(); ++i)
        if (m_units[i].level == level && m_units[i].adcode == code)
            found.push_back(i);
    return found;
}

std::vector<size_t> BoundaryShapes::unitsOfProvince(const ProvinceCode& province, BoundaryLevel level) const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < m_units.size(); ++i)
        if (m_units[i].level == level && m_units[i].province == province)
            found.push_back(i);
    return found;
}

std::optional<size_t> BoundaryShapes::unitAt(const MapPoint& point, BoundaryLevel level) const
{
    for (size_t i = 0; i < m_units.size(); ++i)
        if (m_units[i].level == level && m_unitExtents[i].contains(point) &&
            detail(0).unitAreas[i].contains(QPointF(point.x, point.y)))
            return i;
    return std::nullopt;
}

double BoundaryShapes::toleranceFor(Lod lod)
{
    return lod == 0 ? 0 : kFinestToleranceMapUnits * std::exp2((lod - 1) / 2.0);
}

BoundaryShapes::Lod BoundaryShapes::lodFor(double maxErrorMapUnits) const
{
    Lod lod = 0;
    while (lod < kCoarsestLod && toleranceFor(lod + 1) <= maxErrorMapUnits)
        ++lod;
    return lod;
}

BoundaryShapes::Detail BoundaryShapes::makeDetail(Lod lod) const
{
    Detail detail;
    detail.arcs.reserve(m_topology.arcs.size());
    for (size_t i = 0; i < m_topology.arcs.size(); ++i)
        detail.arcs.push_back(
            simplified(m_topology.arcs[i], lod > 0 ? &m_importance[i] : nullptr, toleranceFor(lod)));
    detail.unitAreas.reserve(m_units.size());
    for (const auto& rings : m_topology.polygons)
        detail.unitAreas.push_back(areaPath(rings, detail.arcs));
    detail.land = areaPath(m_landRings, detail.arcs);
    return detail;
}

const BoundaryShapes::Detail& BoundaryShapes::detail(Lod lod) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_details.find(lod);
    return known != m_details.end() ? known->second : m_details.emplace(lod, makeDetail(lod)).first->second;
}

QPainterPath BoundaryShapes::area(const std::vector<size_t>& units, Lod lod) const
{
    const Detail& shapes = detail(lod);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const size_t unit : units)
        path.addPath(shapes.unitAreas[unit]);
    return path;
}

QPainterPath BoundaryShapes::land(const MapExtent& visible, Lod lod) const
{
    std::vector<size_t> units = finestUnits();
    const size_t all = units.size();
    std::erase_if(units, [&](size_t unit) { return !m_unitExtents[unit].intersects(visible); });
    // From afar the outline of all land is less to fill; from near, the units in view are.
    return 2 * units.size() > all ? detail(lod).land : area(units, lod);
}

std::vector<ArcRef> BoundaryShapes::outlineRefs(const std::vector<size_t>& units) const
{
    std::map<ArcId, std::pair<int, ArcRef>> uses;
    for (const size_t unit : units)
        for (const std::vector<ArcRef>& ring : m_topology.polygons[unit])
            for (const ArcRef& ref : ring) {
                auto& [count, last] = uses[ref.arc];
                ++count;
                last = ref;
            }
    std::vector<ArcRef> outline;
    for (const auto& [arc, use] : uses)
        if (use.first == 1)
            outline.push_back(use.second);
    return outline;
}

std::vector<BoundaryShapes::ArcId> BoundaryShapes::outlineArcs(const std::vector<size_t>& units) const
{
    std::vector<ArcId> arcs;
    for (const ArcRef& ref : outlineRefs(units))
        arcs.push_back(ref.arc);
    return arcs;
}

std::vector<std::vector<ArcRef>> BoundaryShapes::chained(const std::vector<ArcRef>& refs) const
{
    const auto startOf = [this](const ArcRef& ref) {
        const MapPoint& p =
            ref.isReversed ? m_topology.arcs[ref.arc].back() : m_topology.arcs[ref.arc].front();
        return std::pair(p.x, p.y);
    };
    const auto endOf = [&](const ArcRef& ref) { return startOf({ref.arc, !ref.isReversed}); };
    std::multimap<std::pair<double, double>, ArcRef> open;
    for (const ArcRef& ref : refs)
        if (!m_topology.arcs[ref.arc].empty())
            open.emplace(startOf(ref), ref);
    std::vector<std::vector<ArcRef>> rings;
    while (!open.empty()) {
        std::vector<ArcRef> ring{open.begin()->second};
        open.erase(open.begin());
        for (auto next = open.find(endOf(ring.back()));
             next != open.end() && endOf(ring.back()) != startOf(ring.front());
             next = open.find(endOf(ring.back()))) {
            ring.push_back(next->second);
            open.erase(next);
        }
        rings.push_back(std::move(ring));
    }
    return rings;
}

const std::vector<QPolygonF>& BoundaryShapes::arcLines(Lod lod) const
{
    return detail(lod).arcs;
}

} // namespace zoneatlas
