// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_view.h"

#include "charts_of.h"
#include "test_registry.h"
#include "ui/compare_divider.h"
#include "ui/map_canvas.h"
#include "ui/time_axis.h"
#include "ui/time_bar.h"
#include "ui_fixture.h"

#include <QLabel>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

const QDate kBatch4(2019, 12, 15);
const QDate kBatch6(2022, 1, 22);
const QDate kBatch8(2025, 4, 25);

/// 2019 compared with 2022.
void compare(UiFixture& ui, CompareMode mode)
{
    ui.session().time().setDate(kBatch6);
    ui.session().compare().setMode(mode);
    ui.session().compare().setDate(kBatch4);
    ui.settle();
}

QString totalInLegend(const MapCanvas& canvas)
{
    return canvas.legend().rows().back().count;
}

} // namespace

class CompareViewTest : public QObject
{
    Q_OBJECT

private slots:
    void keysBeginAndEnd()
    {
        UiFixture ui;
        const std::pair<Qt::Key, CompareMode> keys[] = {{Qt::Key_F7, CompareMode::SideBySide},
                                                        {Qt::Key_F8, CompareMode::Swipe},
                                                        {Qt::Key_F9, CompareMode::Difference}};
        for (const auto& [key, mode] : keys) {
            QTest::keyClick(&ui.window(), key);
            QCOMPARE(ui.session().compare().mode(), mode);
            QTest::keyClick(&ui.window(), key);
            QVERIFY(!ui.session().compare().isOn());
        }
    }

    void escapeLeavesOnceNothingIsSelected()
    {
        UiFixture ui;
        compare(ui, CompareMode::Swipe);
        ui.session().selection().select(ZoneId(QStringLiteral("ningbo")));
        QTest::keyClick(&ui.window().canvas(), Qt::Key_Escape);
        QVERIFY(ui.session().compare().isOn());
        QTest::keyClick(&ui.window().canvas(), Qt::Key_Escape);
        QVERIFY(!ui.session().compare().isOn());
        QVERIFY(!ui.window().compareView().otherCanvas().isVisible());
        QCOMPARE(ui.window().canvas().size(), ui.window().compareView().size());
    }

    void eachSideCountsAtItsDate()
    {
        UiFixture ui;
        compare(ui, CompareMode::SideBySide);
        const CompareView& view = ui.window().compareView();
        QVERIFY(view.otherCanvas().isVisible());
        QCOMPARE(totalInLegend(view.otherCanvas()), QStringLiteral("59 / 59"));
        QCOMPARE(totalInLegend(ui.window().canvas()), QStringLiteral("132 / 132"));
        QVERIFY(view.otherBadge().text().contains(QStringLiteral("15 Dec 2019")));
        QVERIFY(view.otherBadge().text().contains(QStringLiteral("59 zones")));
        QVERIFY(view.ownBadge().text().contains(QStringLiteral("132 zones")));
        const ZonesSeries& series = test::zonesChartOf(ui.window()).series();
        QCOMPARE(series.stepOn(kBatch4)->total, 59);
        QCOMPARE(ui.window().timeBar().caption(), QStringLiteral("+73 −0 zones"));
    }

    void mapsMoveTogether()
    {
        UiFixture ui;
        compare(ui, CompareMode::SideBySide);
        MapCanvas& left = ui.window().compareView().otherCanvas();
        MapCanvas& right = ui.window().canvas();
        QCOMPARE(left.size(), right.size());
        QCOMPARE(left.settings().view, right.settings().view);
        const MapView before = right.settings().view;
        const qint64 painted = right.paintCount();
        QTest::mousePress(&left, Qt::LeftButton, {}, {200, 200});
        QTest::mouseMove(&left, {260, 230});
        QTest::mouseMove(&left, {280, 240});
        QTest::mouseRelease(&left, Qt::LeftButton, {}, {280, 240});
        ui.settle();
        QVERIFY(right.settings().view != before);
        QVERIFY(right.paintCount() > painted);
        QCOMPARE(left.settings().view, right.settings().view);
    }

    void theDividerIsDraggedAndOnlyCopiesPictures()
    {
        UiFixture ui;
        compare(ui, CompareMode::Swipe);
        const CompareView& view = ui.window().compareView();
        MapCanvas& other = view.otherCanvas();
        CompareDivider& divider = view.divider();
        const auto isPrepared = [&] { return other.imageCache().paintCount() >= 9; };
        QTRY_VERIFY_WITH_TIMEOUT(isPrepared(), 10000); // all events of both dates
        const qint64 pictures = other.imageCache().paintCount();
        const int y = divider.height() / 3;
        QTest::mousePress(&divider, Qt::LeftButton, {}, {divider.width() / 2, y});
        for (int step = 1; step <= 10; ++step) {
            QTest::mouseMove(&divider, {divider.width() / 2 + 20, y});
            ui.settle();
        }
        QTest::mouseRelease(&divider, Qt::LeftButton, {}, {divider.width() / 2, y});
        const int x = divider.geometry().center().x();
        QVERIFY2(x >= view.width() / 2 + 195, qPrintable(QString::number(x)));
        QCOMPARE(other.parentWidget()->width(), x);
        QCOMPARE(other.size(), ui.window().canvas().size());
        QCOMPARE(other.imageCache().paintCount(), pictures);
        QTest::mouseClick(&divider, Qt::LeftButton);
        QTest::keyClick(&divider, Qt::Key_Left);
        QVERIFY(divider.geometry().center().x() < x);
    }

    void leftOfTheDividerIsTheOtherDate()
    {
        UiFixture ui;
        compare(ui, CompareMode::Swipe);
        ui.session().mapView().setShowsLabels(false);
        CompareView& view = ui.window().compareView();
        const auto shownAt = [&](const QString& zone) {
            ui.settle();
            return view.grab().toImage().pixelColor(ui.pixelOf(zone));
        };
        // Ordos is of batch 6: in force at the own date only.
        const QString zone = QStringLiteral("ordos");
        QVERIFY(ui.session().project().ledger->zone(ZoneId(zone)));
        const QColor batch6 = Palette::batches().color(5);
        emit view.divider().moveRequested(ui.pixelOf(zone).x() - 60);
        QCOMPARE(shownAt(zone), batch6);
        emit view.divider().moveRequested(ui.pixelOf(zone).x() + 60);
        QVERIFY(shownAt(zone) != batch6);
    }

    void aClickOnTheLeftSelectsWhatIsThere()
    {
        UiFixture ui;
        compare(ui, CompareMode::SideBySide);
        MapCanvas& left = ui.window().compareView().otherCanvas();
        QTest::mouseClick(&left, Qt::LeftButton, {}, ui.pixelOf(QStringLiteral("hangzhou")));
        QCOMPARE(ui.session().selection().zones(), QSet<ZoneId>{ZoneId(QStringLiteral("hangzhou"))});
    }

    void pointingAtOneMapIsNotUndoneByTheOther()
    {
        UiFixture ui;
        compare(ui, CompareMode::SideBySide);
        MapCanvas& left = ui.window().compareView().otherCanvas();
        QTest::mouseMove(&left, ui.pixelOf(QStringLiteral("hangzhou")));
        ui.settle();
        QVERIFY(ui.session().selection().hovered());
        ui.session().compare().setDate({2020, 1, 1});
        QVERIFY(ui.session().selection().hovered());
    }

    void theDifferenceCountsNewUnchangedAndRevoked()
    {
        UiFixture ui;
        compare(ui, CompareMode::Difference);
        ui.session().time().setDate(kBatch8);
        const Legend legend = ui.window().canvas().legend();
        QCOMPARE(legend.rows().size(), size_t{4});
        // 59 in force in 2019 of which Haikou is revoked; 178 in force in 2025.
        QCOMPARE(legend.rows()[0].count, QStringLiteral("120"));
        QCOMPARE(legend.rows()[1].count, QStringLiteral("58"));
        QCOMPARE(legend.rows()[2].count, QStringLiteral("1"));
        QCOMPARE(legend.rows()[3].count, QStringLiteral("59 → 178"));
        QCOMPARE(ui.window().timeBar().caption(), QStringLiteral("+120 −1 zones"));
        QVERIFY(ui.window().compareView().ownBadge().text().contains(
            QStringLiteral("15 Dec 2019 → 25 Apr 2025")));
        const ZonesSeries& series = test::zonesChartOf(ui.window()).series();
        QCOMPARE(series.stepOn(kBatch8)->total - series.stepOn(kBatch4)->total, 120 - 1);
        QVERIFY(!ui.window().compareView().otherCanvas().isVisible());
    }

    void eitherHandleMovesItsSide()
    {
        UiFixture ui;
        compare(ui, CompareMode::SideBySide);
        TimeAxis& axis = ui.window().timeBar().axis();
        QTest::mouseClick(&axis, Qt::LeftButton, {}, axis.otherHandlePosition()->toPoint() - QPoint(60, 0));
        QVERIFY(ui.session().compare().date() < kBatch4);
        QCOMPARE(ui.session().time().date(), kBatch6);
        QTest::mouseClick(&axis, Qt::LeftButton, {}, axis.handlePosition().toPoint() + QPoint(60, 0));
        QVERIFY(ui.session().time().date() > kBatch6);
    }

    void datesArePutIntoTheLanguage()
    {
        UiFixture ui;
        compare(ui, CompareMode::SideBySide);
        ui.session().setLanguage(Language::Chinese);
        QVERIFY(ui.window().compareView().otherBadge().text().contains(QStringLiteral("2019年12月15日")));
    }
};

ZONEATLAS_TEST(compare_view, CompareViewTest)
#include "tst_compare_view.moc"
