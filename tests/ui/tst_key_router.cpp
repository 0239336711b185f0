// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_of.h"
#include "ui/key_router.h"

#include "test_registry.h"
#include "ui/date_field.h"
#include "ui/details_panel.h"
#include "ui/issues_panel.h"
#include "ui/map_canvas.h"
#include "ui/time_axis.h"
#include "ui/time_bar.h"
#include "ui_fixture.h"

#include <QDockWidget>
#include <QToolButton>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

class KeyRouterTest : public QObject
{
    Q_OBJECT

private slots:
    void spacePlaysFromTheMap()
    {
        UiFixture ui;
        QVERIFY(ui.window().canvas().hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(ui.session().time().isPlaying());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!ui.session().time().isPlaying());
    }

    void endsAndEventsFromTheMap()
    {
        UiFixture ui;
        QWidget* map = &ui.window().canvas();
        QTest::keyClick(map, Qt::Key_Home);
        QCOMPARE(ui.session().time().date(), ui.session().time().firstDay());
        QTest::keyClick(map, Qt::Key_Period);
        QCOMPARE(ui.session().time().date(), QDate(2015, 3, 7));
        QTest::keyClick(map, Qt::Key_End);
        QTest::keyClick(map, Qt::Key_Comma);
        QCOMPARE(ui.session().time().date(), QDate(2022, 11, 14));
    }

    void arrowsPanOnTheMapAndStepOnTheAxis()
    {
        UiFixture ui;
        const QDate date = ui.session().time().date();
        const MapView view = ui.session().mapView().view();
        QTest::keyClick(&ui.window().canvas(), Qt::Key_Left);
        QCOMPARE(ui.session().time().date(), date);
        QVERIFY(ui.session().mapView().view() != view);
        const MapView panned = ui.session().mapView().view();
        ui.window().timeBar().axis().setFocus();
        QTest::keyClick(&ui.window().timeBar().axis(), Qt::Key_Left);
        QVERIFY(ui.session().time().date() < date);
        QCOMPARE(ui.session().mapView().view(), panned);
    }

    void arrowsReachTheMapFromAChart()
    {
        UiFixture ui;
        const MapView view = ui.session().mapView().view();
        QTest::keyClick(&test::zonesChartOf(ui.window()), Qt::Key_Left);
        QVERIFY(ui.session().mapView().view() != view);
    }

    void textFieldsKeepTheirKeys()
    {
        UiFixture ui;
        DateField& field = ui.window().timeBar().dateField();
        field.setFocus();
        field.setText(QStringLiteral("2020"));
        const QDate date = ui.session().time().date();
        for (const int key : {Qt::Key_Home, Qt::Key_Left, Qt::Key_Space, Qt::Key_Period, Qt::Key_End})
            QTest::keyClick(&field, static_cast<Qt::Key>(key));
        QCOMPARE(ui.session().time().date(), date);
        QVERIFY(!ui.session().time().isPlaying());
        QCOMPARE(field.text(), QStringLiteral(" .2020"));
    }

    void listsAndPagesKeepTheirKeys_data()
    {
        QTest::addColumn<bool>("isList");
        QTest::newRow("issue list") << true;
        QTest::newRow("details") << false;
    }

    void listsAndPagesKeepTheirKeys()
    {
        QFETCH(const bool, isList);
        UiFixture ui;
        ui.window().issuesDock().show();
        QWidget* widget = isList ? static_cast<QWidget*>(&ui.window().issues()) : &ui.window().details();
        widget->setFocus();
        const QDate date = ui.session().time().date();
        const MapView view = ui.session().mapView().view();
        for (const int key : {Qt::Key_Space, Qt::Key_Home, Qt::Key_Left, Qt::Key_Down})
            QTest::keyClick(widget, static_cast<Qt::Key>(key));
        QCOMPARE(ui.session().time().date(), date);
        QCOMPARE(ui.session().mapView().view(), view);
        QVERIFY(!ui.session().time().isPlaying());
    }

    void aButtonKeepsSpaceAlone()
    {
        UiFixture ui;
        auto* first = ui.window().timeBar().findChild<QToolButton*>();
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(!ui.session().time().isPlaying());
        QCOMPARE(ui.session().time().date(), ui.session().time().firstDay());
        QTest::keyClick(first, Qt::Key_End);
        QCOMPARE(ui.session().time().date(), QDate(2025, 4, 25));
    }

    void clickingButtonsLeavesTheFocusOnTheMap()
    {
        UiFixture ui;
        QTest::mouseClick(ui.window().timeBar().findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(ui.window().canvas().hasFocus());
    }

    void modifiedKeysAreLeftAlone()
    {
        UiFixture ui;
        const QDate date = ui.session().time().date();
        QTest::keyClick(&ui.window().canvas(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(ui.session().time().date(), date);
    }
};

ZONEATLAS_TEST(key_router, KeyRouterTest)
#include "tst_key_router.moc"
