// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/time_controller.h"

#include "small_ledger.h"
#include "test_registry.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace zoneatlas;
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
    void datesAreClampedAndInvalidOnesIgnored();
    void settersThatChangeNothingAreSilent();
    void viewCarriesModeAndFrom();
    void stepsGoFromEventToEvent_data();
    void stepsGoFromEventToEvent();
    void anotherLedgerKeepsTheDateInRange();
    void withoutEventsThereIsNoDate();
    void speedIsClamped();
    void playbackShowsEveryEventAndStops();
    void playAtTheEndStartsOver();
    void lateFramesAreNotSkipped();
    void loopGoesRound();
    void pauseHoldsTheDate();
    void settingTheDateWhilePlayingGoesOnFromThere();
    void objectIsConsistentWhenItSpeaks();

private:
    std::unique_ptr<TimeController> m_time;
};

void TimeControllerTest::init()
{
    m_time = std::make_unique<TimeController>();
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

void TimeControllerTest::playbackShowsEveryEventAndStops()
{
    m_time->goToFirst();
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    QElapsedTimer clock;
    clock.start();
    m_time->play();
    QVERIFY(m_time->isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!m_time->isPlaying(), 5000);
    QCOMPARE(datesOf(views), m_time->eventDates());
    // Four holds of 150 ms each; never faster than asked for.
    QVERIFY2(clock.elapsed() >= 4 * TimeController::kBaseHoldMs / 8 - 20,
             qPrintable(QString::number(clock.elapsed())));
}

void TimeControllerTest::playAtTheEndStartsOver()
{
    m_time->setDate(kLastDay);
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->play();
    QCOMPARE(m_time->date(), kFirstDay);
    QTRY_VERIFY_WITH_TIMEOUT(!m_time->isPlaying(), 5000);
    QCOMPARE(views.count(), 5);
    QCOMPARE(m_time->date(), QDate(2020, 5, 6));
}

void TimeControllerTest::lateFramesAreNotSkipped()
{
    m_time->goToFirst();
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    const auto slowPainter =
        connect(m_time.get(), &TimeController::viewChanged, this, [] { QThread::msleep(400); });
    m_time->play();
    QTRY_VERIFY_WITH_TIMEOUT(!m_time->isPlaying(), 8000);
    disconnect(slowPainter);
    QCOMPARE(datesOf(views), m_time->eventDates());
}

void TimeControllerTest::loopGoesRound()
{
    m_time->setLooping(true);
    m_time->setDate({2018, 7, 24});
    QSignalSpy views(m_time.get(), &TimeController::viewChanged);
    m_time->play();
    QTRY_COMPARE_WITH_TIMEOUT(views.count(), 3, 5000);
    const std::vector<QDate> expected{QDate(2020, 5, 6), kFirstDay, QDate(2015, 3, 7)};
    QCOMPARE(datesOf(views), expected);
    QVERIFY(m_time->isPlaying());
}

void TimeControllerTest::pauseHoldsTheDate()
{
    m_time->goToFirst();
    QSignalSpy playback(m_time.get(), &TimeController::playbackChanged);
    m_time->togglePlaying();
    m_time->togglePlaying();
    QCOMPARE(playback.count(), 2);
    QTest::qWait(300);
    QCOMPARE(m_time->date(), kFirstDay);
}

void TimeControllerTest::settingTheDateWhilePlayingGoesOnFromThere()
{
    m_time->goToFirst();
    m_time->play();
    m_time->setDate({2017, 1, 1});
    QVERIFY(m_time->isPlaying());
    QTRY_COMPARE_WITH_TIMEOUT(m_time->date(), QDate(2018, 7, 24), 2000);
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
    QTRY_VERIFY_WITH_TIMEOUT(!wasPlayingAtTheEnd, 3000);
    QCOMPARE(agreed, std::vector<bool>({true, true}));
    QCOMPARE(m_time->date(), QDate(2020, 5, 6));
}

ZONEATLAS_TEST(time_controller, TimeControllerTest)
#include "tst_time_controller.moc"
