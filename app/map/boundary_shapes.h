// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/language.h"
#include "core/topology.h"

#include <QPainterPath>
#include <QPolygonF>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace zoneatlas {

enum class BoundaryLevel
{
    Province,
    Prefecture
};

/// One polygon of a boundary layer.
struct BoundaryUnit
{
    Adcode adcode;
    BilingualText name;
    ProvinceCode province;
    BoundaryLevel level = BoundaryLevel::Prefecture;
};

/// What a border line separates; the highest that applies.
enum class BorderKind : quint8
{
    Prefecture,
    Province,
    Outer
};

/// The boundary layers in the map's CRS: shared arcs at every level of detail, and outlines of any set of
/// units. Immutable for callers (levels of detail are made when first asked for, under a lock). Painter paths
/// are in map units with y to the north; `MapToPage` turns them.
class BoundaryShapes
{
public:
    /// `topology.polygons[i]` belongs to `units[i]`. Ranks all vertices: nothing for the thread of a window.
    BoundaryShapes(std::vector<BoundaryUnit> units, Topology<MapPoint> topology);

    [[nodiscard]] const std::vector<BoundaryUnit>& units() const { return m_units; }
    [[nodiscard]] const MapExtent& extent() const { return m_extent; }
    [[nodiscard]] const MapExtent& unitExtent(size_t unit) const { return m_unitExtents[unit]; }
    /// The units of a level with this code.
    [[nodiscard]] std::vector<size_t> unitsWithCode(const Adcode& code, BoundaryLevel level) const;
    [[nodiscard]] std::vector<size_t> unitsOfProvince(const ProvinceCode& province,
                                                      BoundaryLevel level) const;
    /// The unit of the level that holds the point, at full detail.
    [[nodiscard]] std::optional<size_t> unitAt(const MapPoint& point, BoundaryLevel level) const;

    /// A level of detail: vertices that move a border by less than `toleranceFor(lod)` map units are left
    /// out. Level 0 is the full detail; two further levels double the tolerance.
    using Lod = int;
    [[nodiscard]] static double toleranceFor(Lod lod);
    /// The coarsest level whose error stays at or below `maxErrorMapUnits`.
    [[nodiscard]] Lod lodFor(double maxErrorMapUnits) const;

    /// The area of the units as one path without inner borders (winding fill).
    [[nodiscard]] QPainterPath area(const std::vector<size_t>& units, Lod lod) const;
    /// All land in view: the area of the finest units there are, those outside `visible` left out.
    [[nodiscard]] QPainterPath land(const MapExtent& visible, Lod lod) const;

    using ArcId = std::uint32_t;
    /// The arcs that bound the area of the units, each once; inner borders are not among them.
    [[nodiscard]] std::vector<ArcId> outlineArcs(const std::vector<size_t>& units) const;
    [[nodiscard]] size_t arcCount() const { return m_topology.arcs.size(); }
    [[nodiscard]] BorderKind borderKind(ArcId arc) const { return m_arcKinds[arc]; }
    [[nodiscard]] const MapExtent& arcExtent(ArcId arc) const { return m_arcExtents[arc]; }
    /// The vertices of every arc at this level, in map units. Valid as long as the object.
    [[nodiscard]] const std::vector<QPolygonF>& arcLines(Lod lod) const;

private:
    struct Detail
    {
        std::vector<QPolygonF> arcs;
        std::vector<QPainterPath> unitAreas;
        QPainterPath land;
    };
    [[nodiscard]] const Detail& detail(Lod lod) const;
    [[nodiscard]] Detail makeDetail(Lod lod) const;
    void classifyArcs();
    [[nodiscard]] std::vector<size_t> finestUnits() const;
    /// Arcs used by exactly one of the units, in the direction of that use.
    [[nodiscard]] std::vector<ArcRef> outlineRefs(const std::vector<size_t>& units) const;
    [[nodiscard]] std::vector<std::vector<ArcRef>> chained(const std::vector<ArcRef>& refs) const;

    std::vector<BoundaryUnit> m_units;
    Topology<MapPoint> m_topology;
    std::vector<MapExtent> m_unitExtents;
    std::vector<MapExtent> m_arcExtents;
    MapExtent m_extent;
    std::vector<BorderKind> m_arcKinds;
    BoundaryLevel m_finestLevel = BoundaryLevel::Prefecture;

    std::vector<std::vector<ArcRef>> m_landRings; ///< outline of all land

    std::vector<std::vector<float>> m_importance; ///< of each vertex of each arc
    mutable std::mutex m_mutex;
    mutable std::map<Lod, Detail> m_details;
};

} // namespace zoneatlas
