// SPDX-License-Identifier: GPL-3.0-or-later
// The five things that the manual proposes, done as it says: each in under five clicks, keys or words.
#include "charts/bars_chart.h"
#include "charts/chart_view.h"
#include "figure/recipe.h"
#include "test_registry.h"
#include "ui/chart_slot.h"
#include "ui/charts_panel.h"
#include "ui/date_field.h"
#include "ui/details_panel.h"
#include "ui/export_dialog.h"
#include "ui/export_memory.h"
#include "ui/map_canvas.h"
#include "ui/search_popup.h"
#include "ui/time_bar.h"
#include "ui_fixture.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include <tuple>

#include <functional>
#include <numeric>

using namespace zoneatlas;
using test::UiFixture;

namespace {

constexpr int kMostActions = 4;
constexpr int kPatienceMs = 20'000;

/// A person at the window: every click, key and word counts as one action.
class Person
{
public:
    [[nodiscard]] int actions() const { return m_actions; }
    void beginTask() { m_actions = 0; }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_actions;
        QTest::keyClick(receiver(), static_cast<Qt::Key>(key), modifiers);
        UiFixture::settle();
    }
    void type(const char* word)
    {
        ++m_actions;
        QTest::keyClicks(receiver(), QLatin1String(word));
        UiFixture::settle();
    }
    void click(QWidget& widget)
    {
        ++m_actions;
        QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.rect().center());
        UiFixture::settle();
    }
    void choose(QMenu& menu, const QString& text)
    {
        ++m_actions;
        for (QAction* action : menu.actions())
            if (action->text() == text)
                QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }

private:
    static QWidget* receiver()
    {
        QWidget* popup = QApplication::activePopupWidget();
        // On a busy machine a dialog that opens is active a little later.
        const auto isReady = [] { return QApplication::focusWidget() || QApplication::activeWindow(); };
        if (!popup)
            std::ignore = QTest::qWaitFor(isReady, kPatienceMs);
        QWidget* focus = QApplication::focusWidget();
        return popup ? popup : focus ? focus : QApplication::activeWindow();
    }

    int m_actions = 0;
};

/// Runs `act` as soon as `isThere` holds, also while a dialog or menu keeps the program busy.
void when(QObject& context, std::function<bool()> isThere, std::function<void()> act)
{
    auto* timer = new QTimer(&context);
    QObject::connect(timer, &QTimer::timeout, &context, [=] {
        if (!isThere())
            return;
        timer->stop();
        act();
    });
    timer->start(20);
}

template <class T>
T* activeDialog()
{
    auto* dialog = qobject_cast<T*>(QApplication::activeModalWidget());
    const QWidget* focus = QApplication::focusWidget();
    return dialog && dialog->isActiveWindow() && focus && dialog->isAncestorOf(focus) ? dialog : nullptr;
}

void findNingbo(Person& person)
{
    person.press(Qt::Key_K, Qt::ControlModifier);
    person.type("ningbo");
    person.press(Qt::Key_Return);
}

void compare2019With2022(Person& person, UiFixture& ui)
{
    person.click(ui.window().timeBar().dateField());
    person.type("2019..2022");
    person.press(Qt::Key_Return);
}

void showZonesByProvince(Person& person, UiFixture& ui)
{
    ChartSlot& slot = ui.window().charts().slotAt(0);
    when(
        ui.window(), [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; },
        [&person] {
            person.choose(*qobject_cast<QMenu*>(QApplication::activePopupWidget()),
                          QStringLiteral("Zones by province"));
        });
    person.click(*slot.findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly));
}

/// Of the report as it stood in the dialog.
FigureRequest exportReport(Person& person, UiFixture& ui)
{
    FigureRequest made;
    when(
        ui.window(), [] { return activeDialog<ExportDialog>() != nullptr; },
        [&person, &made, &ui] {
            person.press(Qt::Key_Down);
            made = activeDialog<ExportDialog>()->request();
            when(
                ui.window(), [] { return activeDialog<QFileDialog>() != nullptr; },
                [&person] { person.press(Qt::Key_Return); });
            person.press(Qt::Key_Return);
        });
    person.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    return made;
}

} // namespace

class ManualTasksTest : public QObject
{
    Q_OBJECT

private slots:
    void findNingboAndSeeWhenItWasApproved()
    {
        UiFixture ui;
        Person person;
        findNingbo(person);
        QCOMPARE(ui.session().selection().zones(), QSet<ZoneId>{ZoneId(QStringLiteral("ningbo"))});
        QVERIFY(ui.window().canvas().rect().contains(ui.pixelOf(QStringLiteral("ningbo"))));
        QTRY_VERIFY(ui.window().details().toPlainText().contains(QStringLiteral("12 January 2016")));
        QVERIFY(person.actions() <= kMostActions);
        person.beginTask();
        person.press(Qt::Key_Escape);
        person.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(ui.session().selection().selection().isEmpty());
        QVERIFY(ui.window().canvas().rect().contains(ui.pixelOf(QStringLiteral("kashgar"))));
        QVERIFY(person.actions() <= kMostActions);
    }

    void compareTwoYears()
    {
        UiFixture ui;
        Person person;
        compare2019With2022(person, ui);
        QCOMPARE(ui.session().time().view(),
                 (TimeView{TimeMode::Between, {2022, 12, 31}, QDate(2019, 12, 31)}));
        QVERIFY(ui.window().timeBar().caption().contains(QStringLiteral("+106")));
        person.press(Qt::Key_F9);
        QCOMPARE(ui.session().compare().mode(), CompareMode::Difference);
        QCOMPARE(ui.session().compare().date(), QDate(2019, 12, 31));
        QCOMPARE(ui.session().time().date(), QDate(2022, 12, 31));
        QVERIFY(person.actions() <= kMostActions);
    }

    void twoDatesTypedWhileComparingAreThoseCompared()
    {
        UiFixture ui;
        Person person;
        person.press(Qt::Key_F7);
        compare2019With2022(person, ui);
        QCOMPARE(ui.session().compare().mode(), CompareMode::SideBySide);
        QCOMPARE(ui.session().compare().date(), QDate(2019, 12, 31));
        QCOMPARE(ui.session().time().date(), QDate(2022, 12, 31));
        QVERIFY(person.actions() <= kMostActions);
    }

    void twoDatesOutsideTheTimelineChangeNothing()
    {
        UiFixture ui;
        Person person;
        const TimeView before = ui.session().time().view();
        person.click(ui.window().timeBar().dateField());
        person.type("1999..2022");
        person.press(Qt::Key_Return);
        QCOMPARE(ui.session().time().view(), before);
        QVERIFY(ui.window().timeBar().caption().contains(QStringLiteral("2015")));
    }

    void findWhichProvincesGainedMost()
    {
        UiFixture ui;
        Person person;
        compare2019With2022(person, ui);
        person.beginTask();
        showZonesByProvince(person, ui);
        auto* chart = qobject_cast<BarsChart*>(ui.window().charts().chart(ChartKind::ZonesByProvince));
        QVERIFY(chart);
        QVERIFY(person.actions() <= kMostActions);
        QCOMPARE(person.actions(), 2);
        const ZoneBar& first = chart->bars().front();
        QCOMPARE(first.name, QStringLiteral("Guangdong"));
        QCOMPARE(std::accumulate(first.parts.begin(), first.parts.end(), 0), 15);
    }

    void putItAllIntoOneFigure()
    {
        UiFixture ui;
        QTemporaryDir folder;
        rememberExport(folder.filePath(QStringLiteral("earlier.png")));
        Person person;
        compare2019With2022(person, ui);
        person.press(Qt::Key_F9);
        showZonesByProvince(person, ui);
        const auto* chart = qobject_cast<BarsChart*>(ui.window().charts().chart(ChartKind::ZonesByProvince));
        QVERIFY(chart);
        QCOMPARE(chart->bars().front().name, QStringLiteral("Guangdong")); // here too, by what is new
        QCOMPARE(chart->bars().front().parts.back(), 15);
        person.beginTask();
        const FigureRequest made = exportReport(person, ui);
        QVERIFY2(person.actions() <= kMostActions, qPrintable(QString::number(person.actions())));
        QCOMPARE(made.kind, FigureKind::Report);
        QCOMPARE(made.charts, ui.window().charts().kinds());
        QCOMPARE(made.charts.front(), ChartKind::ZonesByProvince);
        const QString path = folder.filePath(QStringLiteral("zoneatlas-2022-12-31.png"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), kPatienceMs);
        const Result<Recipe> recipe = readRecipe(path);
        QVERIFY(recipe.hasValue());
        QCOMPARE(recipe->request.time.asOf, QDate(2022, 12, 31));
        QCOMPARE(recipe->request.differenceFrom, QDate(2019, 12, 31));
    }
};

ZONEATLAS_TEST(manual_tasks, ManualTasksTest)
#include "tst_manual_tasks.moc"
