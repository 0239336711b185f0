// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_prefetcher.h"

#include "test_registry.h"
#include "ui/map_canvas.h"
#include "ui_fixture.h"

#include <QtTest>

using namespace zoneatlas;

class MapPrefetcherTest : public QObject
{
    Q_OBJECT

private slots:
    void nearEventsComeFirst()
    {
        const ApprovalLedger& ledger = *test::bundledProject().ledger;
        const std::deque<QDate> days = prefetchDays(ledger.eventDates(), QDate(2020, 5, 1), 99);
        QCOMPARE(days.size(), size_t{8}); // nine states, the one on screen left out
        const size_t here = ledger.eventCountUpTo(QDate(2020, 5, 1));
        QVERIFY(ledger.eventCountUpTo(days[0]) == here - 1 || ledger.eventCountUpTo(days[0]) == here + 1);
        QCOMPARE(ledger.eventCountUpTo(days.back()), size_t{0});
        QSet<size_t> states;
        for (const QDate day : days)
            states << ledger.eventCountUpTo(day);
        QCOMPARE(states.size(), 8);
        QVERIFY(!states.contains(here));
    }

    void notMoreThanTheCacheAffords()
    {
        const std::vector<QDate>& events = test::bundledProject().ledger->eventDates();
        QCOMPARE(prefetchDays(events, QDate(2020, 5, 1), 2).size(), size_t{2});
        QVERIFY(prefetchDays({}, QDate(2020, 5, 1), 9).empty());
    }

    void yearsOfShadesAreChangesToo()
    {
        Session session(test::bundledProject(), Language::English);
        const std::vector<QDate> events = changeDays(session.mapSettings({}));
        QVERIFY(events == session.project().ledger->eventDates());
        session.mapView().setChoropleth(ChoroplethChoice{});
        QVERIFY(changeDays(session.mapSettings({})) == events);
        session.mapView().setChoropleth(ChoroplethChoice{ProvinceMeasure::GoodsTrade, {}});
        const std::vector<QDate> days = changeDays(session.mapSettings({}));
        QVERIFY(days.size() > events.size());
        QVERIFY(std::find(days.begin(), days.end(), QDate(2022, 12, 31)) != days.end());
    }

    void afterARestScrubbingOnlyCopiesPixels()
    {
        test::UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        const auto allHeld = [&canvas, &ui] {
            MapSettings settings = canvas.settings();
            const double pixelsPerMm = kLogicalPixelsPerMm * canvas.devicePixelRatioF();
            for (const QDate day : ui.session().time().eventDates()) {
                settings.time.asOf = day;
                if (!canvas.imageCache().holds(settings, pixelsPerMm))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(allHeld(), 20'000);
        const qint64 painted = canvas.imageCache().paintCount();
        for (const QDate day : ui.session().time().eventDates()) {
            ui.session().time().setDate(day);
            ui.settle();
        }
        QCOMPARE(canvas.imageCache().paintCount(), painted);
    }
};

ZONEATLAS_TEST(map_prefetcher, MapPrefetcherTest)
#include "tst_map_prefetcher.moc"
