// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/zones_series.h"

#include "chart_fixture.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <QtTest>

#include <numeric>

using namespace zoneatlas;

class ZonesSeriesTest : public QObject
{
    Q_OBJECT

private slots:
    void revokedZonesLeaveTheirBatchOnTheDay();
    void stepOfADay_data();
    void stepOfADay();
    void anEmptyLedgerHasNoStep();
    void bundledTotalsAreThePublishedOnes();
};

void ZonesSeriesTest::revokedZonesLeaveTheirBatchOnTheDay()
{
    const ZonesSeries series = zonesSeries(*test::smallLedger());
    QCOMPARE(series.batches, (std::vector{1, 2, 3}));
    const std::vector<ZonesStep> expected{{QDate(2015, 3, 7), {1, 0, 0}, 1, 0},
                                          {QDate(2016, 1, 12), {1, 2, 0}, 3, 0},
                                          {QDate(2018, 7, 24), {1, 1, 2}, 4, 1},
                                          {QDate(2020, 5, 6), {0, 1, 2}, 3, 2}};
    QCOMPARE(series.steps, expected);
    QCOMPARE(series.largestTotal(), 4);
}

void ZonesSeriesTest::stepOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("total");
    QTest::newRow("before all") << QDate(2015, 3, 6) << -1;
    QTest::newRow("on the first") << QDate(2015, 3, 7) << 1;
    QTest::newRow("day before the second") << QDate(2016, 1, 11) << 1;
    QTest::newRow("between") << QDate(2019, 1, 1) << 4;
    QTest::newRow("after all") << QDate(2024, 1, 1) << 3;
}

void ZonesSeriesTest::stepOfADay()
{
    QFETCH(QDate, day);
    const ZonesSeries series = zonesSeries(*test::smallLedger());
    const ZonesStep* step = series.stepOn(day);
    QTEST(step ? step->total : -1, "total");
}

void ZonesSeriesTest::anEmptyLedgerHasNoStep()
{
    const ZonesSeries series = zonesSeries(ApprovalLedger());
    QVERIFY(series.steps.empty());
    QCOMPARE(series.largestTotal(), 0);
    QVERIFY(!series.stepOn(QDate(2020, 1, 1)));
}

void ZonesSeriesTest::bundledTotalsAreThePublishedOnes()
{
    const ZonesSeries series = zonesSeries(*test::bundledProject().ledger);
    std::vector<int> totals;
    for (const ZonesStep& step : series.steps) {
        totals.push_back(step.total);
        QCOMPARE(std::accumulate(step.inForce.begin(), step.inForce.end(), 0), step.total);
    }
    QCOMPARE(totals, (std::vector{1, 13, 35, 59, 105, 132, 165, 178}));
    QCOMPARE(series.steps.back().inForce.back(), 16);
}

ZONEATLAS_TEST(zones_series, ZonesSeriesTest)
#include "tst_zones_series.moc"
