// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/map_projection.h"
#include "test_registry.h"

#include <QtTest>

#include <atomic>
#include <cmath>
#include <numbers>
#include <thread>

using namespace zoneatlas;

namespace {

std::shared_ptr<const CrsTransform> projection(const char* id)
{
    auto created = createProjection(QLatin1String(id));
    if (!created)
        qFatal("no projection %s: %s", id, qPrintable(created.error().detail));
    return std::move(created).value();
}

constexpr double degrees(int deg, int minutes, double seconds)
{
    return deg + minutes / 60.0 + seconds / 3600.0;
}

constexpr double kRadiusM = 6378137;
constexpr double kFlattening = 1 / 298.257223563;
constexpr double kSquaredEccentricity = kFlattening * (2 - kFlattening);

/// Metres per degree of longitude along a parallel of WGS 84.
double parallelDegreeM(double latDeg)
{
    const double lat = latDeg * std::numbers::pi / 180;
    const double n = kRadiusM / std::sqrt(1 - kSquaredEccentricity * std::pow(std::sin(lat), 2));
    return n * std::cos(lat) * std::numbers::pi / 180;
}

} // namespace

class TestMapProjection : public QObject
{
    Q_OBJECT

private slots:
    void publishedPointsComeOut_data()
    {
        QTest::addColumn<QByteArray>("crs");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("toleranceM");
        // IOGP Guidance Note 7-2, method 1024, Popular Visualisation Pseudo-Mercator.
        QTest::newRow("web Mercator") << QByteArray("EPSG:3857") << -degrees(100, 20, 0)
                                      << degrees(24, 22, 54.433) << -11169055.58 << 2800000.00 << 0.02;
        // Snyder, Map Projections: A Working Manual (1987), p. 292: Albers on Clarke 1866.
        QTest::newRow("Albers") << QByteArray(
                                       "+proj=aea +lat_1=29.5 +lat_2=45.5 +lat_0=23 +lon_0=-96 +ellps=clrk66")
                                << -75.0 << 35.0 << 1885472.7 << 1535925.0 << 0.1;
    }
    void publishedPointsComeOut()
    {
        QFETCH(QByteArray, crs);
        QFETCH(double, lon);
        QFETCH(double, lat);
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, toleranceM);
        const auto point = projection(crs.constData())->toMap({lon, lat});
        QVERIFY(point);
        QVERIFY2(std::abs(point->x - x) < toleranceM, qPrintable(QString::number(point->x, 'f', 3)));
        QVERIFY2(std::abs(point->y - y) < toleranceM, qPrintable(QString::number(point->y, 'f', 3)));
    }

    void standardParallelsAreTrueToScale_data()
    {
        QTest::addColumn<double>("latDeg");
        QTest::addColumn<bool>("isTrue");
        QTest::newRow("25 N") << 25.0 << true;
        QTest::newRow("47 N") << 47.0 << true;
        QTest::newRow("36 N") << 36.0 << false;
        QTest::newRow("55 N") << 55.0 << false;
    }
    void standardParallelsAreTrueToScale()
    {
        QFETCH(double, latDeg);
        QFETCH(bool, isTrue);
        constexpr double kStepDeg = 1e-3;
        const auto albers = projection(kChinaAlbersId);
        const auto west = albers->toMap({118, latDeg});
        const auto east = albers->toMap({118 + kStepDeg, latDeg});
        const double scale =
            std::hypot(east->x - west->x, east->y - west->y) / (parallelDegreeM(latDeg) * kStepDeg);
        QCOMPARE(std::abs(scale - 1) < 1e-8, isTrue);
    }

    void areasKeepTheirSize()
    {
        // A degree cell of the same parallels is as large in the far west as on the central meridian.
        const auto albers = projection(kChinaAlbersId);
        const double middle = cellAreaM2(*albers, 105);
        QVERIFY(std::abs(cellAreaM2(*albers, 75) / middle - 1) < 1e-6);
        QVERIFY(std::abs(cellAreaM2(*albers, 134) / middle - 1) < 1e-6);
    }

    void inverseComesBack_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : {kChinaAlbersId, "EPSG:3857", "EPSG:32650", "EPSG:4547",
                               "+proj=lcc +lat_1=25 +lat_2=47 +lat_0=35 +lon_0=105"})
            QTest::newRow(id) << QByteArray(id);
    }
    void inverseComesBack()
    {
        QFETCH(QByteArray, id);
        const auto transform = projection(id.constData());
        for (const LonLat p : {LonLat{120.1536, 30.2875}, LonLat{114.1, 22.5}, LonLat{116.4, 39.9}}) {
            const auto back = transform->toLonLat(*transform->toMap(p));
            QVERIFY(back);
            QVERIFY(std::abs(back->lonDeg - p.lonDeg) < 1e-9);
            QVERIFY(std::abs(back->latDeg - p.latDeg) < 1e-9);
        }
    }

    void centralMeridianIsStraightUp()
    {
        const auto point = projection(kChinaAlbersId)->toMap({105, 35});
        QVERIFY(std::abs(point->x) < 1e-6);
        QVERIFY(point->y > 3e6);
        QVERIFY(projection(kChinaAlbersId)->toMap({120, 35})->x > 1e6);
    }

    void distancesAreGeodesic_data()
    {
        QTest::addColumn<LonLat>("from");
        QTest::addColumn<LonLat>("to");
        QTest::addColumn<double>("metres");
        QTest::addColumn<double>("toleranceM");
        // Vincenty's test line in Geoscience Australia's GDA technical manual, Flinders Peak to Buninyong.
        QTest::newRow("Flinders Peak")
            << LonLat{degrees(144, 25, 29.52440), -degrees(37, 57, 3.72030)}
            << LonLat{degrees(143, 55, 35.38390), -degrees(37, 39, 10.15610)} << 54972.271 << 0.001;
        // Karney, Algorithms for geodesics (2013), table 4: nearly antipodal, where Vincenty's method fails.
        QTest::newRow("Karney") << LonLat{0, -30} << LonLat{179.8, 29.9} << 19989832.827610 << 1e-5;
        QTest::newRow("nothing") << LonLat{120, 30} << LonLat{120, 30} << 0.0 << 1e-9;
    }
    void distancesAreGeodesic()
    {
        QFETCH(LonLat, from);
        QFETCH(LonLat, to);
        QFETCH(double, metres);
        QFETCH(double, toleranceM);
        const double distance = projection(kChinaAlbersId)->distanceM(from, to);
        QVERIFY2(std::abs(distance - metres) < toleranceM, qPrintable(QString::number(distance, 'f', 6)));
    }

    void unusableCrsIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const char* id) {
            QTest::newRow(name) << QString::fromLatin1(id);
        };
        row("degrees", "EPSG:4326");
        row("degrees, latitude first", "EPSG:4490");
        row("degrees as a PROJ string", "+proj=longlat");
        row("feet", "EPSG:2227");
        row("geocentric", "EPSG:4479");
        row("heights", "EPSG:5773");
        row("no such code", "EPSG:999999");
        row("nonsense", "nonsense");
        row("no such projection", "+proj=nonsense");
        row("nothing", "");
    }
    void unusableCrsIsRefused()
    {
        QFETCH(QString, id);
        const auto refused = createProjection(id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CrsUnknown);
        QCOMPARE(refused.error().value, id);
    }

    void crsTellsItsName()
    {
        const Crs crs = projection("EPSG:3857")->crs();
        QCOMPARE(crs.id, QStringLiteral("EPSG:3857"));
        QCOMPARE(crs.name, QStringLiteral("WGS 84 / Pseudo-Mercator"));
        QVERIFY(crs.wkt.startsWith(QStringLiteral("PROJCRS[")));
        const Crs albers = projection(kChinaAlbersId)->crs();
        QVERIFY(albers.name.contains(QStringLiteral("Albers")));
        QVERIFY(createProjection(albers.wkt)); // what it says of itself can be asked for again
    }

    void undefinedPlacesAreAbsent()
    {
        const auto mercator = projection("EPSG:3857");
        QVERIFY(!mercator->toMap({0, 91}));
        QVERIFY(!mercator->toMap({std::nan(""), 0}));
        QVERIFY(!projection(kChinaAlbersId)->toLonLat({1e12, 1e12}));
        QVERIFY(mercator->toMap({0, 10})); // and the next call is not harmed
    }

    void arcsAreProjectedOnceAndCounted()
    {
        Topology<LonLat> topology;
        topology.arcs = {{{100, 30}, {101, 30}, {101, 91}, {101, 31}}, {{100, 91}, {100, 92}, {100, 30}}};
        topology.polygons = {{{{0, false}, {1, false}}, {{1, true}}}};
        const auto mercator = projection("EPSG:3857");
        const qint64 before = projectedVertexCount();
        const ProjectedTopology projected = projectTopology(topology, *mercator).value();
        QCOMPARE(projectedVertexCount() - before, 7);
        QCOMPARE(projected.droppedVertices, 3);
        QCOMPARE(projected.firstDropped, std::optional(LonLat{101, 91}));
        QCOMPARE(projected.topology.arcs[0].size(), size_t{3});
        QCOMPARE(projected.topology.arcs[0][2], *mercator->toMap({101, 31}));
        QVERIFY(projected.topology.arcs[1].empty());
        QCOMPARE(projected.topology.polygons[0], (std::vector<std::vector<ArcRef>>{{{0, false}}}));
    }

    void otherTransformsAreUsedToo()
    {
        class Doubled : public CrsTransform
        {
        public:
            const Crs& crs() const override { return m_crs; }
            std::optional<MapPoint> toMap(const LonLat& p) const override
            {
                return MapPoint{2 * p.lonDeg, 2 * p.latDeg};
            }
            std::optional<LonLat> toLonLat(const MapPoint&) const override { return {}; }
            double distanceM(const LonLat&, const LonLat&) const override { return 0; }

        private:
            Crs m_crs;
        };
        Topology<LonLat> topology;
        topology.arcs = {{{1, 2}, {3, 4}}};
        QCOMPARE(projectTopology(topology, Doubled()).value().topology.arcs[0],
                 (std::vector<MapPoint>{{2, 4}, {6, 8}}));
    }

    void eachThreadMayHaveItsOwn()
    {
        const MapPoint expected = *projection(kChinaAlbersId)->toMap({120, 30});
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                const auto own = projection(kChinaAlbersId);
                for (int n = 0; n < 2000; ++n)
                    wrong += own->toMap({120, 30}) != expected;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(wrong, 0);
    }

private:
    /// Between 35 and 36 degrees north, one degree wide; parallels and meridians in short steps.
    static double cellAreaM2(const CrsTransform& projection, double westDeg)
    {
        std::vector<LonLat> ring;
        constexpr int kSteps = 200;
        for (int i = 0; i < kSteps; ++i)
            ring.push_back({westDeg + double(i) / kSteps, 35});
        for (int i = 0; i < kSteps; ++i)
            ring.push_back({westDeg + 1, 35 + double(i) / kSteps});
        for (int i = 0; i < kSteps; ++i)
            ring.push_back({westDeg + 1 - double(i) / kSteps, 36});
        for (int i = 0; i < kSteps; ++i)
            ring.push_back({westDeg, 36 - double(i) / kSteps});
        double doubled = 0;
        for (size_t i = 0; i < ring.size(); ++i) {
            const MapPoint a = *projection.toMap(ring[i]);
            const MapPoint b = *projection.toMap(ring[(i + 1) % ring.size()]);
            doubled += a.x * b.y - a.y * b.x;
        }
        return doubled / 2;
    }
};

ZONEATLAS_TEST(map_projection, TestMapProjection)
#include "tst_map_projection.moc"
