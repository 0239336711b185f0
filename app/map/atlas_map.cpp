// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/atlas_map.h"

#include "map/zone_labels.h"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include <algorithm>
#include <numeric>

namespace zoneatlas {

namespace {

constexpr QLatin1String kSouthChinaSeaIslands("4603");

/// One GEOS context, closed with the object.
class Geos
{
public:
    Geos()
        : m_handle(GEOS_init_r())
    {}
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    /// Centre of the largest circle inside the ring's area, to within `tolerance`.
    std::optional<MapPoint> roomiestPoint(const QPolygonF& ring, double tolerance) const
    {
        const Geometry polygon = polygonOf(ring);
        if (!polygon)
            return std::nullopt;
        // The result is the radius: a line from the centre to the nearest border.
        const Geometry radius = own(GEOSMaximumInscribedCircle_r(m_handle, polygon.get(), tolerance));
        if (!radius)
            return std::nullopt;
        const Geometry centre = own(GEOSGeomGetStartPoint_r(m_handle, radius.get()));
        MapPoint point;
        if (!centre || GEOSGeomGetX_r(m_handle, centre.get(), &point.x) != 1 ||
            GEOSGeomGetY_r(m_handle, centre.get(), &point.y) != 1)
            return std::nullopt;
        return point;
    }

private:
    struct Destroy
    {
        GEOSContextHandle_t handle;
        void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(handle, geometry); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, Destroy>;
    Geometry own(GEOSGeometry* geometry) const { return {geometry, Destroy{m_handle}}; }

    Geometry polygonOf(const QPolygonF& ring) const
    {
        const auto size = static_cast<unsigned>(ring.size());
        if (size < 4)
            return own(nullptr);
        GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(m_handle, size, 2);
        for (unsigned i = 0; i < size; ++i)
            GEOSCoordSeq_setXY_r(m_handle, sequence, i, ring.at(i).x(), ring.at(i).y());
        GEOSGeometry* shell = GEOSGeom_createLinearRing_r(m_handle, sequence);
        return own(shell ? GEOSGeom_createPolygon_r(m_handle, shell, nullptr, 0) : nullptr);
    }

    GEOSContextHandle_t m_handle;
};

double boxArea(const QPolygonF& ring)
{
    const QRectF box = ring.boundingRect();
    return box.width() * box.height();
}

QPolygonF largestRing(const QPainterPath& area)
{
    const QList<QPolygonF> rings = area.toSubpathPolygons();
    const auto largest =
        std::max_element(rings.begin(), rings.end(),
                         [](const QPolygonF& a, const QPolygonF& b) { return boxArea(a) < boxArea(b); });
    return largest == rings.end() ? QPolygonF() : *largest;
}

std::vector<size_t> unitsOf(const Zone& zone, const BoundaryShapes& shapes)
{
    if (!isAreaLevel(zone.level))
        return {};
    if (zone.level != ZoneLevel::Province)
        return shapes.unitsWithCode(zone.adcode, BoundaryLevel::Prefecture);
    std::vector<size_t> units = shapes.unitsOfProvince(zone.province, BoundaryLevel::Prefecture);
    std::erase_if(units, [&shapes](size_t unit) {
        return shapes.units()[unit].adcode.value.startsWith(kSouthChinaSeaIslands);
    });
    return units;
}

ZonePlace placeOf(const Zone& zone, const BoundaryShapes& shapes, const CrsTransform& projection,
                  const Geos& geos)
{
    ZonePlace place;
    const auto seat = projection.toMap(zone.seat);
    const auto label = projection.toMap(zone.labelPoint.value_or(zone.seat));
    place.isOnMap = seat && label;
    place.seat = seat.value_or(MapPoint{});
    place.labelPoint = label.value_or(place.seat);
    place.areaCentre = place.labelPoint;
    place.areaUnits = unitsOf(zone, shapes);
    place.areaArcs = shapes.outlineArcs(place.areaUnits);
    if (place.areaUnits.empty() || zone.labelPoint)
        return place;
    // A coarse outline is enough to find the middle of an area, and a hundred times quicker.
    constexpr double kOutlineErrorMapUnits = 2000;
    const QPainterPath area = shapes.area(place.areaUnits, shapes.lodFor(kOutlineErrorMapUnits));
    place.areaCentre =
        geos.roomiestPoint(largestRing(area), kOutlineErrorMapUnits).value_or(place.areaCentre);
    return place;
}

std::vector<size_t> newestFirst(const std::vector<Zone>& zones)
{
    std::vector<size_t> order(zones.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&zones](size_t a, size_t b) {
        return zones[a].approval.approvedOn > zones[b].approval.approvedOn;
    });
    return order;
}

std::vector<size_t> areaOrderOf(const std::vector<ZonePlace>& places)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < places.size(); ++i)
        if (!places[i].areaUnits.empty())
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&places](size_t a, size_t b) {
        return places[a].areaUnits.size() > places[b].areaUnits.size();
    });
    return order;
}

/// Places at the edge have room for their labels.
MapExtent withMargin(const MapExtent& places)
{
    constexpr double kShare = 0.08;
    constexpr double kLeastMapUnits = 60'000;
    return places.grown(std::max(kLeastMapUnits, kShare * std::max(places.width(), places.height())));
}

} // namespace

AtlasMap::AtlasMap()
    : m_labels(std::make_unique<LabelStore>())
{}
AtlasMap::~AtlasMap() = default;

std::shared_ptr<const AtlasMap> AtlasMap::create(std::shared_ptr<const ApprovalLedger> ledger,
                                                 std::shared_ptr<const BoundaryShapes> shapes,
                                                 const CrsTransform& projection, Whole whole)
{
    std::shared_ptr<AtlasMap> map(new AtlasMap);
    map->m_ledger = std::move(ledger);
    map->m_shapes = std::move(shapes);
    map->m_crs = projection.crs();
    const Geos geos;
    map->m_places.reserve(map->m_ledger->zones().size());
    for (const Zone& zone : map->m_ledger->zones())
        map->m_places.push_back(placeOf(zone, *map->m_shapes, projection, geos));
    map->m_symbolOrder = newestFirst(map->m_ledger->zones());
    map->m_areaOrder = areaOrderOf(map->m_places);
    if (whole == Whole::LandAndPlaces)
        map->m_fullExtent = map->m_shapes->extent();
    for (const ZonePlace& place : map->m_places)
        if (place.isOnMap)
            map->m_fullExtent.include(place.labelPoint);
    if (whole == Whole::Places)
        map->m_fullExtent = withMargin(map->m_fullExtent);
    return map;
}

} // namespace zoneatlas
