// SPDX-License-Identifier: GPL-3.0-or-later
// Back and forward with real keys and mouse, and whatever somebody does in whatever order.
#include "session/state_history.h"

#include "test_registry.h"
#include "ui/main_menu.h"
#include "ui/map_canvas.h"
#include "ui/time_axis.h"
#include "ui/time_bar.h"
#include "ui_fixture.h"

#include <QAction>
#include <QRandomGenerator>
#include <QtTest>

#include <array>
#include <functional>

using namespace zoneatlas;
using test::UiFixture;

namespace {

constexpr int kRandomSteps = 10'000;

void drag(QWidget& widget, QPoint from, QPoint by)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i)
        QTest::mouseMove(&widget, from + by * i / 5);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, from + by);
    UiFixture::settle();
}

/// Does random things with a session, each of them one step.
class RandomSteps
{
public:
    RandomSteps(Session& session, quint32 seed)
        : m_session(session)
        , m_random(seed)
    {}

    const char* act()
    {
        struct Action
        {
            const char* name;
            std::function<void()> run;
        };
        const std::array actions{
            Action{"select", [&] { m_session.select(anyItem()); }},
            Action{"toggle", [&] { m_session.toggle(anyItem()); }},
            Action{"select all", [&] { m_session.selectAllShown(); }},
            Action{"invert", [&] { m_session.invertSelection(); }},
            Action{"clear", [&] { m_session.selection().clear(); }},
            Action{"batch", [&] { m_session.toggleBatchShown(BatchNumber{below(8) + 1}); }},
            Action{"filter", [&] { m_session.filter().setFilter(anyFilter()); }},
            Action{"clear filter", [&] { m_session.filter().clear(); }},
            Action{"date", [&] { m_session.time().setDate(anyDay()); }},
            Action{"event", [&] { m_session.time().goToNextEvent(); }},
            Action{"mode", [&] { m_session.time().setView(anyTime()); }},
            Action{"view", [&] { m_session.mapView().setView(anyView()); }},
            Action{"style", [&] { m_session.mapView().setZoneStyle(ZoneStyle{below(3)}); }},
            Action{"labels", [&] { m_session.mapView().setShowsLabels(below(2) == 0); }},
        };
        const Action& action = actions[static_cast<size_t>(below(static_cast<int>(actions.size())))];
        action.run();
        m_session.history().finishStep();
        return action.name;
    }
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }

private:
    [[nodiscard]] const ApprovalLedger& ledger() const { return *m_session.project().ledger; }
    template <class Values>
    [[nodiscard]] const auto& any(const Values& values)
    {
        return values[static_cast<size_t>(below(static_cast<int>(values.size())))];
    }
    [[nodiscard]] AtlasItem anyItem()
    {
        if (const int kind = below(4); kind == 0)
            return any(ledger().provinces()).code;
        else if (kind == 1)
            return BatchNumber{any(ledger().batches()).number};
        return any(ledger().zones()).id;
    }
    [[nodiscard]] QDate anyDay()
    {
        const TimeController& time = m_session.time();
        return time.firstDay().addDays(below(static_cast<int>(time.firstDay().daysTo(time.lastDay()))));
    }
    [[nodiscard]] TimeView anyTime()
    {
        const auto mode = static_cast<TimeMode>(below(3));
        return {mode, anyDay(), mode == TimeMode::Between ? std::optional(anyDay()) : std::nullopt};
    }
    [[nodiscard]] MapView anyView()
    {
        return {{below(4'000'000) - 2e6, below(4'000'000) + 1e6}, below(20'000) + 200.5};
    }
    [[nodiscard]] ZoneFilter anyFilter()
    {
        ZoneFilter filter;
        if (below(2) == 0)
            filter.batches = {below(8) + 1, below(8) + 1};
        if (below(2) == 0)
            filter.provinces = {any(ledger().provinces()).code, any(ledger().provinces()).code};
        if (below(4) == 0)
            filter.levels = {static_cast<ZoneLevel>(below(5))};
        if (below(4) == 0)
            filter.statuses = {static_cast<ZoneStatus>(below(3))};
        return filter;
    }

    Session& m_session;
    QRandomGenerator m_random;
};

/// The states as a plain list: what the history has to agree with.
class ExpectedStates
{
public:
    explicit ExpectedStates(SessionState first)
        : m_states{std::move(first)}
    {}

    void step(const SessionState& state)
    {
        if (state == m_states[m_at])
            return;
        m_states.resize(m_at + 1);
        m_states.push_back(state);
        if (m_states.size() > StateHistory::kMaxSteps + 1)
            m_states.erase(m_states.begin());
        m_at = m_states.size() - 1;
    }
    void back() { m_at -= m_at > 0 ? 1 : 0; }
    void forward() { m_at += m_at + 1 < m_states.size() ? 1 : 0; }
    [[nodiscard]] const SessionState& now() const { return m_states[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_states.size(); }

private:
    std::vector<SessionState> m_states;
    size_t m_at = 0;
};

QString countText(int inForce, int approved)
{
    return QStringLiteral("%1 / %2").arg(inForce).arg(approved);
}

/// Empty when the legend counts what the ledger does. All zones up to the date are told by the ledger's
/// standing; of other modes, the rows have to add up.
QString wrongCount(const Session& session, const Legend& legend)
{
    const bool isCumulative = session.time().view().mode == TimeMode::Cumulative;
    const Standing standing = session.project().ledger->standingOn(session.time().date(), session.scope());
    int inForce = 0;
    int approved = 0;
    size_t next = 0;
    for (const LegendRow& row : legend.rows()) {
        const QStringList parts = row.count.split(QStringLiteral(" / "));
        if (row.kind == LegendRow::Kind::Total && row.count != countText(inForce, approved))
            return QStringLiteral("the total is ") + row.count;
        if (row.kind != LegendRow::Kind::Batch)
            continue;
        const BatchCount& batch = standing.batches[next++];
        if (isCumulative && row.count != countText(batch.inForce, batch.approved))
            return QStringLiteral("batch %1 has ").arg(batch.batch) + row.count;
        inForce += parts.at(0).toInt();
        approved += parts.at(1).toInt();
    }
    return {};
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void theWindowBeginsWithoutSteps()
    {
        UiFixture ui;
        QVERIFY(!ui.session().history().canGoBack());
        QVERIFY(!ui.window().menu().action(Command::Back)->isEnabled());
        ui.window().resize(1100, 700);
        ui.settle();
        QVERIFY(!ui.session().history().canGoBack());
    }

    void keysGoBackAndForward_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<Qt::Key>("back");
        QTest::addColumn<Qt::KeyboardModifiers>("forwardModifiers");
        QTest::addColumn<Qt::Key>("forward");
        const Qt::KeyboardModifiers alt = Qt::AltModifier;
        const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
        QTest::newRow("as in browsers") << alt << Qt::Key_Left << alt << Qt::Key_Right;
        QTest::newRow("as in editors") << ctrl << Qt::Key_Z << (ctrl | Qt::ShiftModifier) << Qt::Key_Z;
        QTest::newRow("as elsewhere") << ctrl << Qt::Key_Z << ctrl << Qt::Key_Y;
    }

    void keysGoBackAndForward()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const Qt::Key, back);
        QFETCH(const Qt::KeyboardModifiers, forwardModifiers);
        QFETCH(const Qt::Key, forward);
        UiFixture ui;
        const SessionState before = stateOf(ui.session());
        QTest::mouseClick(&ui.window().canvas(), Qt::LeftButton, {}, ui.pixelOf(QStringLiteral("chongqing")));
        ui.settle();
        const SessionState after = stateOf(ui.session());
        QVERIFY(after != before);
        QTest::keyClick(&ui.window().canvas(), back, modifiers);
        QCOMPARE(stateOf(ui.session()), before);
        QVERIFY(!ui.window().menu().action(Command::Back)->isEnabled());
        QTest::keyClick(&ui.window().canvas(), forward, forwardModifiers);
        QCOMPARE(stateOf(ui.session()), after);
        QVERIFY(!ui.window().menu().action(Command::Forward)->isEnabled());
    }

    void mouseButtonsGoBackAndForward()
    {
        UiFixture ui;
        const SessionState before = stateOf(ui.session());
        ui.session().selection().select(ZoneId(QStringLiteral("yiwu")));
        ui.settle();
        const SessionState after = stateOf(ui.session());
        QTest::mouseClick(&ui.window().canvas(), Qt::BackButton, {}, {200, 200});
        QCOMPARE(stateOf(ui.session()), before);
        QTest::mouseClick(&ui.window().timeBar(), Qt::ForwardButton);
        QCOMPARE(stateOf(ui.session()), after);
    }

    void eachDragOfTheMapIsOneStep()
    {
        UiFixture ui;
        const MapView start = ui.session().mapView().view();
        drag(ui.window().canvas(), {500, 300}, {-60, 30});
        const MapView middle = ui.session().mapView().view();
        drag(ui.window().canvas(), {500, 300}, {-60, 30});
        QVERIFY(middle != start && ui.session().mapView().view() != middle);
        ui.session().history().back();
        QCOMPARE(ui.session().mapView().view(), middle);
        ui.session().history().back();
        QCOMPARE(ui.session().mapView().view(), start);
        QVERIFY(!ui.session().history().canGoBack());
    }

    void aScrubIsOneStep()
    {
        UiFixture ui;
        TimeAxis& axis = ui.window().timeBar().axis();
        const QDate start = ui.session().time().date();
        drag(axis, axis.handlePosition().toPoint(), {-300, 0});
        QVERIFY(ui.session().time().date() != start);
        ui.session().history().back();
        QCOMPARE(ui.session().time().date(), start);
        QVERIFY(!ui.session().history().canGoBack());
    }

    void whateverIsDoneCanBeUndoneAndDoneAgain()
    {
        UiFixture ui;
        Session& session = ui.session();
        RandomSteps user(session, 20260104);
        ExpectedStates expected(stateOf(session));
        for (int i = 0; i < kRandomSteps; ++i) {
            const int choice = user.below(10);
            const char* what = choice < 3 ? "back" : choice < 5 ? "forward" : user.act();
            if (choice < 3) {
                session.history().back();
                expected.back();
            } else if (choice < 5) {
                session.history().forward();
                expected.forward();
            } else {
                expected.step(stateOf(session));
            }
            const QByteArray where = QByteArray(what) + " at step " + QByteArray::number(i);
            QVERIFY2(stateOf(session) == expected.now(), where);
            QVERIFY2(session.history().canGoBack() == expected.canGoBack(), where);
            QVERIFY2(session.history().canGoForward() == expected.canGoForward(), where);
            const QString wrong = wrongCount(session, ui.window().canvas().legend());
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromLatin1(where) + QStringLiteral(": ") + wrong));
            if (i % 500 == 0)
                ui.settle(); // views paint what they have come to
        }
    }
};

ZONEATLAS_TEST(history, HistoryTest)
#include "tst_history.moc"
