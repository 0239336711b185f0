// SPDX-License-Identifier: GPL-3.0-or-later
// How time is looked at: chosen with real keys and clicks, obeyed by every view.
#include "charts_of.h"
#include "test_registry.h"
#include "ui/date_field.h"
#include "ui/map_canvas.h"
#include "ui/time_actions.h"
#include "ui/time_axis.h"
#include "ui/time_bar.h"
#include "ui/time_text.h"
#include "ui_fixture.h"

#include <QAction>
#include <QMenu>
#include <QThread>
#include <QToolButton>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

const QDate kBatch4(2019, 12, 15);
const QDate kBatch5(2020, 4, 27);
const QDate kBatch6(2022, 1, 22);
const QDate kBatch8(2025, 4, 25);

QPoint onAxis(const TimeAxis& axis, QDate day)
{
    return QPointF(axis.axisLayout().xOf(day), axis.axisLayout().lineY()).toPoint();
}

void drag(TimeAxis& axis, QDate from, QDate to)
{
    QTest::mousePress(&axis, Qt::LeftButton, {}, onAxis(axis, from));
    QTest::mouseMove(&axis, onAxis(axis, to));
    QTest::mouseRelease(&axis, Qt::LeftButton, {}, onAxis(axis, to));
}

QString totalInLegend(const MapCanvas& canvas)
{
    return canvas.legend().rows().back().count;
}

/// Paints slowly and notes the date of each painting.
class SlowPainter : public QObject
{
public:
    SlowPainter(UiFixture& ui, int ms)
        : m_ui(ui)
        , m_ms(static_cast<unsigned long>(ms))
    {
        ui.window().canvas().installEventFilter(this);
    }
    std::vector<QDate> painted;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            const QDate date = m_ui.session().time().date();
            if (painted.empty() || painted.back() != date)
                painted.push_back(date);
            QThread::msleep(m_ms);
        }
        return false;
    }

private:
    UiFixture& m_ui;
    unsigned long m_ms;
};

} // namespace

class TimeModesTest : public QObject
{
    Q_OBJECT

private slots:
    void keysChooseTheModeAndKeepTheDate()
    {
        UiFixture ui;
        ui.session().time().setDate(kBatch6);
        const std::pair<Qt::Key, TimeMode> keys[] = {
            {Qt::Key_2, TimeMode::Batch}, {Qt::Key_3, TimeMode::Between}, {Qt::Key_1, TimeMode::Cumulative}};
        for (const auto& [key, mode] : keys) {
            QTest::keyClick(&ui.window().canvas(), key, Qt::AltModifier);
            QCOMPARE(ui.session().time().mode(), mode);
            QCOMPARE(ui.session().time().date(), kBatch6);
            QVERIFY(ui.window().timeActions().action(mode)->isChecked());
        }
    }

    void theMarkStaysWhenWhatHoldsIsChosenAgain()
    {
        UiFixture ui;
        QAction* all = ui.window().timeActions().action(TimeMode::Cumulative);
        all->trigger();
        QVERIFY(all->isChecked());
    }

    void theMenuAboveTheDateHasAllWays()
    {
        UiFixture ui;
        TimeBar& bar = ui.window().timeBar();
        const QList<QAction*> entries = bar.modeButton().menu()->actions();
        QCOMPARE(entries.size(), 7); // three modes, a line, three comparisons
        entries[1]->trigger();
        QCOMPARE(ui.session().time().mode(), TimeMode::Batch);
        QVERIFY(bar.modeButton().text().startsWith(QStringLiteral("One batch")));
        entries[5]->trigger();
        QCOMPARE(ui.session().compare().mode(), CompareMode::Swipe);
        QVERIFY(bar.modeButton().text().startsWith(QStringLiteral("Compare")));
    }

    void oneBatchIsOnMapLegendAndCaption()
    {
        UiFixture ui;
        ui.session().time().setDate(kBatch6);
        ui.session().time().setMode(TimeMode::Batch);
        QCOMPARE(totalInLegend(ui.window().canvas()), QStringLiteral("27 / 27"));
        QCOMPARE(ui.session().shownZones().size(), 27);
        QVERIFY(ui.window().timeBar().caption().startsWith(QStringLiteral("Batch 6: 27 zones")));
    }

    void bothHandlesAreDragged()
    {
        UiFixture ui;
        TimeAxis& axis = ui.window().timeBar().axis();
        QVERIFY(!axis.otherHandlePosition());
        ui.session().time().setMode(TimeMode::Between);
        QCOMPARE(ui.session().otherDate(), QDate(2022, 11, 14));
        drag(axis, {2022, 11, 14}, kBatch4);
        QCOMPARE(ui.session().otherDate(), kBatch4);
        QCOMPARE(ui.session().time().date(), kBatch8);
        drag(axis, kBatch8, kBatch6);
        QCOMPARE(ui.session().time().date(), kBatch6);
        QCOMPARE(ui.session().otherDate(), kBatch4);
        // Batches 5 and 6: 46 + 27.
        QCOMPARE(totalInLegend(ui.window().canvas()), QStringLiteral("73 / 73"));
        QCOMPARE(ui.session().shownZones().size(), 73);
        QCOMPARE(ui.window().timeBar().caption(), QStringLiteral("+73 −0 zones"));
        const ZonesSeries& series = test::zonesChartOf(ui.window()).series();
        QCOMPARE(series.stepOn(kBatch6)->total - series.stepOn(kBatch4)->total, 73);
    }

    void handlesMeetButDoNotPassEachOther()
    {
        UiFixture ui;
        TimeAxis& axis = ui.window().timeBar().axis();
        ui.session().time().setView({TimeMode::Between, kBatch6, kBatch4});
        drag(axis, kBatch6, {2016, 6, 1});
        QCOMPARE(ui.session().time().date(), kBatch4);
        QCOMPARE(ui.session().otherDate(), kBatch4);
        // From the same place the direction tells which one is meant.
        drag(axis, kBatch4, {2018, 7, 24});
        QCOMPARE(ui.session().otherDate(), QDate(2018, 7, 24));
        drag(axis, {2018, 7, 24}, kBatch8);
        QVERIFY(*ui.session().otherDate() <= ui.session().time().date());
    }

    void shiftAndArrowsMoveTheOtherDate()
    {
        UiFixture ui;
        TimeAxis& axis = ui.window().timeBar().axis();
        axis.setFocus();
        ui.session().time().setView({TimeMode::Between, kBatch6, kBatch4});
        QTest::keyClick(&axis, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(ui.session().otherDate(), kBatch5);
        QTest::keyClick(&axis, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&axis, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(ui.session().otherDate(), QDate(2018, 7, 24));
        QCOMPARE(ui.session().time().date(), kBatch6);
    }

    void theOtherDateIsTyped()
    {
        UiFixture ui;
        TimeBar& bar = ui.window().timeBar();
        QVERIFY(!bar.otherDateField().isVisible());
        ui.session().time().setMode(TimeMode::Between);
        QVERIFY(bar.otherDateField().isVisible());
        const auto type = [&bar](const QString& text) {
            bar.otherDateField().setFocus();
            bar.otherDateField().selectAll();
            QTest::keyClicks(&bar.otherDateField(), text);
            QTest::keyClick(&bar.otherDateField(), Qt::Key_Return);
        };
        type(QStringLiteral("2019"));
        QCOMPARE(ui.session().otherDate(), QDate(2019, 12, 31));
        type(QStringLiteral("2026-01-01"));
        QCOMPARE(ui.session().otherDate(), QDate(2019, 12, 31));
        QCOMPARE(bar.caption(), bar.otherDateField().afterTheEndText());
    }

    void theLanguageChangesAndTheModeStays()
    {
        UiFixture ui;
        const TimeView view{TimeMode::Between, kBatch6, kBatch4};
        ui.session().time().setView(view);
        ui.session().setLanguage(Language::Chinese);
        QCOMPARE(ui.session().time().view(), view);
        QCOMPARE(ui.window().timeBar().otherDateField().text(), QStringLiteral("2019年12月15日"));
    }

    void theAxisKeepsItsLengthInEveryMode()
    {
        UiFixture ui;
        const int width = ui.window().timeBar().axis().width();
        for (QAction* action : ui.window().timeActions().modes() + ui.window().timeActions().comparisons()) {
            action->trigger();
            ui.settle();
            QCOMPARE(ui.window().timeBar().axis().width(), width);
        }
    }

    void chartsMarkBothDatesWithoutAReplot()
    {
        UiFixture ui;
        ZonesChart& chart = test::zonesChartOf(ui.window());
        ui.settle();
        const qint64 replots = chart.replotCount();
        const QImage before = chart.grab().toImage();
        ui.session().time().setView({TimeMode::Between, kBatch6, kBatch4});
        ui.settle();
        const QImage between = chart.grab().toImage();
        const ChartFrame frame = chart.frame();
        // On the ground high above the zones of 2021: tinted.
        const QPoint inBand(static_cast<int>(frame.xOf({2021, 1, 1})),
                            static_cast<int>(frame.plot.top()) + 4);
        const QPoint outside(static_cast<int>(frame.xOf({2017, 1, 1})), inBand.y());
        const QPoint canvas = chart.canvas()->pos();
        QVERIFY(between.pixelColor(inBand + canvas) != before.pixelColor(inBand + canvas));
        QCOMPARE(between.pixelColor(outside + canvas), before.pixelColor(outside + canvas));
        QCOMPARE(chart.replotCount(), replots);
    }

    void slowPaintingShowsEveryEvent()
    {
        UiFixture ui({1024, 640});
        TimeController& time = ui.session().time();
        time.goToFirst();
        time.setSpeed(8);
        ui.settle();
        SlowPainter painter(ui, 200); // a frame is due every 150 ms
        time.play();
        QTRY_VERIFY_WITH_TIMEOUT(!time.isPlaying(), 20000);
        ui.settle();
        std::vector<QDate> expected = time.eventDates();
        if (painter.painted.size() > expected.size())
            expected.insert(expected.begin(), time.firstDay());
        QCOMPARE(painter.painted, expected);
    }

    void commaAndPeriodStepFromAnywhere()
    {
        UiFixture ui;
        for (QWidget* place : {static_cast<QWidget*>(&ui.window().canvas()),
                               static_cast<QWidget*>(&ui.window().timeBar().axis()),
                               test::zonesChartOf(ui.window()).canvas()}) {
            place->setFocus();
            QTest::keyClick(place, Qt::Key_Comma);
            QCOMPARE(ui.session().time().date(), QDate(2022, 11, 14));
            QTest::keyClick(place, Qt::Key_Period);
            QCOMPARE(ui.session().time().date(), kBatch8);
        }
    }
};

ZONEATLAS_TEST(time_modes, TimeModesTest)
#include "tst_time_modes.moc"
