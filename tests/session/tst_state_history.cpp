// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/state_history.h"

#include "session/session.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace zoneatlas;
using zoneatlas::test::smallLedger;

namespace {

const ZoneId kA(QStringLiteral("a"));
const ZoneId kB(QStringLiteral("b"));

Project smallProject()
{
    Project project;
    project.ledger = smallLedger();
    project.trade = std::make_shared<const TradeLedger>();
    return project;
}

/// With overlays of which nothing was read.
Project projectWithOverlays()
{
    Project project = smallProject();
    for (const char* name : {"/rail.gpkg", "/ports.csv"}) {
        DataSource source;
        source.path = QLatin1String(name);
        project.sources.overlays.push_back(newOverlay(source, project.sources.overlays));
        project.overlayFeatures.push_back(nullptr);
        project.layers.push_back({project.sources.overlays.back().name, {}, nullptr});
    }
    return project;
}

/// What a step is made of in these tests: one turn of the event loop.
void turn()
{
    QCoreApplication::processEvents();
}

} // namespace

class StateHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithoutSteps();
    void backAndForwardRestoreExactly();
    void choicesAreStepsOfTheirOwn();
    void whatHappensInOneTurnIsOneStep();
    void aRunOfDatesIsOneStepUntilAPause();
    void aGestureIsOneStepHoweverLong();
    void anotherKindEndsARun();
    void playbackIsNoStep();
    void backStopsPlayback();
    void anotherFrameIsNoStep();
    void aNewStepForgetsTheWayForward();
    void whatComesToNothingIsNoStep();
    void theOldestStepsAreForgotten();
    void anotherProjectBeginsAnew();
    void tellsWhenItChanges();
    void looksOfOverlaysAreSteps();
    void aRemovedOverlayComesBack();
};

void StateHistoryTest::beginsWithoutSteps()
{
    Session session(smallProject(), Language::English);
    const SessionState before = stateOf(session);
    QVERIFY(!session.history().canGoBack());
    QVERIFY(!session.history().canGoForward());
    session.history().back();
    session.history().forward();
    QCOMPARE(stateOf(session), before);
}

void StateHistoryTest::backAndForwardRestoreExactly()
{
    Session session(smallProject(), Language::English);
    std::vector<SessionState> states{stateOf(session)};
    const auto step = [&](auto change) {
        change();
        turn();
        session.history().finishStep();
        states.push_back(stateOf(session));
    };
    step([&] { session.selection().setSelection({{kA, kB}, {}, kB}); });
    step([&] { session.time().setView({TimeMode::Between, {2017, 5, 3}, QDate(2016, 2, 2)}); });
    step([&] { session.filter().showOnlyBatch(2); });
    step([&] { session.mapView().setView({{1.0 / 3, -2e6}, 123.456}); });
    step([&] { session.mapView().setZoneStyle(ZoneStyle::Both); });
    step([&] { session.mapView().setShowsLabels(false); });
    for (size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(session.history().canGoBack());
        session.history().back();
        QCOMPARE(stateOf(session), states[i - 1]);
    }
    QVERIFY(!session.history().canGoBack());
    for (size_t i = 1; i < states.size(); ++i) {
        QVERIFY(session.history().canGoForward());
        session.history().forward();
        QCOMPARE(stateOf(session), states[i]);
    }
    QVERIFY(!session.history().canGoForward());
}

void StateHistoryTest::choicesAreStepsOfTheirOwn()
{
    Session session(smallProject(), Language::English);
    session.selection().select(kA);
    turn();
    session.selection().toggle(kB);
    turn();
    session.history().back();
    QCOMPARE(session.selection().zones(), QSet<ZoneId>{kA});
    session.history().back();
    QVERIFY(session.selection().zones().isEmpty());
}

void StateHistoryTest::whatHappensInOneTurnIsOneStep()
{
    Session session(smallProject(), Language::English);
    const SessionState before = stateOf(session);
    session.time().setDate({2016, 1, 12});
    session.selection().select(kB);
    session.mapView().setView({{5, 5}, 50});
    turn();
    session.history().back();
    QCOMPARE(stateOf(session), before);
    QVERIFY(!session.history().canGoBack());
}

void StateHistoryTest::aRunOfDatesIsOneStepUntilAPause()
{
    Session session(smallProject(), Language::English);
    const QDate start = session.time().date();
    for (int day = 1; day < 20; ++day) {
        session.time().setDate({2017, 1, day});
        turn();
    }
    QTest::qWait(StateHistory::kQuietMs + 100);
    session.time().setDate({2018, 1, 1});
    session.history().back();
    QCOMPARE(session.time().date(), QDate(2017, 1, 19));
    session.history().back();
    QCOMPARE(session.time().date(), start);
    QVERIFY(!session.history().canGoBack());
}

void StateHistoryTest::aGestureIsOneStepHoweverLong()
{
    Session session(smallProject(), Language::English);
    const MapView start = session.mapView().view();
    session.history().beginGesture();
    session.mapView().setView({{1, 0}, 10});
    QTest::qWait(StateHistory::kQuietMs + 100);
    session.mapView().setView({{2, 0}, 10});
    session.history().endGesture();
    session.selection().select(kA); // chosen by the release itself
    turn();
    session.mapView().setView({{3, 0}, 10});
    turn();
    session.history().back();
    QCOMPARE(session.mapView().view().centre.x, 2.0);
    QCOMPARE(session.selection().zones(), QSet<ZoneId>{kA});
    session.history().back();
    QCOMPARE(session.mapView().view(), start);
    QVERIFY(session.selection().zones().isEmpty());
}

void StateHistoryTest::anotherKindEndsARun()
{
    Session session(smallProject(), Language::English);
    session.time().setDate({2017, 1, 1});
    turn();
    session.mapView().setView({{9, 9}, 9});
    turn();
    session.history().back();
    QCOMPARE(session.time().date(), QDate(2017, 1, 1));
    QVERIFY(session.mapView().view() != (MapView{{9, 9}, 9}));
    QVERIFY(session.history().canGoBack());
}

void StateHistoryTest::playbackIsNoStep()
{
    Session session(smallProject(), Language::English);
    session.time().setDate({2018, 1, 1});
    turn();
    session.history().clear();
    session.time().setSpeed(8);
    session.time().play();
    QTRY_VERIFY(!session.time().isPlaying());
    QCOMPARE(session.time().date(), QDate(2020, 5, 6)); // up to the last frame of all
    QVERIFY(!session.history().canGoBack());
    session.selection().select(kA);
    turn();
    session.history().back();
    QCOMPARE(session.time().date(), QDate(2020, 5, 6));
    QVERIFY(!session.history().canGoBack());
}

void StateHistoryTest::backStopsPlayback()
{
    Session session(smallProject(), Language::English);
    session.time().setDate({2016, 1, 1});
    turn();
    session.time().play();
    session.history().back();
    QVERIFY(!session.time().isPlaying());
    QCOMPARE(session.time().date(), QDate(2020, 5, 6));
}

void StateHistoryTest::anotherFrameIsNoStep()
{
    Session session(smallProject(), Language::English);
    session.mapView().refit({{7, 7}, 70});
    turn();
    QVERIFY(!session.history().canGoBack());
    session.selection().select(kA);
    session.history().back();
    QCOMPARE(session.mapView().view(), (MapView{{7, 7}, 70}));
}

void StateHistoryTest::aNewStepForgetsTheWayForward()
{
    Session session(smallProject(), Language::English);
    session.selection().select(kA);
    turn();
    session.history().back();
    QVERIFY(session.history().canGoForward());
    session.selection().select(kB);
    QVERIFY(!session.history().canGoForward());
    turn();
    session.history().forward();
    QCOMPARE(session.selection().zones(), QSet<ZoneId>{kB});
}

void StateHistoryTest::whatComesToNothingIsNoStep()
{
    Session session(smallProject(), Language::English);
    session.selection().select(kA);
    session.selection().clear();
    turn();
    session.history().finishStep();
    QVERIFY(!session.history().canGoBack());
}

void StateHistoryTest::theOldestStepsAreForgotten()
{
    Session session(smallProject(), Language::English);
    const int steps = static_cast<int>(StateHistory::kMaxSteps) + 50;
    for (int i = 1; i <= steps; ++i) {
        session.mapView().setView({{double(i), 0}, 10});
        session.history().finishStep();
    }
    int backs = 0;
    for (; session.history().canGoBack(); ++backs)
        session.history().back();
    QCOMPARE(backs, static_cast<int>(StateHistory::kMaxSteps));
    QCOMPARE(session.mapView().view().centre.x, 50.0);
}

void StateHistoryTest::anotherProjectBeginsAnew()
{
    Session session(smallProject(), Language::English);
    session.selection().select(kA);
    turn();
    Project other = smallProject();
    other.ledger = test::lateLedger();
    session.setProject(std::move(other));
    QVERIFY(!session.history().canGoBack());
    turn();
    QVERIFY(!session.history().canGoBack());
}

void StateHistoryTest::tellsWhenItChanges()
{
    Session session(smallProject(), Language::English);
    QSignalSpy spy(&session.history(), &StateHistory::changed);
    session.selection().select(kA);
    QCOMPARE(spy.count(), 1);
    QVERIFY(session.history().canGoBack());
    session.history().back();
    QVERIFY(spy.count() > 1);
    QVERIFY(!session.history().canGoBack());
}

void StateHistoryTest::looksOfOverlaysAreSteps()
{
    Session session(projectWithOverlays(), Language::English);
    const std::vector<Overlay> before = session.project().sources.overlays;
    std::vector<Overlay> after = before;
    for (int i = 1; i <= 5; ++i) { // a slider on its way
        after[0].symbology.opacity = 0.1 * i;
        session.setOverlays(after);
        turn();
    }
    session.selection().select(kA);
    turn();
    std::swap(after[0], after[1]);
    session.setOverlays(after);
    turn();
    session.history().back();
    QCOMPARE(session.project().sources.overlays[0].symbology.opacity, 0.5);
    QVERIFY(session.selection().zones().contains(kA));
    session.history().back();
    session.history().back();
    QVERIFY(session.project().sources.overlays == before);
    QVERIFY(!session.history().canGoBack());
    for (int i = 0; i < 3; ++i)
        session.history().forward();
    QVERIFY(session.project().sources.overlays == after);
}

void StateHistoryTest::aRemovedOverlayComesBack()
{
    Session session(projectWithOverlays(), Language::English);
    const std::vector<Overlay> before = session.project().sources.overlays;
    std::vector<Overlay> after = before;
    after[1].name = QStringLiteral("Harbours");
    session.setOverlays(after);
    session.history().finishStep();
    session.setOverlays({after[1]});
    turn();
    session.history().back();
    QVERIFY(session.project().sources.overlays == after);
    QCOMPARE(session.project().overlayFeatures.size(), after.size());
    session.history().forward();
    QVERIFY(session.project().sources.overlays == std::vector<Overlay>{after[1]});
    session.history().back();
    session.history().back();
    QVERIFY(session.project().sources.overlays == before);
}

ZONEATLAS_TEST(state_history, StateHistoryTest)
#include "tst_state_history.moc"
