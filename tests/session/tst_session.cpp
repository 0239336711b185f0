// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "small_ledger.h"
#include "test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;
using zoneatlas::test::lateLedger;
using zoneatlas::test::smallLedger;

namespace {

const ZoneId kB(QStringLiteral("b"));
const ZoneId kLate(QStringLiteral("late"));

Project projectOf(std::shared_ptr<const ApprovalLedger> ledger)
{
    Project project;
    project.ledger = std::move(ledger);
    project.trade = std::make_shared<const TradeLedger>();
    return project;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void startsAtTheNewestEvent();
    void settingsAreMadeFromAllStates();
    void settingsFollowTheBatches();
    void settingsTakeTheFilter();
    void allAndInvertKeepToTheZonesShown();
    void aBatchIsTakenOutAsAWhole();
    void languageIsToldOnce();
    void anotherProjectDropsZonesItDoesNotHave();
    void statesSeeTheNewProjectWhenTheySpeak();
};

void SessionTest::startsAtTheNewestEvent()
{
    Session session(projectOf(smallLedger()), Language::Chinese);
    QCOMPARE(session.time().date(), QDate(2020, 5, 6));
    QCOMPARE(session.language(), Language::Chinese);
}

void SessionTest::settingsAreMadeFromAllStates()
{
    Session session(projectOf(smallLedger()), Language::Chinese);
    session.time().setDate({2017, 1, 1});
    session.selection().select(kB);
    session.selection().hover(std::optional<AtlasItem>(kB));
    session.mapView().setView({{5, 6}, 7});
    session.mapView().setZoneStyle(ZoneStyle::Both);
    session.mapView().setShowsLabels(false);
    const MapSettings settings = session.mapSettings({100, 50});
    QCOMPARE(settings.time.asOf, QDate(2017, 1, 1));
    QCOMPARE(settings.selectedZones, QSet<ZoneId>{kB});
    QCOMPARE(settings.hoveredZones, QSet<ZoneId>{kB});
    QCOMPARE(settings.view, (MapView{{5, 6}, 7}));
    QCOMPARE(settings.frameMm, QSizeF(100, 50));
    QCOMPARE(settings.zoneStyle, ZoneStyle::Both);
    QCOMPARE(settings.language, Language::Chinese);
    QVERIFY(!settings.showLabels);
    QCOMPARE(settings, session.mapSettings({100, 50}));
}

void SessionTest::settingsFollowTheBatches()
{
    const auto paletteFor = [](int batchCount) {
        std::vector<Batch> batches;
        for (int number = 1; number <= batchCount; ++number) {
            Batch batch;
            batch.number = number;
            batch.approvedOn = QDate(2015 + number, 1, 1);
            batches.push_back(batch);
        }
        const auto ledger = std::make_shared<const ApprovalLedger>(std::vector<Zone>{}, std::move(batches),
                                                                   std::vector<Province>{});
        return Session(projectOf(ledger), Language::English).mapSettings({10, 10}).style.palette;
    };
    QCOMPARE(paletteFor(3), Palette::batches(8));
    QCOMPARE(paletteFor(10), Palette::batches(10));
}

void SessionTest::settingsTakeTheFilter()
{
    Session session(projectOf(smallLedger()), Language::English);
    QVERIFY(session.mapSettings({10, 10}).scope.isAll());
    QSignalSpy spy(&session.filter(), &FilterState::filterChanged);
    session.toggleBatchShown(BatchNumber{2});
    QCOMPARE(session.filter().filter().batches, (std::set{1, 3}));
    QCOMPARE(session.mapSettings({10, 10}).scope.zones, (std::vector{true, false, false, true, true}));
    session.toggleBatchShown(BatchNumber{2});
    QVERIFY(session.scope().isAll());
    session.filter().showOnlyBatch(3);
    QCOMPARE(session.filter().filter().batches, std::set{3});
    session.toggleBatchShown(BatchNumber{3});
    QVERIFY(session.filter().filter().isEmpty());
    session.filter().showOnlyBatch(3);
    session.filter().showOnlyBatch(3);
    QVERIFY(session.filter().filter().isEmpty());
    QCOMPARE(spy.count(), 6);
}

void SessionTest::allAndInvertKeepToTheZonesShown()
{
    Session session(projectOf(smallLedger()), Language::English);
    session.time().setDate({2017, 1, 1});
    session.selectAllShown();
    QCOMPARE(session.selection().zones().size(), 3);
    session.filter().showOnlyBatch(2);
    session.selectAllShown();
    QCOMPARE(session.selection().zones().size(), 2);
    session.selection().select(kB);
    session.invertSelection();
    QCOMPARE(session.selection().zones(), QSet<ZoneId>{ZoneId(QStringLiteral("c"))});
    session.time().goToFirst();
    QCOMPARE(session.selection().zones().size(), 1); // the date takes nothing away
}

void SessionTest::aBatchIsTakenOutAsAWhole()
{
    Session session(projectOf(smallLedger()), Language::English);
    session.select(BatchNumber{2});
    QCOMPARE(session.selection().zones(), session.zonesOf(BatchNumber{2}));
    session.toggle(BatchNumber{3});
    QCOMPARE(session.selection().zones().size(), 4);
    session.toggle(BatchNumber{2});
    QCOMPARE(session.selection().zones(), session.zonesOf(BatchNumber{3}));
    session.toggle(BatchNumber{3});
    QVERIFY(session.selection().selection().isEmpty());
}

void SessionTest::languageIsToldOnce()
{
    Session session(projectOf(smallLedger()), Language::English);
    QSignalSpy spy(&session, &Session::languageChanged);
    session.setLanguage(Language::English);
    QCOMPARE(spy.count(), 0);
    session.setLanguage(Language::Chinese);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<Language>(), Language::Chinese);
}

void SessionTest::anotherProjectDropsZonesItDoesNotHave()
{
    Session session(projectOf(smallLedger()), Language::English);
    session.selection().setZones({kB, kLate});
    session.selection().hover(std::optional<AtlasItem>(kB));
    QSignalSpy spy(&session, &Session::projectChanged);
    session.setProject(projectOf(lateLedger()));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(session.selection().zones(), QSet<ZoneId>{kLate});
    QVERIFY(!session.selection().hovered());
    QCOMPARE(session.time().date(), QDate(2030, 6, 1));
}

void SessionTest::statesSeeTheNewProjectWhenTheySpeak()
{
    Session session(projectOf(smallLedger()), Language::English);
    const auto next = lateLedger();
    bool sawNewLedger = false;
    connect(&session.time(), &TimeController::viewChanged, this,
            [&] { sawNewLedger = session.project().ledger == next; });
    session.setProject(projectOf(next));
    QVERIFY(sawNewLedger);
}

ZONEATLAS_TEST(session, SessionTest)
#include "tst_session.moc"
