// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/language.h"
#include "core/topology.h"

#include <QPainterPath>
#include <QPolygonF>

#include <memory>
#include <optional>
#include <vector>

namespace zoneatlas {

enum class BoundaryLevel { Province, Prefecture };

/// One polygon of a boundary layer.
struct BoundaryUnit
{
    Adcode adcode;
    BilingualText name;
    ProvinceCode province;
    BoundaryLevel level = BoundaryLevel::Prefecture;
};

/// What a border line separates; the highest that applies.
enum class BorderKind { Outer, Province, Prefecture };

/// The boundary layers in the map's CRS: shared arcs at every level of detail, and outlines of any set of units.
/// Immutable for callers (levels of detail are made when first asked for, under a lock). Painter paths are in map
/// units with y to the north; `MapToPage` turns them.
class BoundaryShapes
{
public:
    /// `topology.polygons[i]` belongs to `units[i]`.
    BoundaryShapes(std::vector<BoundaryUnit> units, Topology<MapPoint> topology);
    ~BoundaryShapes();
    BoundaryShapes(const BoundaryShapes&) = delete;
    BoundaryShapes& operator=(const BoundaryShapes&) = delete;

    [[nodiscard]] const std::vector<BoundaryUnit>& units() const { return m_units; }
    [[nodiscard]] const MapExtent& extent() const { return m_extent; }
    [[nodiscard]] const MapExtent& unitExtent(size_t unit) const { return m_unitExtents[unit]; }
    /// The units of a level with this code.
    [[nodiscard]] std::vector<size_t> unitsWithCode(const Adcode& code, BoundaryLevel level) const;
    [[nodiscard]] std::vector<size_t> unitsOfProvince(const ProvinceCode& province, BoundaryLevel level) const;
    /// The unit of the level that holds the point, at full detail.
    [[nodiscard]] std::optional<size_t> unitAt(const MapPoint& point, BoundaryLevel level) const;

    /// A level of detail: vertices that move a border by less than `toleranceFor(lod)` map units are left out.
    /// Level 0 is the full detail; each further level doubles the tolerance.
    using Lod = int;
    /// The coarsest level whose error stays at or below `maxErrorMapUnits`.
    [[nodiscard]] Lod lodFor(double maxErrorMapUnits) const;

    /// The area of the units as one path without inner borders (winding fill).
    [[nodiscard]] QPainterPath area(const std::vector<size_t>& units, Lod lod) const;
    /// The outline of the area, each stretch once.
    [[nodiscard]] QPainterPath outline(const std::vector<size_t>& units, Lod lod) const;

    struct Border
    {
        BorderKind kind;
        MapExtent extent;
        QPolygonF line; ///< map units
    };
    /// Every border of the map at this level, each stretch once, sorted by kind.
    [[nodiscard]] const std::vector<Border>& borders(Lod lod) const;
    /// All land: the area of every unit, cached per level.
    [[nodiscard]] const QPainterPath& land(Lod lod) const;

private:
    struct Detail;
    [[nodiscard]] const Detail& detail(Lod lod) const;

    std::vector<BoundaryUnit> m_units;
    Topology<MapPoint> m_topology;
    std::vector<MapExtent> m_unitExtents;
    MapExtent m_extent;
    std::vector<BorderKind> m_arcKinds;
    std::unique_ptr<struct BoundaryDetails> m_details;
};

} // namespace zoneatlas
