// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval_ledger.h"
#include "test_registry.h"

#include <QtTest>

#include <algorithm>

using namespace zoneatlas;

namespace {

const QDate kFirst(2015, 3, 7);
const QDate kSecond(2016, 1, 12);
const QDate kThird(2025, 4, 25);

Zone zone(const char* id, const char* province, int batch, QDate approvedOn)
{
    Zone zone;
    zone.id = ZoneId(QLatin1String(id));
    zone.province = ProvinceCode(QLatin1String(province));
    zone.approval.batch = batch;
    zone.approval.approvedOn = approvedOn;
    return zone;
}

Batch batch(int number, QDate approvedOn)
{
    Batch batch;
    batch.number = number;
    batch.approvedOn = approvedOn;
    return batch;
}

Province province(const char* code)
{
    Province province;
    province.code = ProvinceCode(QLatin1String(code));
    return province;
}

/// Hangzhou in batch 1; Haikou and Tianjin in batch 2; Hainan in batch 3, which revokes Haikou.
ApprovalLedger smallLedger()
{
    Zone haikou = zone("haikou", "460000", 2, kSecond);
    haikou.revocation = Revocation{kThird, {}, ZoneId(QStringLiteral("hainan"))};
    return ApprovalLedger({zone("hangzhou", "330000", 1, kFirst), haikou,
                           zone("tianjin", "120000", 2, kSecond), zone("hainan", "460000", 3, kThird)},
                          {batch(3, kThird), batch(1, kFirst), batch(2, kSecond)},
                          {province("330000"), province("120000"), province("460000")});
}

QString presenceText(const std::vector<ZonePresence>& presence)
{
    QString text;
    for (const ZonePresence p : presence)
        text += QLatin1Char("-+x"[static_cast<int>(p)]);
    return text;
}

} // namespace

class TestApprovalLedger : public QObject
{
    Q_OBJECT

private slots:
    void countsAtTheEndOfTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("approved");
        QTest::addColumn<int>("inForce");
        QTest::addColumn<int>("revoked");
        QTest::addColumn<int>("provinces");
        QTest::newRow("before all") << kFirst.addDays(-1) << 0 << 0 << 0 << 0;
        QTest::newRow("day of approval counts") << kFirst << 1 << 1 << 0 << 1;
        QTest::newRow("eve of the second") << kSecond.addDays(-1) << 1 << 1 << 0 << 1;
        QTest::newRow("second") << kSecond << 3 << 3 << 0 << 3;
        QTest::newRow("eve of the revocation") << kThird.addDays(-1) << 3 << 3 << 0 << 3;
        QTest::newRow("day of revocation counts") << kThird << 4 << 3 << 1 << 3;
        QTest::newRow("long after") << kThird.addYears(10) << 4 << 3 << 1 << 3;
    }
    void countsAtTheEndOfTheDay()
    {
        QFETCH(QDate, day);
        const Standing standing = smallLedger().standingOn(day);
        QCOMPARE(standing.date, day);
        QTEST(standing.approved, "approved");
        QTEST(standing.inForce, "inForce");
        QTEST(standing.revoked, "revoked");
        QTEST(standing.provincesCovered(), "provinces");
    }

    void revokedZonesStayApprovedInTheirBatch()
    {
        const Standing standing = smallLedger().standingOn(kThird);
        QCOMPARE(standing.batches, (std::vector<BatchCount>{{1, 1, 1}, {2, 2, 1}, {3, 1, 1}}));
        QCOMPARE(standing.status[1], ZoneStatus::Revoked);
    }

    void batchesComeInOrderOfTheirDates()
    {
        const ApprovalLedger ledger = smallLedger();
        QCOMPARE(ledger.batches().front().number, 1);
        QCOMPARE(ledger.batchIndex(3), std::optional<size_t>(2));
        QCOMPARE(ledger.batchIndex(9), std::nullopt);
        QCOMPARE(ledger.batch(2)->approvedOn, kSecond);
    }

    void eventDatesAreThereOnce()
    {
        QCOMPARE(smallLedger().eventDates(), (std::vector<QDate>{kFirst, kSecond, kThird}));
    }

    void eventsUpToADayIncludeIt()
    {
        const ApprovalLedger ledger = smallLedger();
        QCOMPARE(ledger.eventCountUpTo(kFirst.addDays(-1)), size_t{0});
        QCOMPARE(ledger.eventCountUpTo(kFirst), size_t{1});
        QCOMPARE(ledger.eventCountUpTo(kThird.addDays(-1)), size_t{2});
        QCOMPARE(ledger.newestBatchOn(kFirst.addDays(-1)), std::nullopt);
        QCOMPARE(ledger.newestBatchOn(kSecond.addDays(5)), std::optional(2));
    }

    void presenceFollowsTheMode_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("presence"); // hangzhou, haikou, tianjin, hainan
        const auto row = [](const char* name, TimeMode mode, QDate asOf, QDate from, const char* presence) {
            QTest::newRow(name) << static_cast<int>(mode) << asOf << from << QString::fromLatin1(presence);
        };
        row("all so far", TimeMode::Cumulative, kSecond, {}, "+++-");
        row("revoked stays visible", TimeMode::Cumulative, kThird, {}, "+x++");
        row("newest batch only", TimeMode::Batch, kSecond.addDays(1), {}, "-++-");
        row("nothing before the first", TimeMode::Batch, kFirst.addDays(-1), {}, "----");
        row("what changed", TimeMode::Between, kThird, kSecond, "-x-+");
        row("start is excluded", TimeMode::Between, kSecond, kFirst, "-++-");
        row("start at the eve", TimeMode::Between, kSecond, kFirst.addDays(-1), "+++-");
        row("nothing changed", TimeMode::Between, kSecond.addDays(9), kSecond, "----");
    }
    void presenceFollowsTheMode()
    {
        QFETCH(int, mode);
        QFETCH(QDate, asOf);
        QFETCH(QDate, from);
        TimeView view{static_cast<TimeMode>(mode), asOf, {}};
        if (from.isValid())
            view.from = from;
        QTEST(presenceText(smallLedger().presenceIn(view)), "presence");
    }

    void zonesAreFoundByIdAndProvincesByCode()
    {
        const ApprovalLedger ledger = smallLedger();
        QCOMPARE(ledger.indexOf(ZoneId(QStringLiteral("tianjin"))), std::optional<size_t>(2));
        QCOMPARE(ledger.zone(ZoneId(QStringLiteral("atlantis"))), nullptr);
        QVERIFY(ledger.province(ProvinceCode(QStringLiteral("460000"))));
        QCOMPARE(ledger.province(ProvinceCode(QStringLiteral("990000"))), nullptr);
    }

    void lifetimeEndsBeforeTheDayOfRevocation()
    {
        const Zone haikou = *smallLedger().zone(ZoneId(QStringLiteral("haikou")));
        const TemporalRange lifetime = lifetimeOf(haikou);
        QVERIFY(lifetime.contains(kSecond));
        QVERIFY(lifetime.contains(kThird.addDays(-1)));
        QVERIFY(!lifetime.contains(kThird));
        QCOMPARE(statusOn(haikou, kThird), ZoneStatus::Revoked);
    }
};

ZONEATLAS_TEST(approval_ledger, TestApprovalLedger)
#include "tst_approval_ledger.moc"
