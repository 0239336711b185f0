// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geodesic.h"

#include "test_registry.h"

#include <QtTest>

#include <cmath>

using namespace zoneatlas;

namespace {

constexpr LonLat kJfk{-73.8, 40.6};
constexpr LonLat kLhr{-0.5, 51.6};

} // namespace

class GeodesicTest : public QObject
{
    Q_OBJECT

private slots:
    void distancesArePublishedOnes_data();
    void distancesArePublishedOnes();
    void lengthsAddUp();
    void areaOfAntarctica();
    void areaOfAnOctantOfTheEarth();
    void areaHasNoWinding();
    void lessThanThreePointsHaveNoArea();
    void linesKeepToTheGeodesic();
    void shortLinesAreTheirEnds();
};

void GeodesicTest::distancesArePublishedOnes_data()
{
    QTest::addColumn<LonLat>("from");
    QTest::addColumn<LonLat>("to");
    QTest::addColumn<double>("metres");
    // The examples of GeographicLib's and PROJ's manuals, and what PROJ's geod says.
    QTest::newRow("JFK to LHR") << kJfk << kLhr << 5551759.400;
    QTest::newRow("Wellington to Salamanca")
        << LonLat{174.81, -41.32} << LonLat{-5.50, 40.96} << 19959679.267;
    QTest::newRow("a quarter of a meridian") << LonLat{0, 0} << LonLat{0, 90} << 10001965.729;
    QTest::newRow("a degree of the equator") << LonLat{100, 0} << LonLat{101, 0} << 111319.491;
    QTest::newRow("across the date line") << LonLat{179.5, 0} << LonLat{-179.5, 0} << 111319.491;
    QTest::newRow("nowhere") << kJfk << kJfk << 0.0;
}

void GeodesicTest::distancesArePublishedOnes()
{
    QFETCH(const LonLat, from);
    QFETCH(const LonLat, to);
    QFETCH(const double, metres);
    QVERIFY2(std::abs(geodesicDistanceM(from, to) - metres) < 0.01,
             qPrintable(QString::number(geodesicDistanceM(from, to), 'f', 3)));
    QVERIFY(std::abs(geodesicDistanceM(to, from) - metres) < 0.01);
}

void GeodesicTest::lengthsAddUp()
{
    QCOMPARE(geodesicLengthM({}), 0.0);
    QCOMPARE(geodesicLengthM({kJfk}), 0.0);
    QCOMPARE(geodesicLengthM({kJfk, kLhr, kJfk}), 2 * geodesicDistanceM(kJfk, kLhr));
}

void GeodesicTest::areaOfAntarctica()
{
    // The example of the planimeter in GeographicLib and in PROJ's geodesic.h.
    const std::vector<LonLat> antarctica{
        {-58, -63.1}, {-74, -72.9}, {-102, -71.9}, {-102, -74.9}, {-131, -74.3}, {-163, -77.5},
        {163, -77.4}, {172, -71.7}, {140, -65.9},  {113, -65.7},  {88, -66.6},   {59, -66.9},
        {25, -69.8},  {-4, -70.0},  {-14, -71.0},  {-33, -77.3},  {-46, -77.9},  {-61, -74.7}};
    const GeodesicArea area = geodesicArea(antarctica);
    QVERIFY2(std::abs(area.areaM2 - 13662703680020.1) < 1, qPrintable(QString::number(area.areaM2, 'f', 1)));
    QVERIFY2(std::abs(area.perimeterM - 16831067.893) < 0.001,
             qPrintable(QString::number(area.perimeterM, 'f', 3)));
}

void GeodesicTest::areaOfAnOctantOfTheEarth()
{
    constexpr double kSurfaceOfWgs84M2 = 510065621724088.4;
    const GeodesicArea area = geodesicArea({{0, 0}, {90, 0}, {0, 90}});
    QVERIFY(std::abs(area.areaM2 / (kSurfaceOfWgs84M2 / 8) - 1) < 1e-9);
}

void GeodesicTest::areaHasNoWinding()
{
    const std::vector<LonLat> ring{{110, 30}, {112, 30}, {111, 32}};
    const GeodesicArea one = geodesicArea(ring);
    const GeodesicArea other = geodesicArea({ring.rbegin(), ring.rend()});
    QVERIFY(one.areaM2 > 1e10);
    QVERIFY(std::abs(one.areaM2 - other.areaM2) < 1e-3);
}

void GeodesicTest::lessThanThreePointsHaveNoArea()
{
    QCOMPARE(geodesicArea({}).areaM2, 0.0);
    QCOMPARE(geodesicArea({kJfk, kLhr}).areaM2, 0.0);
}

void GeodesicTest::linesKeepToTheGeodesic()
{
    const std::vector<LonLat> line = geodesicLine(kJfk, kLhr, 100'000);
    QCOMPARE(line.size(), size_t{57});
    QCOMPARE(line.front(), kJfk);
    QCOMPARE(line.back(), kLhr);
    QVERIFY(std::abs(geodesicLengthM(line) - geodesicDistanceM(kJfk, kLhr)) < 1e-3);
    for (size_t i = 1; i < line.size(); ++i)
        QVERIFY(geodesicDistanceM(line[i - 1], line[i]) < 100'000);
    QVERIFY(line[28].latDeg > 52); // a great circle passes north of both
}

void GeodesicTest::shortLinesAreTheirEnds()
{
    QCOMPARE(geodesicLine(kJfk, kLhr, 1e8), (std::vector{kJfk, kLhr}));
    QCOMPARE(geodesicLine(kJfk, kJfk, 1), (std::vector{kJfk, kJfk}));
}

ZONEATLAS_TEST(geodesic, GeodesicTest)
#include "tst_geodesic.moc"
