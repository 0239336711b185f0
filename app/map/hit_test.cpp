// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/hit_test.h"

#include <QLineF>

#include <algorithm>

namespace zoneatlas {

namespace {

/// A symbol may be missed by this much and still be hit.
constexpr double kSlackMm = 0.8;

struct ZoneHit
{
    size_t zone;
    bool isArea;
    bool isRevoked;
    size_t units; ///< that it covers: a city in a province is above it
    double distanceMm;
};

bool isAbove(const ZoneHit& a, const ZoneHit& b)
{
    return std::tuple(a.isArea, a.isRevoked, a.units, a.distanceMm) <
           std::tuple(b.isArea, b.isRevoked, b.units, b.distanceMm);
}

std::optional<ZoneHit> hitOf(const MapSettings& settings, const MapToPage& toPage, size_t i, QPointF pageMm,
                             std::optional<size_t> prefecture)
{
    const ZonePlace& place = settings.map->places()[i];
    const bool hasArea = !place.areaUnits.empty() && settings.zoneStyle != ZoneStyle::Symbol;
    const bool hasSymbol =
        place.isOnMap && (place.areaUnits.empty() || settings.zoneStyle != ZoneStyle::Area);
    if (hasSymbol) {
        const double distance = QLineF(toPage.toPage(place.labelPoint), pageMm).length();
        if (distance <= settings.style.symbolDiameterMm / 2 + kSlackMm)
            return ZoneHit{i, false, false, 0, distance};
    }
    const auto& units = place.areaUnits;
    if (hasArea && prefecture && std::find(units.begin(), units.end(), *prefecture) != units.end())
        return ZoneHit{i, true, false, units.size(), 0};
    return std::nullopt;
}

} // namespace

MapHit hitTest(const MapSettings& settings, QPointF pageMm)
{
    const AtlasMap& map = *settings.map;
    const BoundaryShapes& shapes = map.shapes();
    const MapToPage toPage(settings.view, settings.frameMm);
    const MapPoint point = toPage.toMap(pageMm);
    MapHit hit;
    hit.prefecture = shapes.unitAt(point, BoundaryLevel::Prefecture);
    if (hit.prefecture) {
        const auto provinces =
            shapes.unitsOfProvince(shapes.units()[*hit.prefecture].province, BoundaryLevel::Province);
        if (!provinces.empty())
            hit.province = provinces.front();
    } else {
        hit.province = shapes.unitAt(point, BoundaryLevel::Province);
    }

    const std::vector<ZonePresence> presence = presenceIn(settings);
    std::vector<ZoneHit> found;
    for (size_t i = 0; i < presence.size(); ++i) {
        if (presence[i] == ZonePresence::Absent)
            continue;
        if (auto zoneHit = hitOf(settings, toPage, i, pageMm, hit.prefecture)) {
            zoneHit->isRevoked = presence[i] == ZonePresence::Revoked;
            found.push_back(*zoneHit);
        }
    }
    std::stable_sort(found.begin(), found.end(), isAbove);
    for (const ZoneHit& zoneHit : found)
        hit.zones.push_back(map.ledger().zones()[zoneHit.zone].id);
    return hit;
}

std::optional<ProvinceCode> provinceOf(const MapHit& hit, const AtlasMap& map)
{
    const std::optional<size_t> unit = hit.prefecture ? hit.prefecture : hit.province;
    if (!unit)
        return std::nullopt;
    const ProvinceCode& code = map.shapes().units()[*unit].province;
    return map.ledger().province(code) ? std::optional(code) : std::nullopt;
}

QSet<ZoneId> zonesWithin(const MapSettings& settings, const QPolygonF& areaMm)
{
    const MapToPage toPage(settings.view, settings.frameMm);
    const std::vector<ZonePresence> presence = presenceIn(settings);
    QSet<ZoneId> found;
    for (size_t i = 0; i < presence.size(); ++i) {
        const ZonePlace& place = settings.map->places()[i];
        const bool isArea = !place.areaUnits.empty() && settings.zoneStyle != ZoneStyle::Symbol;
        const QPointF middle = toPage.toPage(isArea ? place.areaCentre : place.labelPoint);
        if (presence[i] != ZonePresence::Absent && place.isOnMap &&
            areaMm.containsPoint(middle, Qt::WindingFill))
            found.insert(settings.map->ledger().zones()[i].id);
    }
    return found;
}

MapExtent extentOfProvince(const AtlasMap& map, const ProvinceCode& province)
{
    MapExtent extent;
    for (const BoundaryLevel level : {BoundaryLevel::Prefecture, BoundaryLevel::Province})
        for (const size_t unit : map.shapes().unitsOfProvince(province, level))
            extent.include(map.shapes().unitExtent(unit));
    return extent;
}

MapExtent extentOfZones(const AtlasMap& map, const QSet<ZoneId>& zones)
{
    constexpr double kAroundSymbolMapUnits = 60'000;
    MapExtent extent;
    for (const ZoneId& id : zones) {
        const auto index = map.ledger().indexOf(id);
        if (!index)
            continue;
        const ZonePlace& place = map.places()[*index];
        for (const size_t unit : place.areaUnits)
            extent.include(map.shapes().unitExtent(unit));
        if (place.areaUnits.empty() && place.isOnMap) {
            MapExtent around;
            around.include(place.labelPoint);
            extent.include(around.grown(kAroundSymbolMapUnits));
        }
    }
    return extent;
}

} // namespace zoneatlas
