// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger_difference.h"
#include "core/ledger_events.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using zoneatlas::test::smallLedger;

namespace {

constexpr auto kAbsent = ZoneChange::Absent;
constexpr auto kNew = ZoneChange::New;
constexpr auto kUnchanged = ZoneChange::Unchanged;
constexpr auto kRevoked = ZoneChange::Revoked;

const QDate kBefore(2015, 1, 1);
const QDate kFirst(2015, 3, 7);
const QDate kSecond(2016, 1, 12);
const QDate kThird(2018, 7, 24);
const QDate kLast(2020, 5, 6);

} // namespace

Q_DECLARE_METATYPE(std::vector<zoneatlas::ZoneChange>)

/// The ledger's two answers to "what changed": between two days, and event by event.
class LedgerChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void difference_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<std::vector<ZoneChange>>("zones");
        using Changes = std::vector<ZoneChange>;
        QTest::newRow("same day") << kSecond << kSecond
                                  << Changes{kUnchanged, kUnchanged, kUnchanged, kAbsent, kAbsent};
        QTest::newRow("nothing yet") << kBefore << kFirst.addDays(-1)
                                     << Changes{kAbsent, kAbsent, kAbsent, kAbsent, kAbsent};
        QTest::newRow("the day of an approval counts")
            << kFirst << kSecond << Changes{kUnchanged, kNew, kNew, kAbsent, kAbsent};
        QTest::newRow("the day before does not")
            << kFirst << kSecond.addDays(-1) << Changes{kUnchanged, kAbsent, kAbsent, kAbsent, kAbsent};
        QTest::newRow("one goes as others come")
            << kSecond << kThird << Changes{kUnchanged, kUnchanged, kRevoked, kNew, kNew};
        QTest::newRow("came and went") << kBefore << kLast << Changes{kAbsent, kNew, kAbsent, kNew, kNew};
        QTest::newRow("revoked before")
            << kThird << kLast << Changes{kRevoked, kUnchanged, kAbsent, kUnchanged, kUnchanged};
    }

    void difference()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const std::vector<ZoneChange>, zones);
        const auto ledger = smallLedger();
        const LedgerDifference difference = differenceBetween(*ledger, from, to);
        QCOMPARE(difference.zones, zones);
        QCOMPARE(differenceBetween(*ledger, to, from), difference);
        QCOMPARE(difference.inForceBefore(), ledger->standingOn(from).inForce);
        QCOMPARE(difference.inForceAfter(), ledger->standingOn(to).inForce);
    }

    void differenceKeepsToItsScope()
    {
        const auto ledger = smallLedger();
        ZoneScope scope;
        scope.zones = {true, true, false, true, false};
        const LedgerDifference some = differenceBetween(*ledger, kSecond, kThird, scope);
        QCOMPARE(some.zones, (std::vector{kUnchanged, kUnchanged, kAbsent, kNew, kAbsent}));
        QCOMPARE(some.added, 1);
        QCOMPARE(some.revoked, 0);
        scope = {};
        scope.statuses = {ZoneStatus::Revoked};
        const LedgerDifference gone = differenceBetween(*ledger, kSecond, kThird, scope);
        QCOMPARE(gone.added + gone.unchanged, 0);
        QCOMPARE(gone.revoked, 1);
    }

    void presenceTellsWhatIsDrawn()
    {
        const LedgerDifference difference = differenceBetween(*smallLedger(), kSecond, kThird);
        const std::vector<ZonePresence> expected{ZonePresence::InForce, ZonePresence::InForce,
                                                 ZonePresence::Revoked, ZonePresence::InForce,
                                                 ZonePresence::InForce};
        QCOMPARE(presenceOf(difference), expected);
    }

    void eventsTellWhatEachDayDid()
    {
        const auto ledger = smallLedger();
        const std::vector<LedgerEvent> events = eventsOf(*ledger);
        QCOMPARE(events.size(), size_t{4});
        QCOMPARE(events[0], (LedgerEvent{kFirst, 1, {}, {0}, {}, 1, 1, 1}));
        QCOMPARE(events[1], (LedgerEvent{kSecond, 2, {}, {1, 2}, {}, 1, 3, 1}));
        QCOMPARE(events[2], (LedgerEvent{kThird, 3, {}, {3, 4}, {2}, 1, 4, 1}));
        QCOMPARE(events[3], (LedgerEvent{kLast, std::nullopt, {}, {}, {0}, 0, 3, 1}));
        for (const LedgerEvent& event : events)
            QCOMPARE(event.inForce, ledger->standingOn(event.date).inForce);
    }

    void eventsKeepToTheirScope()
    {
        ZoneScope scope;
        scope.zones = {false, true, true, false, false};
        const std::vector<LedgerEvent> events = eventsOf(*smallLedger(), scope);
        QCOMPARE(events.size(), size_t{4});
        QVERIFY(events[0].approved.empty());
        QCOMPARE(events[0].provincesCovered, 0);
        QCOMPARE(events[1].inForce, 2);
        QCOMPARE(events[2].revoked, std::vector<size_t>{2});
        QCOMPARE(events[3].inForce, 1);
    }

    void differentDocumentsOfOneDayAreDifferentEvents()
    {
        Zone come;
        come.id = ZoneId(QStringLiteral("come"));
        come.approval = {1, kSecond, {}, QStringLiteral("No. 2"), {}};
        Zone gone = come;
        gone.id = ZoneId(QStringLiteral("gone"));
        gone.approval = {1, kFirst, {}, QStringLiteral("No. 1"), {}};
        gone.revocation = Revocation{kSecond, QStringLiteral("No. 3"), {}};
        Batch batch;
        batch.number = 1;
        batch.approvedOn = kFirst;
        const std::vector<LedgerEvent> events = eventsOf(ApprovalLedger({gone, come}, {batch}, {}));
        QCOMPARE(events.size(), size_t{3});
        QCOMPARE(events[1].document, QStringLiteral("No. 2"));
        QCOMPARE(events[1].inForce, 2);
        QCOMPARE(events[2].document, QStringLiteral("No. 3"));
        QVERIFY(!events[2].batch);
        QCOMPARE(events[2].inForce, 1);
    }
};

ZONEATLAS_TEST(ledger_changes, LedgerChangesTest)
#include "tst_ledger_changes.moc"
