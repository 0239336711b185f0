// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/time_controller.h"

#include "fake_frame_clock.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;
using zoneatlas::test::FakeFrameClock;
using zoneatlas::test::lateLedger;
using zoneatlas::test::smallLedger;

namespace {

const QDate kFirstDay(2015, 1, 1);
const QDate kLastDay(2020, 12, 31);

std::vector<QDate> datesOf(const QSignalSpy& spy)
{
    std::vector<QDate> dates;
    for (const QList<QVariant>& arguments : spy)
        dates.push_back(arguments.at(0).value<TimeView>().asOf);
    return dates;
}

} // namespace

class TimeControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsAtTheNewestEvent();
    void rangeRunsOverWholeYears();
    void rangeReachesWhatIsCovered_data();
    void rangeReachesWhatIsCovered();
    void datesAreClampedAndInvalidOnesIgnored();
    void settersThatChangeNothingAreSilent();
    void viewCarriesModeAndFrom();
    void modesKeepTheDate();
    void betweenBeginsWhereItBeganLastTime();
    void betweenNeverEndsBeforeItBegins();
    void betweenIsKeptInRange();
    void stepsGoFromEventToEvent_data();
    void stepsGoFromEventToEvent();
    void anotherLedgerKeepsTheDateInRange();
    void withoutEventsThereIsNoDate();
    void speedIsClamped();
    void everyEventIsHeldAsLongAsTheSpeedSays_data();
    void everyEventIsHeldAsLongAsTheSpeedSays();
    void slowPaintingDropsNoEvent_data();
    void slowPaintingDropsNoEvent();
    void aLateFrameDoesNotDelayTheNext();
    void playAtTheEndStartsOver();
    void playbackStaysBetweenTwoDates();
    void loopGoesRound();
    void thousandsOfEventsPlayInAMinute();
    void theSystemClockRings();
    void pauseHoldsTheDate();
    void settingTheDateWhilePlayingGoesOnFromThere();
    void objectIsConsistentWhenItSpeaks();

private:
    FakeFrameClock* m_clock = nullptr; ///< owned by the controller
    std::unique_ptr<TimeController> m_time;
};

void TimeControllerTest::init()
{
    auto clock = std::make_unique<FakeFrameClock>();
    m_clock = clock.get();
    m_time = std::make_unique<TimeController>(std::move(clock));
    m_time->setLedger(smallLedger());
    m_time->setSpeed(8);
}

void TimeControllerTest::startsAtTheNewestEvent()
{
    QCOMPARE(m_time->date(), QDate(2020, 5, 6));
    QCOMPARE(m_time->eventDates().size(), size_t{4});
    QCOMPARE(m_time->view().mode, TimeMode::Cumulative);
}

void TimeControllerTest::rangeRunsOverWholeYears()
{
    QCOMPARE(m_time->firstDay(), kFirstDay);
    QCOMPARE(m_time->lastDay(), kLastDay);
}

void TimeControllerTest::rangeReachesWhatIsCovered_data()
{
    QTest::addColumn<QDate>("coveredUntil");
    QTest::addColumn<int>("lastYear");
    QTest::newRow("events alone") << QDate() << 2020;
    QTest::newRow("covered less") << QDate(2019, 3, 1) << 2020;
    QTest::newRow("the same year") << QDate(2020, 12, 31) << 2020;
    QTest::newRow("a later year") << QDate(2021, 1, 1) << 2021;
}

void TimeControllerTest::rangeReachesWhatIsCovered()
{
    QFETCH(QDate, coveredUntil);
    QFETCH(int, lastYear);
    m_time->setLedger(smallLedger(), coveredUntil);
    QCOMPARE(m_time->lastDay(), QDate(lastYear, 12, 31));
    QCOMPARE(m_time->date(), QDate(2020, 5, 6)); // the newest event still
}

void TimeControllerTest::datesAreClampedAndInvalidOnesIgnored()
{
    m_time->setDate({1999, 1, 1});
    QCOMPARE(m_time->date(), kFirstDay);
    m_time->setDate({2100, 1, 1});
    QCOMPARE(m_time->date(), kLastDay);
    m_time->setDate({2017, 2, 30});
    QCOMPARE(m_time->date(), kLastDay);
    m_time->setDate({2017, 2, 28});
    QCOMPARE(m_time->date(), QDate(2017, 2, 28));
}

void TimeControllerTest::settersThatChangeNothingAreSilent()
{
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    QSignalSpy playback(m_time.get(), &TimeController::playbackChanged);
    m_time->setDate(m_time->date());
    m_time->setView(m_time->view());
    m_time->setDate({});
    m_time->goToLast();
    m_time->goToNextEvent();
    m_time->setLooping(false);
    m_time->setSpeed(8);
    m_time->pause();
    m_time->setLedger(smallLedger());
    QCOMPARE(views.count(), 0);
    QCOMPARE(playback.count(), 0);
    m_time->setDate({2016, 6, 1});
    m_time->setLooping(true);
    QCOMPARE(views.count(), 1);
    QCOMPARE(playback.count(), 1);
}

void TimeControllerTest::viewCarriesModeAndFrom()
{
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    const TimeView between{TimeMode::Between, QDate(2019, 1, 1), QDate(2016, 1, 12)};
    m_time->setView(between);
    QCOMPARE(views.count(), 1);
    QCOMPARE(views.at(0).at(0).value<TimeView>(), between);
    m_time->setDate({2017, 1, 1});
    QCOMPARE(m_time->view().mode, TimeMode::Between);
    QCOMPARE(m_time->view().from, between.from);
}

void TimeControllerTest::modesKeepTheDate()
{
    m_time->setDate({2017, 6, 1});
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    for (const TimeMode mode : {TimeMode::Batch, TimeMode::Between, TimeMode::Cumulative}) {
        m_time->setMode(mode);
        QCOMPARE(m_time->mode(), mode);
        QCOMPARE(m_time->date(), QDate(2017, 6, 1));
        QCOMPARE(m_time->view().from.has_value(), mode == TimeMode::Between);
    }
    m_time->setMode(TimeMode::Cumulative);
    QCOMPARE(views.count(), 3);
}

void TimeControllerTest::betweenBeginsWhereItBeganLastTime()
{
    m_time->setFrom({2016, 6, 1}); // not between two dates yet
    m_time->setMode(TimeMode::Between);
    QCOMPARE(m_time->view().from, QDate(2018, 7, 24)); // the event before the date
    m_time->setFrom({2016, 6, 1});
    m_time->setMode(TimeMode::Cumulative);
    m_time->setMode(TimeMode::Between);
    QCOMPARE(m_time->view().from, QDate(2016, 6, 1));
}

void TimeControllerTest::betweenNeverEndsBeforeItBegins()
{
    m_time->setView({TimeMode::Between, QDate(2018, 7, 24), QDate(2016, 6, 1)});
    m_time->setFrom({2019, 1, 1});
    QCOMPARE(m_time->view().from, QDate(2018, 7, 24)); // stays at the date
    m_time->setDate({2016, 1, 12});
    QCOMPARE(m_time->view().from, QDate(2015, 3, 7)); // taken along to the event before
    m_time->setDate({2015, 2, 1});
    QCOMPARE(m_time->view().from, kFirstDay);
    m_time->setView({TimeMode::Between, QDate(2017, 1, 1), QDate(2019, 1, 1)});
    QCOMPARE(m_time->view().from, QDate(2015, 3, 7)); // the newest event of 2016-01 is what changed
}

void TimeControllerTest::betweenIsKeptInRange()
{
    m_time->setView({TimeMode::Between, QDate(2017, 1, 1), QDate(1990, 1, 1)});
    QCOMPARE(m_time->view().from, kFirstDay);
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->setLedger(lateLedger());
    QCOMPARE(m_time->view().from, QDate(2030, 1, 1));
    QCOMPARE(m_time->mode(), TimeMode::Between);
    QCOMPARE(views.count(), 1);
}

void TimeControllerTest::stepsGoFromEventToEvent_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<QDate>("previous");
    QTest::newRow("before all") << kFirstDay << QDate(2015, 3, 7) << kFirstDay;
    QTest::newRow("on the first") << QDate(2015, 3, 7) << QDate(2016, 1, 12) << kFirstDay;
    QTest::newRow("between") << QDate(2017, 1, 1) << QDate(2018, 7, 24) << QDate(2016, 1, 12);
    QTest::newRow("on an event") << QDate(2018, 7, 24) << QDate(2020, 5, 6) << QDate(2016, 1, 12);
    QTest::newRow("on the last") << QDate(2020, 5, 6) << QDate(2020, 5, 6) << QDate(2018, 7, 24);
    QTest::newRow("after all") << kLastDay << kLastDay << QDate(2020, 5, 6);
}

void TimeControllerTest::stepsGoFromEventToEvent()
{
    QFETCH(QDate, from);
    m_time->setDate(from);
    m_time->goToNextEvent();
    QTEST(m_time->date(), "next");
    m_time->setDate(from);
    m_time->goToPreviousEvent();
    QTEST(m_time->date(), "previous");
}

void TimeControllerTest::anotherLedgerKeepsTheDateInRange()
{
    m_time->setDate({2017, 1, 1});
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->setLedger(smallLedger());
    QCOMPARE(m_time->date(), QDate(2017, 1, 1));
    m_time->setLedger(lateLedger());
    QCOMPARE(m_time->date(), QDate(2030, 6, 1));
    QCOMPARE(m_time->lastDay(), QDate(2030, 12, 31));
    QCOMPARE(views.count(), 1);
}

void TimeControllerTest::withoutEventsThereIsNoDate()
{
    m_time->play();
    m_time->setLedger(std::make_shared<const ApprovalLedger>());
    QVERIFY(!m_time->date().isValid());
    QVERIFY(!m_time->firstDay().isValid());
    QVERIFY(!m_time->isPlaying());
    m_time->setDate({2020, 1, 1});
    m_time->goToPreviousEvent();
    m_time->goToLast();
    m_time->play();
    QVERIFY(!m_time->date().isValid());
    QVERIFY(!m_time->isPlaying());
}

void TimeControllerTest::speedIsClamped()
{
    m_time->setSpeed(100);
    QCOMPARE(m_time->speed(), 8.0);
    m_time->setSpeed(0);
    QCOMPARE(m_time->speed(), 0.25);
    m_time->setSpeed(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(m_time->speed(), 0.25);
}

void TimeControllerTest::everyEventIsHeldAsLongAsTheSpeedSays_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.25, 0.5, 1.0, 2.0, 4.0, 8.0})
        QTest::addRow("%g", speed) << speed;
}

void TimeControllerTest::everyEventIsHeldAsLongAsTheSpeedSays()
{
    QFETCH(const double, speed);
    m_time->setSpeed(speed);
    m_time->goToFirst();
    std::vector<double> shownAtMs;
    connect(m_time.get(), &TimeController::viewChanged, this, [&] { shownAtMs.push_back(m_clock->nowMs()); });
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->play();
    m_clock->advance(1e5);
    QVERIFY(!m_time->isPlaying());
    QCOMPARE(datesOf(views), m_time->eventDates());
    const double holdMs = TimeController::kBaseHoldMs / speed;
    for (size_t i = 0; i < shownAtMs.size(); ++i)
        QCOMPARE(shownAtMs[i], holdMs * static_cast<double>(i + 1));
}

void TimeControllerTest::slowPaintingDropsNoEvent_data()
{
    everyEventIsHeldAsLongAsTheSpeedSays_data();
}

void TimeControllerTest::slowPaintingDropsNoEvent()
{
    QFETCH(const double, speed);
    constexpr double kPaintMs = 7000; // longer than the longest hold
    m_time->setSpeed(speed);
    m_time->goToFirst();
    std::vector<double> leftFreeMs; // between the end of one painting and the next frame
    double paintedAtMs = 0;
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    connect(m_time.get(), &TimeController::viewChanged, this, [&] {
        leftFreeMs.push_back(m_clock->nowMs() - paintedAtMs);
        m_clock->pass(kPaintMs);
        paintedAtMs = m_clock->nowMs();
    });
    m_time->play();
    m_clock->advance(1e5);
    QVERIFY(!m_time->isPlaying());
    QCOMPARE(datesOf(views), m_time->eventDates());
    for (const double ms : leftFreeMs)
        QVERIFY(ms >= TimeController::kLeastHoldMs);
}

void TimeControllerTest::aLateFrameDoesNotDelayTheNext()
{
    m_time->goToFirst(); // holds of 150 ms
    std::vector<double> shownAtMs;
    connect(m_time.get(), &TimeController::viewChanged, this, [&] {
        shownAtMs.push_back(m_clock->nowMs());
        m_clock->pass(100); // less than a hold
    });
    m_time->play();
    m_clock->advance(1e5);
    QCOMPARE(shownAtMs, std::vector<double>({150, 300, 450, 600}));
}

void TimeControllerTest::playAtTheEndStartsOver()
{
    m_time->setDate(kLastDay);
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->play();
    QCOMPARE(m_time->date(), kFirstDay);
    m_clock->advance(1e5);
    QVERIFY(!m_time->isPlaying());
    QCOMPARE(views.count(), 5);
    QCOMPARE(m_time->date(), QDate(2020, 5, 6));
}

void TimeControllerTest::playbackStaysBetweenTwoDates()
{
    m_time->setView({TimeMode::Between, kLastDay, QDate(2016, 1, 12)});
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->play();
    m_clock->advance(1e5);
    const std::vector<QDate> expected{QDate(2016, 1, 12), QDate(2018, 7, 24), QDate(2020, 5, 6)};
    QCOMPARE(datesOf(views), expected);
    QCOMPARE(m_time->view().from, QDate(2016, 1, 12));
    m_time->goToFirst();
    m_time->goToPreviousEvent();
    QCOMPARE(m_time->date(), QDate(2016, 1, 12));
    QCOMPARE(m_time->view().from, QDate(2016, 1, 12));
}

void TimeControllerTest::loopGoesRound()
{
    m_time->setLooping(true);
    m_time->setDate({2018, 7, 24});
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->play();
    m_clock->advance(3 * TimeController::kBaseHoldMs / m_time->speed());
    const std::vector<QDate> expected{QDate(2020, 5, 6), kFirstDay, QDate(2015, 3, 7)};
    QCOMPARE(datesOf(views), expected);
    QVERIFY(m_time->isPlaying());
}

void TimeControllerTest::thousandsOfEventsPlayInAMinute()
{
    std::vector<Zone> zones;
    for (int i = 0; i < 5000; ++i) {
        Zone zone;
        zone.id = ZoneId(QString::number(i));
        zone.approval.batch = 1;
        zone.approval.approvedOn = QDate(2005, 1, 1).addDays(i + (i > 2500 ? 400 : 0));
        zones.push_back(zone);
    }
    Batch batch;
    batch.number = 1;
    batch.approvedOn = zones.front().approval.approvedOn;
    m_time->setLedger(
        std::make_shared<const ApprovalLedger>(zones, std::vector{batch}, std::vector<Province>()));
    m_time->goToFirst();
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->play();
    m_clock->advance(70'000);
    QVERIFY(!m_time->isPlaying());
    const std::vector<QDate> shown = datesOf(views);
    QVERIFY2(shown.size() > 200 && shown.size() <= TimeController::kEvenSteps + 2,
             qPrintable(QString::number(shown.size())));
    QCOMPARE(shown.back(), m_time->eventDates().back());
    const auto& events = m_time->eventDates();
    for (size_t i = 1; i < shown.size(); ++i) {
        QVERIFY(std::binary_search(events.begin(), events.end(), shown[i]));
        const qint64 days = shown[i - 1].daysTo(shown[i]);
        QVERIFY2(days <= 23 || days == 401, qPrintable(QString::number(days)));
    }
}

void TimeControllerTest::theSystemClockRings()
{
    TimeController time;
    time.setLedger(smallLedger());
    time.setSpeed(8);
    time.setDate({2018, 7, 24});
    QElapsedTimer elapsed;
    elapsed.start();
    time.play();
    QTRY_VERIFY_WITH_TIMEOUT(!time.isPlaying(), 5000);
    QCOMPARE(time.date(), QDate(2020, 5, 6));
    QVERIFY(elapsed.elapsed() >= TimeController::kBaseHoldMs / 8 - 1);
}

void TimeControllerTest::pauseHoldsTheDate()
{
    m_time->goToFirst();
    QSignalSpy playback(m_time.get(), &TimeController::playbackChanged);
    m_time->togglePlaying();
    m_time->togglePlaying();
    QCOMPARE(playback.count(), 2);
    m_clock->advance(1e5);
    QCOMPARE(m_time->date(), kFirstDay);
}

void TimeControllerTest::settingTheDateWhilePlayingGoesOnFromThere()
{
    m_time->goToFirst();
    m_time->play();
    m_time->setDate({2017, 1, 1});
    QVERIFY(m_time->isPlaying());
    m_clock->advance(TimeController::kBaseHoldMs / m_time->speed());
    QCOMPARE(m_time->date(), QDate(2018, 7, 24));
}

void TimeControllerTest::objectIsConsistentWhenItSpeaks()
{
    m_time->goToFirst();
    std::vector<bool> agreed;
    connect(m_time.get(), &TimeController::viewChanged, this,
            [&](const TimeView& view) { agreed.push_back(m_time->view() == view); });
    bool wasPlayingAtTheEnd = true;
    connect(m_time.get(), &TimeController::playbackChanged, this,
            [&] { wasPlayingAtTheEnd = m_time->isPlaying(); });
    m_time->setDate({2018, 7, 24});
    m_time->play();
    m_clock->advance(1e5);
    QVERIFY(!wasPlayingAtTheEnd);
    QCOMPARE(agreed, std::vector<bool>({true, true}));
    QCOMPARE(m_time->date(), QDate(2020, 5, 6));
}

ZONEATLAS_TEST(time_controller, TimeControllerTest)
#include "tst_time_controller.moc"
