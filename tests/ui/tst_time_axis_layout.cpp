// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis_layout.h"

#include "test_registry.h"
#include "ui/app_style.h"
#include "ui_fixture.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

const QDate kFirst(2015, 1, 1);
const QDate kLast(2025, 12, 31);

TimeAxisLayout layoutOfWidth(double width)
{
    const auto events = timeEventsOf(*test::bundledProject().ledger, Palette::batches());
    return TimeAxisLayout(events, kFirst, kLast, {width, 76}, QFontMetricsF(style::smallFont()));
}

} // namespace

class TimeAxisLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void eventsCarryTheirNumbers()
    {
        const auto events = timeEventsOf(*test::bundledProject().ledger, Palette::batches());
        QStringList texts;
        for (const TimeEvent& event : events)
            texts << eventCountText(event);
        QCOMPARE(texts.join(u' '), QStringLiteral("1 12 22 24 46 27 33 +16 −3"));
        QCOMPARE(events.back().batch, std::optional(8));
        QCOMPARE(events.back().color, Palette::batches().color(7));
    }

    void daysStandAtTheirTruePlaces()
    {
        const TimeAxisLayout layout = layoutOfWidth(800);
        QCOMPARE(layout.xOf(kFirst), layout.left());
        QCOMPARE(layout.xOf(kLast), layout.right());
        const double year = layout.xOf({2017, 1, 1}) - layout.xOf({2016, 1, 1});
        const double day = layout.xOf({2016, 1, 2}) - layout.xOf({2016, 1, 1});
        QVERIFY(std::abs(year - 366 * day) < 1e-6);
        for (const TimeAxisLayout::Stem& stem : layout.stems())
            QCOMPARE(layout.dateAt(stem.head.x()), stem.event.date);
        QCOMPARE(layout.dateAt(-50), kFirst);
        QCOMPARE(layout.dateAt(5000), kLast);
    }

    void tallerStemsStandForMoreZones()
    {
        const TimeAxisLayout layout = layoutOfWidth(800);
        for (const auto& a : layout.stems())
            for (const auto& b : layout.stems())
                if (a.event.approved > b.event.approved)
                    QVERIFY(a.head.y() < b.head.y());
    }

    void numbersNeverOverlap_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {120.0, 200.0, 300.0, 420.0, 560.0, 800.0, 1500.0})
            QTest::addRow("%g px", width) << width;
    }

    void numbersNeverOverlap()
    {
        QFETCH(const double, width);
        const TimeAxisLayout layout = layoutOfWidth(width);
        const QRectF area(0, 0, width, 76);
        QList<QRectF> placed;
        for (const auto& stem : layout.stems()) {
            if (stem.text.isEmpty())
                continue;
            QVERIFY(area.contains(stem.textRect));
            for (const QRectF& other : placed)
                QVERIFY(!other.intersects(stem.textRect));
            placed << stem.textRect;
        }
        QVERIFY(placed.size() >= (width < 560 ? 3 : 8));
    }

    void yearsNeverOverlap()
    {
        for (const double width : {120.0, 300.0, 800.0}) {
            double end = 0;
            const TimeAxisLayout layout = layoutOfWidth(width);
            for (const auto& year : layout.years()) {
                if (year.textRect.isEmpty())
                    continue;
                QVERIFY(year.textRect.left() >= end - 1e-6);
                end = year.textRect.right();
            }
            QVERIFY(end > 0);
        }
    }

    void theNearestEventIsFoundWithinReach()
    {
        const TimeAxisLayout layout = layoutOfWidth(800);
        const double x = layout.xOf({2020, 4, 27});
        QCOMPARE(layout.eventNear(x + 5, 6), std::optional(QDate(2020, 4, 27)));
        QCOMPARE(layout.eventNear(layout.xOf({2017, 6, 1}), 6), std::nullopt);
    }

    void noEventsAreNoTrouble()
    {
        const TimeAxisLayout layout({}, {}, {}, {400, 70}, QFontMetricsF(style::smallFont()));
        QVERIFY(layout.stems().empty());
        QVERIFY(layout.years().empty());
        QVERIFY(!layout.eventNear(100, 6).has_value());
    }
};

ZONEATLAS_TEST(time_axis_layout, TimeAxisLayoutTest)
#include "tst_time_axis_layout.moc"
