// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis_layout.h"

#include "test_registry.h"
#include "ui/app_style.h"
#include "ui/time_axis_bars.h"
#include "ui/time_axis_text.h"
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

/// Each day of eleven years, one of batch 1 and, every third day, two of batch 2; each tenth day one ends.
std::vector<TimeEvent> manyEvents()
{
    std::vector<TimeEvent> events;
    for (QDate day = kFirst; day <= kLast; day = day.addDays(1)) {
        TimeEvent event{day, 1, 1, 0, Qt::red, {{1, 0, Qt::red, 1}}};
        if (events.size() % 3 == 0) {
            event.approved += 2;
            event.shares.push_back({2, 1, Qt::blue, 2});
        }
        event.revoked = events.size() % 10 == 0 ? 1 : 0;
        events.push_back(event);
    }
    return events;
}

TimeAxisLayout manyOfWidth(double width)
{
    return TimeAxisLayout(manyEvents(), kFirst, kLast, {width, 76}, QFontMetricsF(style::smallFont()));
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

    void thousandsOfEventsAreBars_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<BinUnit>("unit");
        QTest::newRow("wide") << 1500.0 << BinUnit{0, 1};
        QTest::newRow("usual") << 800.0 << BinUnit{0, 1};
        QTest::newRow("narrow") << 300.0 << BinUnit{0, 3};
    }

    void thousandsOfEventsAreBars()
    {
        QFETCH(const double, width);
        const TimeAxisLayout layout = manyOfWidth(width);
        QVERIFY(layout.stems().empty());
        QTEST(layout.barUnit(), "unit");
        int approved = 0;
        int tallest = 0;
        double end = 0;
        for (const TimeAxisLayout::Bar& bar : layout.bars()) {
            QVERIFY(bar.rect.left() >= end);
            QVERIFY(bar.rect.width() >= 2);
            QVERIFY(bar.rect.top() > layout.peakTextRect().bottom());
            QCOMPARE(layout.barAt(bar.rect.center().x()), &bar);
            end = bar.rect.right();
            approved += bar.bin.approved;
            tallest = std::max(tallest, bar.bin.approved);
        }
        QVERIFY(end <= layout.right());
        QCOMPARE(approved, 4018 + 2 * 1340);
        QCOMPARE(layout.peakText(), QString::number(tallest));
        QVERIFY(QRectF(0, 0, width, 76).contains(layout.peakTextRect()));
        QCOMPARE(layout.barAt(2), nullptr);
    }

    void tallerBarsStandForMore()
    {
        const TimeAxisLayout layout = manyOfWidth(800);
        for (const auto& a : layout.bars())
            for (const auto& b : layout.bars())
                if (a.bin.approved > b.bin.approved)
                    QVERIFY(a.rect.top() < b.rect.top());
    }

    void stretchesAreThoseOfTheCalendar()
    {
        const QDate day(2017, 8, 23); // a Wednesday
        QCOMPARE(binStart(day, {1, 0}), day);
        QCOMPARE(binStart(day, {7, 0}), QDate(2017, 8, 21));
        QCOMPARE(binStart(day, {0, 1}), QDate(2017, 8, 1));
        QCOMPARE(binStart(day, {0, 3}), QDate(2017, 7, 1));
        QCOMPARE(binStart(day, {0, 12}), QDate(2017, 1, 1));
        QCOMPARE(binStart(day, {0, 60}), QDate(2015, 1, 1));
        QCOMPARE(binUnitFor(5, 4), (BinUnit{1, 0}));
        QCOMPARE(binUnitFor(1, 4), (BinUnit{7, 0}));
        QCOMPARE(binUnitFor(0.001, 4), (BinUnit{0, 240}));
        QCOMPARE(binUnitFor(1e-9, 4), (BinUnit{0, 1200}));
    }

    void barsShowWhatTheMapShows()
    {
        const std::vector<TimeEvent> events = manyEvents();
        const TimeBin january = binsOf(events, {0, 1}).front();
        QCOMPARE(january.approved, 31 + 2 * 11);
        QCOMPARE(january.revoked, 4);
        const auto shown = [&](const ShownEvents& wanted) {
            QStringList counts;
            for (const TimeShare& share : shownShares(january, events, wanted))
                counts << QStringLiteral("%1: %2").arg(share.batch).arg(share.approved);
            return counts.join(QStringLiteral(", "));
        };
        QCOMPARE(shown({{}, kLast}), QStringLiteral("1: 31, 2: 22"));
        QCOMPARE(shown({{}, QDate(2015, 1, 4)}), QStringLiteral("1: 4, 2: 4"));
        QCOMPARE(shown({QDate(2015, 1, 4), QDate(2015, 1, 6)}), QStringLiteral("1: 2"));
        QCOMPARE(shown({{}, kLast, 2}), QStringLiteral("2: 22"));
        QCOMPARE(shown({{}, QDate(2014, 1, 1)}), QString());
    }

    void barsTellTheirPeriodAndCounts()
    {
        const auto ledger = test::bundledProject().ledger;
        const TimeBin january = binsOf(manyEvents(), {0, 1}).front();
        QCOMPARE(binText(january, {0, 1}, *ledger, Language::English),
                 QStringLiteral("Jan 2015\nNew: 53, on 31 days · Revoked: 4\nBatch 1: 31\nBatch 2: 22"));
        const TimeBin quarter = binsOf(manyEvents(), {0, 3}).front();
        QCOMPARE(binPeriodText(quarter, {0, 3}, Language::English), QStringLiteral("Jan 2015 – Mar 2015"));
        QCOMPARE(binPeriodText(quarter, {0, 3}, Language::Chinese), QStringLiteral("2015年1月 – 2015年3月"));
        const TimeBin year = binsOf(manyEvents(), {0, 12}).front();
        QCOMPARE(binPeriodText(year, {0, 12}, Language::English), QStringLiteral("2015"));
        QCOMPARE(dayText(manyEvents().front(), *ledger, Language::English),
                 QStringLiteral("1 January 2015\nNew: 3 · Revoked: 1\nBatch 2: 2\nBatch 1: 1"));
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
