// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_of.h"
#include "ui/main_window.h"

#include "data/map_projection.h"
#include "test_registry.h"
#include "ui/date_field.h"
#include "ui/details_panel.h"
#include "ui/main_menu.h"
#include "ui/map_canvas.h"
#include "ui/status_line.h"
#include "ui/time_axis.h"
#include "ui/time_bar.h"
#include "ui_fixture.h"

#include <QAction>
#include <QLabel>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

bool isInside(const QWidget& view, const QWidget& window)
{
    return window.rect().contains(QRect(view.mapTo(&window, QPoint(0, 0)), view.size()));
}

/// Paint counts of every view that shows the date.
struct Counts
{
    qint64 canvas;
    qint64 axis;
    qint64 zonesCursor;
    qint64 tradeCursor;
    qint64 zonesReplots;
    qint64 tradeReplots;
    qint64 details;
    qint64 projected;

    static Counts of(const MainWindow& window)
    {
        return {window.canvas().paintCount(),
                window.timeBar().axis().paintCount(),
                test::zonesChartOf(window).cursorPaintCount(),
                test::tradeChartOf(window).cursorPaintCount(),
                test::zonesChartOf(window).replotCount(),
                test::tradeChartOf(window).replotCount(),
                window.details().rewriteCount(),
                projectedVertexCount()};
    }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void draggingTheHandleMovesEveryView()
    {
        UiFixture ui;
        MainWindow& window = ui.window();
        TimeAxis& axis = window.timeBar().axis();
        const QImage mapBefore = window.canvas().grab().toImage();
        const QImage chartBefore = test::zonesChartOf(window).grab().toImage();
        const QImage tradeBefore = test::tradeChartOf(window).grab().toImage();
        const QPointF target(axis.axisLayout().xOf({2020, 4, 27}), axis.axisLayout().lineY());
        QTest::mousePress(&axis, Qt::LeftButton, {}, axis.handlePosition().toPoint());
        QTest::mouseMove(&axis, target.toPoint());
        QTest::mouseRelease(&axis, Qt::LeftButton, {}, target.toPoint());
        ui.settle();
        QCOMPARE(ui.session().time().date(), QDate(2020, 4, 27));
        QCOMPARE(window.timeBar().dateField().text(), QStringLiteral("27 Apr 2020"));
        QVERIFY(window.timeBar().caption().contains(QStringLiteral("105")));
        QTRY_VERIFY(window.details().toPlainText().contains(QStringLiteral("105")));
        QCOMPARE(window.canvas().legend().rows().back().count, QStringLiteral("105 / 105"));
        QVERIFY(window.canvas().grab().toImage() != mapBefore);
        QVERIFY(test::zonesChartOf(window).grab().toImage() != chartBefore);
        QVERIFY(test::tradeChartOf(window).grab().toImage() != tradeBefore);
    }

    void aStepPaintsEachViewOnceAndProjectsNothing()
    {
        UiFixture ui;
        QTest::mouseMove(&ui.window().canvas(), {5, 5});
        QTest::qWait(300);
        for (const QDate day : {QDate(2020, 4, 27), QDate(2019, 12, 15), QDate(2022, 1, 22)}) {
            QTest::qWait(DetailsPanel::kCalmMs);
            const Counts before = Counts::of(ui.window());
            ui.session().time().setDate(day);
            ui.settle();
            const Counts after = Counts::of(ui.window());
            QCOMPARE(after.canvas, before.canvas + 1);
            QCOMPARE(after.axis, before.axis + 1);
            QCOMPARE(after.zonesCursor, before.zonesCursor + 1);
            QCOMPARE(after.tradeCursor, before.tradeCursor + 1);
            QCOMPARE(after.zonesReplots, before.zonesReplots);
            QCOMPARE(after.tradeReplots, before.tradeReplots);
            QCOMPARE(after.details, before.details + 1);
            QCOMPARE(after.projected, before.projected);
        }
    }

    void clickingACityShowsItsDetails()
    {
        UiFixture ui;
        QTest::mouseClick(&ui.window().canvas(), Qt::LeftButton, {}, ui.pixelOf(QStringLiteral("chongqing")));
        ui.settle();
        QVERIFY(ui.window().details().toPlainText().startsWith(QStringLiteral("Chongqing")));
    }

    void theMapKeepsMostOfTheWidth_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1024, 640);
        QTest::newRow("small") << QSize(1280, 720);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void theMapKeepsMostOfTheWidth()
    {
        QFETCH(const QSize, size);
        UiFixture ui(size);
        QCOMPARE(ui.window().size(), size); // nothing in it asks for more
        QVERIFY(ui.window().canvas().width() >= 0.6 * size.width());
        QVERIFY(ui.window().details().height() >= 120);
        for (const QWidget* view : {static_cast<const QWidget*>(&test::zonesChartOf(ui.window())),
                                    static_cast<const QWidget*>(&test::tradeChartOf(ui.window()))})
            QVERIFY(view->height() >= 120 && isInside(*view, ui.window()));
        QVERIFY(isInside(ui.window().timeBar(), ui.window()));
    }

    void statusLineTellsWherePointerAndScaleAre()
    {
        UiFixture ui;
        QTest::mouseMove(&ui.window().canvas(), ui.pixelOf(QStringLiteral("hangzhou")));
        QStringList texts;
        for (const QLabel* label : ui.window().findChild<StatusLine*>()->findChildren<QLabel*>())
            texts << label->text();
        const QString all = texts.join(u'|');
        QVERIFY2(all.contains(QStringLiteral("120.")) && all.contains(QStringLiteral("° E")),
                 qPrintable(all));
        QVERIFY(all.contains(QStringLiteral("1 : ")));
        QVERIFY(all.contains(QStringLiteral("Albers equal-area for China")));
    }

    void theMenuActsOnTheSession()
    {
        UiFixture ui;
        QStringList done;
        for (QAction* action : ui.window().findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("Zones as symbols") ||
                action->text() == QStringLiteral("Labels") || action->text() == QStringLiteral("中文")) {
                action->trigger();
                done << action->text();
            }
        }
        QCOMPARE(done.size(), 3);
        QCOMPARE(ui.session().mapView().zoneStyle(), ZoneStyle::Symbol);
        QVERIFY(!ui.session().mapView().showsLabels());
        QCOMPARE(ui.session().language(), Language::Chinese);
        ui.settle();
        QCOMPARE(ui.window().timeBar().dateField().text(), QStringLiteral("2025年4月25日"));
    }

    void shortcutsWork()
    {
        UiFixture ui;
        MapCanvas& canvas = ui.window().canvas();
        const MapView full = ui.session().mapView().view();
        QTest::keyClick(&canvas, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(ui.session().mapView().view() != full);
        QTest::keyClick(&canvas, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(ui.session().mapView().view(), full);
        ui.session().selection().select(ZoneId(QStringLiteral("yiwu")));
        QTest::keyClick(&canvas, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(ui.session().mapView().view().mapUnitsPerMm < full.mapUnitsPerMm / 4);
    }

    void choicesOfStyleAreRemembered()
    {
        QTemporaryDir dir;
        test::redirectSettings(dir.path());
        {
            Session session(test::bundledProject(), Language::English);
            MainWindow window(session);
            window.show();
            session.mapView().setZoneStyle(ZoneStyle::Both);
            session.mapView().setShowsLabels(false);
            window.close();
        }
        Session session(test::bundledProject(), Language::English);
        const MainWindow window(session);
        QCOMPARE(session.mapView().zoneStyle(), ZoneStyle::Both);
        QVERIFY(!session.mapView().showsLabels());
    }

    void anEmptyProjectIsShownWithoutHarm()
    {
        UiFixture ui;
        ui.session().setProject(loadProject(ProjectSources()));
        ui.settle();
        QVERIFY(ui.session().project().ledger->zones().empty());
        QTest::mouseClick(&ui.window().canvas(), Qt::LeftButton, {}, {300, 300});
        QTest::keyClick(&ui.window().canvas(), Qt::Key_Space);
        QTest::mouseMove(&ui.window().timeBar().axis(), {100, 40});
        QTest::mouseClick(&ui.window().timeBar().axis(), Qt::LeftButton, {}, {100, 40});
        ui.settle();
    }
};

ZONEATLAS_TEST(main_window, MainWindowTest)
#include "tst_main_window.moc"
