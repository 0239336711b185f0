// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_scale.h"

#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {
const ChartFrame kFrame{QRectF(50, 20, 365, 100), QDate(2021, 1, 1), QDate(2021, 12, 31), 200};
}

class AxisScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreNice_data();
    void stepsAreNice();
    void decimalsFollowTheStep();
    void yearsAreLabelledAsRoomAllows_data();
    void yearsAreLabelledAsRoomAllows();
    void longAxesNameRoundYears();
    void daysAndPixelsAgree();
    void daysOutsideAreClamped();
    void valuesGoUpwards();
    void eventsNearByDrawOn();
};

void AxisScaleTest::stepsAreNice_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<int>("maxSteps");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("step");
    QTest::newRow("zones, low chart") << 178.0 << 4 << 1.0 << 50.0;
    QTest::newRow("zones, high chart") << 178.0 << 9 << 1.0 << 20.0;
    QTest::newRow("trade") << 2840.0 << 6 << 0.0 << 500.0;
    QTest::newRow("exact") << 0.3 << 3 << 0.0 << 0.1;
    QTest::newRow("counts stay whole") << 2.0 << 10 << 1.0 << 1.0;
    QTest::newRow("no data") << 0.0 << 5 << 0.0 << 1.0;
    QTest::newRow("no room") << 178.0 << 0 << 1.0 << 200.0;
}

void AxisScaleTest::stepsAreNice()
{
    QFETCH(double, largest);
    QFETCH(int, maxSteps);
    QFETCH(double, least);
    QTEST(niceStep(largest, maxSteps, least), "step");
}

void AxisScaleTest::decimalsFollowTheStep()
{
    QCOMPARE(decimalsOfStep(500), 0);
    QCOMPARE(decimalsOfStep(1), 0);
    QCOMPARE(decimalsOfStep(0.5), 1);
    QCOMPARE(decimalsOfStep(0.1), 1);
    QCOMPARE(decimalsOfStep(0.02), 2);
}

void AxisScaleTest::yearsAreLabelledAsRoomAllows_data()
{
    QTest::addColumn<double>("yearPx");
    QTest::addColumn<int>("step");
    QTest::newRow("wide") << 50.0 << 1;
    QTest::newRow("just") << 30.0 << 1;
    QTest::newRow("narrow") << 26.0 << 2;
    QTest::newRow("very narrow") << 10.0 << 5;
    QTest::newRow("none") << 0.0 << 1;
}

void AxisScaleTest::yearsAreLabelledAsRoomAllows()
{
    QFETCH(double, yearPx);
    QTEST(YearSteps::of(2015, yearPx, 30).step, "step");
}

void AxisScaleTest::longAxesNameRoundYears()
{
    const YearSteps few{2015, 2};
    QVERIFY(few.marks(2016) && !few.names(2016) && few.names(2017));
    const YearSteps many{1819, 20};
    QVERIFY(many.names(1820) && !many.names(1819) && !many.marks(1819));
}

void AxisScaleTest::daysAndPixelsAgree()
{
    QCOMPARE(kFrame.pixelsPerDay(), 1.0);
    QCOMPARE(kFrame.xOf({2021, 1, 1}), 50.0);
    QCOMPARE(kFrame.xOf({2022, 1, 1}), 415.0);
    for (QDate day = kFrame.firstDay; day <= kFrame.lastDay; day = day.addDays(1))
        QCOMPARE(kFrame.dayAt(kFrame.xOf(day) + 0.5), day);
}

void AxisScaleTest::daysOutsideAreClamped()
{
    QCOMPARE(kFrame.dayAt(-1000), kFrame.firstDay);
    QCOMPARE(kFrame.dayAt(415), kFrame.lastDay);
    QVERIFY(kFrame.isValid());
    QVERIFY(!ChartFrame{}.isValid());
}

void AxisScaleTest::valuesGoUpwards()
{
    QCOMPARE(kFrame.yOf(0), 120.0);
    QCOMPARE(kFrame.yOf(200), 20.0);
    QCOMPARE(kFrame.yOf(50), 95.0);
}

void AxisScaleTest::eventsNearByDrawOn()
{
    const std::vector<QDate> events{QDate(2021, 3, 7), QDate(2021, 9, 1)};
    QCOMPARE(dayOrEventAt(kFrame, events, kFrame.xOf({2021, 3, 7}) + 3.5, 4), QDate(2021, 3, 7));
    QCOMPARE(dayOrEventAt(kFrame, events, kFrame.xOf({2021, 3, 7}) - 4, 4), QDate(2021, 3, 7));
    QCOMPARE(dayOrEventAt(kFrame, events, kFrame.xOf({2021, 3, 7}) + 6.5, 4), QDate(2021, 3, 13));
    QCOMPARE(dayOrEventAt(kFrame, {}, kFrame.xOf({2021, 3, 7}) + 0.5, 4), QDate(2021, 3, 7));
}

ZONEATLAS_TEST(axis_scale, AxisScaleTest)
#include "tst_axis_scale.moc"
