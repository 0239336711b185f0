// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/topology.h"
#include "map/atlas_map.h"
#include "map/map_settings.h"

#include <cmath>

namespace zoneatlas::test {

/// One degree is 100 km in both directions: positions can be checked in the head.
class SquareProjection : public CrsTransform
{
public:
    const Crs& crs() const override { return m_crs; }
    std::optional<MapPoint> toMap(const LonLat& p) const override
    {
        return MapPoint{p.lonDeg * 1e5, p.latDeg * 1e5};
    }
    std::optional<LonLat> toLonLat(const MapPoint& p) const override { return LonLat{p.x / 1e5, p.y / 1e5}; }
    double distanceM(const LonLat& a, const LonLat& b) const override
    {
        return std::hypot(a.lonDeg - b.lonDeg, a.latDeg - b.latDeg) * 1e5;
    }

private:
    Crs m_crs{QStringLiteral("square"), QStringLiteral("Square"), QString()};
};

inline Ring<LonLat> square(double west, double south, double size)
{
    return {{west, south}, {west + size, south}, {west + size, south + size}, {west, south + size}};
}

inline Topology<MapPoint> projected(const Topology<LonLat>& topology)
{
    const SquareProjection projection;
    Topology<MapPoint> result;
    result.polygons = topology.polygons;
    for (const auto& arc : topology.arcs) {
        auto& line = result.arcs.emplace_back();
        for (const LonLat& p : arc)
            line.push_back(*projection.toMap(p));
    }
    return result;
}

/// Four prefectures of one degree in a row from 100° E, 30° N: two in province 110000, two in 120000; 460100
/// and 460200 apart to the south, with the island 460300 further off.
inline std::shared_ptr<const BoundaryShapes> sampleShapes()
{
    struct Row
    {
        const char* adcode;
        double west, south;
    };
    static constexpr Row kRows[] = {{"110100", 100, 30}, {"110200", 101, 30}, {"120100", 102, 30},
                                    {"120200", 103, 30}, {"460100", 101, 27}, {"460200", 102, 27},
                                    {"460300", 103, 25}};
    std::vector<BoundaryUnit> units;
    std::vector<Geometry<LonLat>> geometries;
    for (const Row& row : kRows) {
        const QString code = QLatin1String(row.adcode);
        units.push_back({Adcode(code),
                         {code, code},
                         ProvinceCode(code.left(2) + QStringLiteral("0000")),
                         BoundaryLevel::Prefecture});
        geometries.push_back({GeometryKind::Polygons, {square(row.west, row.south, 1)}});
    }
    std::vector<const Geometry<LonLat>*> pointers;
    for (const auto& geometry : geometries)
        pointers.push_back(&geometry);
    return std::make_shared<const BoundaryShapes>(std::move(units),
                                                  projected(buildTopology(pointers).value()));
}

inline Zone zone(const char* id, const char* adcode, ZoneLevel level, LonLat seat, int batch,
                 QDate approvedOn)
{
    Zone made;
    made.id = ZoneId(QLatin1String(id));
    made.name = {QLatin1String(id), QLatin1String(id)};
    made.adcode = Adcode(QLatin1String(adcode));
    made.province = ProvinceCode(made.adcode.value.left(2) + QStringLiteral("0000"));
    made.level = level;
    made.seat = seat;
    made.approval.batch = batch;
    made.approval.approvedOn = approvedOn;
    return made;
}

/// Two prefectures in batch 1, a county (a symbol inside the second) and a prefecture that is revoked when
/// its whole province comes in batch 2.
inline std::shared_ptr<const ApprovalLedger> sampleLedger()
{
    const QDate first(2015, 3, 7);
    const QDate second(2016, 1, 12);
    std::vector<Zone> zones{zone("west", "110100", ZoneLevel::Prefecture, {100.5, 30.5}, 1, first),
                            zone("east", "120200", ZoneLevel::Prefecture, {103.5, 30.5}, 1, first),
                            zone("town", "120281", ZoneLevel::County, {103.2, 30.2}, 1, first),
                            zone("port", "460100", ZoneLevel::Prefecture, {101.5, 27.5}, 1, first),
                            zone("island", "460000", ZoneLevel::Province, {101.5, 27.5}, 2, second)};
    zones[3].revocation = Revocation{second, QString(), ZoneId(QStringLiteral("island"))};
    std::vector<Batch> batches(2);
    batches[0].number = 1;
    batches[0].approvedOn = first;
    batches[1].number = 2;
    batches[1].approvedOn = second;
    return std::make_shared<const ApprovalLedger>(std::move(zones), std::move(batches),
                                                  std::vector<Province>());
}

/// The whole sample in a frame of 100 mm by 140 mm: one degree is 20 mm; `mm` says where.
inline MapSettings sampleSettings(QDate asOf = QDate(2020, 1, 1))
{
    MapSettings settings;
    settings.map = AtlasMap::create(sampleLedger(), sampleShapes(), SquareProjection());
    settings.frameMm = {100, 140};
    settings.view = {{102e5, 28e5}, 5000};
    settings.time.asOf = asOf;
    return settings;
}

/// Where a position is in the sample's frame.
inline QPointF mm(double lon, double lat)
{
    return {50 + (lon - 102) * 20, 70 - (lat - 28) * 20};
}

} // namespace zoneatlas::test
