// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compare_state.h"

#include "session/session.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;
using zoneatlas::test::lateLedger;
using zoneatlas::test::smallLedger;

class CompareStateTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_time = std::make_unique<TimeController>();
        m_time->setLedger(smallLedger());
        m_compare = std::make_unique<CompareState>(*m_time);
    }

    void beginsWithTheEventBefore()
    {
        QSignalSpy changes(m_compare.get(), &CompareState::changed);
        m_compare->setMode(CompareMode::Swipe);
        QCOMPARE(m_compare->date(), QDate(2018, 7, 24));
        QCOMPARE(m_compare->view(), (TimeView{TimeMode::Cumulative, QDate(2018, 7, 24), {}}));
        QVERIFY(!m_compare->differenceFrom());
        m_compare->setMode(CompareMode::Swipe);
        QCOMPARE(changes.count(), 1);
    }

    void theDateIsKeptFromModeToModeAndWhileOff()
    {
        m_compare->setMode(CompareMode::SideBySide);
        m_compare->setDate({2016, 6, 1});
        m_compare->setMode(CompareMode::Difference);
        QCOMPARE(m_compare->differenceFrom(), QDate(2016, 6, 1));
        m_compare->setMode(CompareMode::Off);
        QVERIFY(!m_compare->differenceFrom());
        m_compare->setDate({2017, 1, 1}); // off: nothing to set
        m_compare->toggleMode(CompareMode::SideBySide);
        QCOMPARE(m_compare->date(), QDate(2016, 6, 1));
        m_compare->toggleMode(CompareMode::SideBySide);
        QVERIFY(!m_compare->isOn());
    }

    void datesAreClampedAndMayStandInEitherOrder()
    {
        m_time->setDate({2016, 1, 12});
        m_compare->setMode(CompareMode::SideBySide);
        m_compare->setDate({2019, 1, 1});
        QCOMPARE(m_compare->date(), QDate(2019, 1, 1));
        m_compare->setDate({1990, 1, 1});
        QCOMPARE(m_compare->date(), m_time->firstDay());
        m_compare->setDate({});
        QCOMPARE(m_compare->date(), m_time->firstDay());
    }

    void takesOverFromBetweenTwoDatesAndGivesWayToIt()
    {
        m_time->setView({TimeMode::Between, QDate(2018, 7, 24), QDate(2015, 6, 1)});
        m_compare->setMode(CompareMode::Difference);
        QCOMPARE(m_time->mode(), TimeMode::Cumulative);
        QCOMPARE(m_time->date(), QDate(2018, 7, 24));
        QCOMPARE(m_compare->differenceFrom(), QDate(2015, 6, 1));
        m_time->setMode(TimeMode::Between);
        QVERIFY(!m_compare->isOn());
    }

    void anotherRangeOfDaysIsFollowed()
    {
        m_compare->setMode(CompareMode::Swipe);
        m_time->setLedger(lateLedger());
        QVERIFY(m_compare->isOn());
        QCOMPARE(m_compare->date(), QDate(2030, 1, 1));
        m_time->setLedger(std::make_shared<const ApprovalLedger>());
        QVERIFY(!m_compare->isOn());
        m_compare->setMode(CompareMode::Swipe);
        QVERIFY(!m_compare->isOn());
    }

    void theSessionShowsBothDates()
    {
        Project project;
        project.ledger = smallLedger();
        project.trade = std::make_shared<const TradeLedger>();
        Session session(project, Language::English, QDate(2024, 2, 3));
        QCOMPARE(session.time().lastDay(), QDate(2024, 12, 31));
        session.compare().setMode(CompareMode::SideBySide);
        QCOMPARE(session.mapSettings({}).time.asOf, QDate(2020, 5, 6));
        QCOMPARE(session.mapSettings({}, ComparedDate::Other).time.asOf, QDate(2018, 7, 24));
        session.compare().setMode(CompareMode::Difference);
        QCOMPARE(session.mapSettings({}).differenceFrom, QDate(2018, 7, 24));
        QCOMPARE(session.shownZones().size(), 4); // "b", "d", "e", and "a", which was revoked
    }

private:
    std::unique_ptr<TimeController> m_time;
    std::unique_ptr<CompareState> m_compare;
};

ZONEATLAS_TEST(compare_state, CompareStateTest)
#include "tst_compare_state.moc"
