// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_state.h"

#include "session/session.h"
#include "session/state_history.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace zoneatlas;

namespace {

Project smallProject()
{
    Project project;
    project.ledger = test::smallLedger();
    project.trade = std::make_shared<const TradeLedger>();
    return project;
}

SessionState fullState()
{
    SessionState state;
    state.view = {{123456.789012345, -1.0 / 3}, 1234.5};
    state.time = {TimeMode::Between, {2018, 7, 24}, QDate(2016, 1, 12)};
    state.selection = {{ZoneId(QStringLiteral("b")), ZoneId(QStringLiteral("a"))}, {}, BatchNumber{2}};
    state.filter.batches = {1, 2};
    state.filter.levels = {ZoneLevel::NewArea, ZoneLevel::County};
    state.filter.statuses = {ZoneStatus::Revoked};
    state.filter.hasTradeFigure = false;
    state.zoneStyle = ZoneStyle::Symbol;
    state.showsLabels = false;
    state.choropleth = {ProvinceMeasure::Approvals, {ClassMethod::Manual, 4, {2, 5.5}}, false};
    return state;
}

} // namespace

class SessionStateTest : public QObject
{
    Q_OBJECT

private slots:
    void applyAndStateOfAreInverse();
    void aComparisonIsPartOfIt();
    void applyStopsPlayback();
    void applyLeavesOutWhatIsNotThere();
    void jsonRoundTrips_data();
    void jsonRoundTrips();
    void jsonIsTheSameForEqualStates();
    void oddJsonIsReadAsFarAsItGoes();
};

void SessionStateTest::applyAndStateOfAreInverse()
{
    Session session(smallProject(), Language::English);
    apply(fullState(), session);
    QCOMPARE(stateOf(session), fullState());
    QVERIFY(!session.scope().isAll());
}

void SessionStateTest::aComparisonIsPartOfIt()
{
    Session session(smallProject(), Language::English);
    const SessionState before = stateOf(session);
    SessionState state = before;
    state.compareMode = CompareMode::Swipe;
    state.comparedWith = QDate(2016, 2, 1);
    apply(state, session);
    QCOMPARE(session.compare().mode(), CompareMode::Swipe);
    QCOMPARE(stateOf(session), state);
    QCOMPARE(stateFromJson(toJson(state)), state);
    session.history().back();
    QCOMPARE(stateOf(session), before);
    QVERIFY(!session.compare().isOn());
}

void SessionStateTest::applyStopsPlayback()
{
    Session session(smallProject(), Language::English);
    session.time().play();
    apply(fullState(), session);
    QVERIFY(!session.time().isPlaying());
}

void SessionStateTest::applyLeavesOutWhatIsNotThere()
{
    Session session(smallProject(), Language::English);
    SessionState state = fullState();
    state.selection = {
        {ZoneId(QStringLiteral("a")), ZoneId(QStringLiteral("gone"))}, {}, ZoneId(QStringLiteral("gone"))};
    state.time.asOf = {1999, 1, 1};
    apply(state, session);
    QCOMPARE(session.selection().zones(), QSet<ZoneId>{ZoneId(QStringLiteral("a"))});
    QCOMPARE(session.time().date(), session.time().firstDay());
}

void SessionStateTest::jsonRoundTrips_data()
{
    QTest::addColumn<std::optional<AtlasItem>>("current");
    QTest::newRow("nothing") << std::optional<AtlasItem>();
    QTest::newRow("zone") << std::optional<AtlasItem>(ZoneId(QStringLiteral("a")));
    QTest::newRow("province") << std::optional<AtlasItem>(ProvinceCode(QStringLiteral("330000")));
    QTest::newRow("batch") << std::optional<AtlasItem>(BatchNumber{3});
}

void SessionStateTest::jsonRoundTrips()
{
    QFETCH(const std::optional<AtlasItem>, current);
    SessionState state = fullState();
    state.selection.provinces = {ProvinceCode(QStringLiteral("330000"))};
    state.filter.provinces = state.selection.provinces.isEmpty()
                                 ? std::set<ProvinceCode>()
                                 : std::set{ProvinceCode(QStringLiteral("110000"))};
    state.selection.current = current;
    const QByteArray text = QJsonDocument(toJson(state)).toJson();
    QCOMPARE(stateFromJson(QJsonDocument::fromJson(text).object()), state);
    QCOMPARE(stateFromJson(toJson(SessionState())), SessionState());
}

void SessionStateTest::jsonIsTheSameForEqualStates()
{
    SessionState one;
    SessionState other;
    for (int i = 0; i < 50; ++i) {
        one.selection.zones.insert(ZoneId(QString::number(i)));
        other.selection.zones.insert(ZoneId(QString::number(49 - i)));
    }
    QCOMPARE(QJsonDocument(toJson(one)).toJson(), QJsonDocument(toJson(other)).toJson());
}

void SessionStateTest::oddJsonIsReadAsFarAsItGoes()
{
    QJsonObject json = toJson(fullState());
    json.insert(QStringLiteral("zone_style"), QStringLiteral("hologram"));
    json.insert(QStringLiteral("time"), 7);
    QJsonObject filter = json.value(QStringLiteral("filter")).toObject();
    filter.insert(QStringLiteral("levels"),
                  QJsonArray{QStringLiteral("county"), QStringLiteral("galaxy"), 5});
    json.insert(QStringLiteral("filter"), filter);
    const SessionState state = stateFromJson(json);
    QCOMPARE(state.zoneStyle, ZoneStyle::Area);
    QCOMPARE(state.time, TimeView());
    QCOMPARE(state.filter.levels, std::set{ZoneLevel::County});
    QCOMPARE(state.view, fullState().view);
}

ZONEATLAS_TEST(session_state, SessionStateTest)
#include "tst_session_state.moc"
