// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neighbours.h"
#include "test_registry.h"

#include <QtTest>

#include <cmath>

using namespace zoneatlas;

namespace {

/// A degree is a kilometre.
class PlaneGeodesic : public CrsTransform
{
public:
    const Crs& crs() const override { return m_crs; }
    std::optional<MapPoint> toMap(const LonLat&) const override { return std::nullopt; }
    std::optional<LonLat> toLonLat(const MapPoint&) const override { return std::nullopt; }
    double distanceM(const LonLat& a, const LonLat& b) const override
    {
        return std::hypot(a.lonDeg - b.lonDeg, a.latDeg - b.latDeg) * 1000;
    }

private:
    Crs m_crs;
};

Zone zone(const char* id, LonLat seat, QDate approvedOn)
{
    Zone zone;
    zone.id = ZoneId(QLatin1String(id));
    zone.seat = seat;
    zone.approval.approvedOn = approvedOn;
    return zone;
}

QString namesOf(const std::vector<Neighbour>& neighbours)
{
    QString names;
    for (const Neighbour& each : neighbours)
        names += each.zone->id.value;
    return names;
}

} // namespace

class NeighboursTest : public QObject
{
    Q_OBJECT

private slots:
    void theNearestInForceComeFirst()
    {
        std::vector<Zone> zones{zone("a", {0, 0}, {2015, 1, 1}), zone("b", {3, 4}, {2015, 1, 1}),
                                zone("c", {0, 1}, {2018, 1, 1}), zone("d", {0, 2}, {2015, 1, 1}),
                                zone("e", {-1, 0}, {2018, 1, 1})};
        zones[3].revocation = Revocation{{2017, 1, 1}, {}, {}};
        const ApprovalLedger ledger(std::move(zones), {}, {});
        const PlaneGeodesic geodesic;
        const auto near = [&](QDate day, size_t count) {
            return nearestZones(ledger.zones().front(), ledger, geodesic, day, count);
        };
        QCOMPARE(namesOf(near({2016, 1, 1}, 9)), QStringLiteral("db"));
        QCOMPARE(namesOf(near({2019, 1, 1}, 9)), QStringLiteral("ceb")); // equally near: by id
        QCOMPARE(namesOf(near({2019, 1, 1}, 2)), QStringLiteral("ce"));
        QCOMPARE(near({2019, 1, 1}, 9).back().distanceM, 5000.0);
        QVERIFY(near({2014, 1, 1}, 9).empty());
    }
};

ZONEATLAS_TEST(neighbours, NeighboursTest)
#include "tst_neighbours.moc"
