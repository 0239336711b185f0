// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zone_filter.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

Zone zone(const char* id, const char* adcode, ZoneLevel level, int batch, QDate approvedOn)
{
    Zone zone;
    zone.id = ZoneId(QLatin1String(id));
    zone.adcode = Adcode(QLatin1String(adcode));
    zone.province = ProvinceCode(zone.adcode.value.left(2) + QStringLiteral("0000"));
    zone.level = level;
    zone.approval.batch = batch;
    zone.approval.approvedOn = approvedOn;
    return zone;
}

/// Three zones in two provinces and batches; "b" is revoked in 2020, and there is a figure for "c".
const ApprovalLedger& ledger()
{
    static const ApprovalLedger made = [] {
        std::vector<Zone> zones{zone("a", "330100", ZoneLevel::Prefecture, 1, {2015, 1, 1}),
                                zone("b", "330782", ZoneLevel::County, 2, {2016, 1, 1}),
                                zone("c", "500000", ZoneLevel::Municipality, 2, {2016, 1, 1})};
        zones[1].revocation = Revocation{{2020, 1, 1}, {}, {}};
        std::vector<Batch> batches(2);
        batches[0].number = 1;
        batches[0].approvedOn = {2015, 1, 1};
        batches[1].number = 2;
        batches[1].approvedOn = {2016, 1, 1};
        return ApprovalLedger(std::move(zones), std::move(batches), {});
    }();
    return made;
}

TradeLedger trade()
{
    TradeFigure figure;
    figure.subject = QStringLiteral("500000");
    figure.period = periodFromText(QStringLiteral("2020"));
    TradeFigure uncharted = figure;
    uncharted.subject = QStringLiteral("330100");
    uncharted.mayBeCharted = false;
    return TradeLedger({figure, uncharted}, {});
}

} // namespace

class ZoneFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFilterIsTheScopeOfAll()
    {
        QVERIFY(scopeOf({}, ledger(), trade()).isAll());
        QCOMPARE(ledger().standingOn({2025, 1, 1}).approved, 3);
    }

    void membersAreJoinedByAnd_data()
    {
        QTest::addColumn<ZoneFilter>("filter");
        QTest::addColumn<QString>("passing");
        const auto row = [](const char* name, const char* passing, auto set) {
            ZoneFilter filter;
            set(filter);
            QTest::newRow(name) << filter << QString::fromLatin1(passing);
        };
        const ProvinceCode zhejiang(QStringLiteral("330000"));
        row("batch", "bc", [](ZoneFilter& f) { f.batches = {2}; });
        row("two batches", "abc", [](ZoneFilter& f) { f.batches = {1, 2}; });
        row("province", "ab", [&](ZoneFilter& f) { f.provinces = {zhejiang}; });
        row("batch and province", "b", [&](ZoneFilter& f) {
            f.batches = {2};
            f.provinces = {zhejiang};
        });
        row("level", "ac", [](ZoneFilter& f) {
            f.levels = {ZoneLevel::Prefecture, ZoneLevel::Municipality};
        });
        row("with figures", "c", [](ZoneFilter& f) { f.hasTradeFigure = true; });
        row("without", "ab", [](ZoneFilter& f) { f.hasTradeFigure = false; });
        row("nothing left", "", [](ZoneFilter& f) { f.batches = {9}; });
    }
    void membersAreJoinedByAnd()
    {
        QFETCH(const ZoneFilter, filter);
        QFETCH(const QString, passing);
        const ZoneScope scope = scopeOf(filter, ledger(), trade());
        QString found;
        for (size_t i = 0; i < ledger().zones().size(); ++i)
            if (scope.hasZone(i))
                found += ledger().zones()[i].id.value;
        QCOMPARE(found, passing);
        QCOMPARE(ledger().standingOn({2017, 1, 1}, scope).inForce, passing.size());
    }

    void statusIsThatOfTheDay()
    {
        ZoneFilter filter;
        filter.statuses = {ZoneStatus::Revoked};
        const ZoneScope scope = scopeOf(filter, ledger(), trade());
        const auto shownOn = [&scope](QDate day) {
            const auto presence = ledger().presenceIn({TimeMode::Cumulative, day, {}}, scope);
            return std::count(presence.begin(), presence.end(), ZonePresence::Revoked) * 10 +
                   std::count(presence.begin(), presence.end(), ZonePresence::InForce);
        };
        QCOMPARE(shownOn({2019, 12, 31}), 0);
        QCOMPARE(shownOn({2020, 1, 1}), 10);
        const Standing standing = ledger().standingOn({2020, 1, 1}, scope);
        QCOMPARE(standing.revoked, 1);
        QCOMPARE(standing.inForce, 0);
        QCOMPARE(standing.status[0], ZoneStatus::InForce); // told for all
    }
};

ZONEATLAS_TEST(zone_filter, ZoneFilterTest)
#include "tst_zone_filter.moc"
