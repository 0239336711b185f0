// SPDX-License-Identifier: GPL-3.0-or-later
// Items are moved in the preview by mouse and keyboard; file and recipe follow it.
#include "figure/recipe.h"
#include "test_registry.h"
#include "ui/animation_dialog.h"
#include "ui/export_dialog.h"
#include "ui/figure_preview.h"
#include "ui_fixture.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace zoneatlas;

namespace {

template <class DialogType>
struct Shown
{
    QTemporaryDir settings;
    Session session;
    DialogType dialog;
    FigurePreview& preview;

    Shown()
        : session((test::redirectSettings(settings.path()), test::bundledProject()), Language::English)
        , dialog(session, ExportScreen{test::bundledProject().map->shapes().extent(), {900, 550}, {}})
        , preview(*dialog.template findChild<FigurePreview*>())
    {
        ExportChoices choices = dialog.choices();
        choices.unit = ExportChoices::Unit::Millimetres;
        choices.size = {297, 210};
        choices.content.kind = FigureKind::Report;
        choices.content.insets = {knownInsetAreas()[1], knownInsetAreas()[2]};
        choices.content.showsNorthArrow = true;
        dialog.setChoices(choices);
        dialog.show();
        awaitPicture();
    }

    void awaitPicture()
    {
        const qint64 before = preview.renderCount();
        QTRY_VERIFY_WITH_TIMEOUT(preview.renderCount() > before, 20'000);
    }
    [[nodiscard]] QRectF rectOf(PageItem item, int index = 0) const
    {
        for (const PlacedItem& placed : preview.figure()->page().items())
            if (placed.item == item && placed.index == index)
                return placed.rectMm;
        return {};
    }
    [[nodiscard]] QPoint pixel(QPointF mm) const
    {
        return preview.pageRect().topLeft() + (mm * preview.pixelsPerMm()).toPoint();
    }
    /// Without snapping, to a whole pixel; where it went, in mm.
    QPointF drag(PageItem item, int index, QPointF byMm)
    {
        const QPoint from = pixel(rectOf(item, index).center());
        const QPoint to = from + (byMm * preview.pixelsPerMm()).toPoint();
        QTest::mousePress(&preview, Qt::LeftButton, {}, from);
        for (const QPoint& at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, preview.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::AltModifier);
            QApplication::sendEvent(&preview, &move);
        }
        QTest::mouseRelease(&preview, Qt::LeftButton, {}, to);
        return QPointF(to - from) / preview.pixelsPerMm();
    }
    [[nodiscard]] std::vector<MovedItem> moved() const { return dialog.request().moved; }
    [[nodiscard]] QPushButton& undo() const
    {
        return *dialog.template findChild<QPushButton*>(QStringLiteral("undo-moves"));
    }
};

bool isNear(QPointF a, QPointF b, double mm)
{
    return QLineF(a, b).length() < mm;
}

} // namespace

class MovingItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyItemIsDragged_data()
    {
        QTest::addColumn<int>("item");
        QTest::addColumn<int>("index");
        QTest::addColumn<QPointF>("by");
        const auto row = [](const char* name, PageItem item, int index, QPointF by) {
            QTest::newRow(name) << static_cast<int>(item) << index << by;
        };
        row("title", PageItem::Title, 0, {0, 30});
        row("date", PageItem::Date, 0, {-40, 20});
        row("caption", PageItem::Caption, 0, {0, -30});
        row("sources", PageItem::Notes, 0, {0, -20});
        row("legend", PageItem::Legend, 0, {30, -20});
        row("scale bar", PageItem::ScaleBar, 0, {20, -15});
        row("north arrow", PageItem::NorthArrow, 0, {20, 15});
        row("second inset", PageItem::Inset, 1, {-25, -15});
        row("second chart", PageItem::Panel, 1, {-30, 10});
    }
    void everyItemIsDragged()
    {
        QFETCH(const int, item);
        QFETCH(const int, index);
        QFETCH(const QPointF, by);
        Shown<ExportDialog> ui;
        const auto kind = static_cast<PageItem>(item);
        const QRectF before = ui.rectOf(kind, index);
        QVERIFY(!before.isNull());
        const QPointF went = ui.drag(kind, index, by);
        QCOMPARE(ui.moved().size(), size_t{1});
        ui.awaitPicture();
        const QRectF after = ui.rectOf(kind, index);
        QVERIFY2(isNear(after.topLeft(), before.topLeft() + went, 0.01),
                 qPrintable(QStringLiteral("%1 %2").arg(after.x()).arg(after.y())));
        QVERIFY(ui.preview.mover().chosen() && ui.preview.mover().chosen()->item == kind);
    }

    void fileAndRecipeAreThePreview()
    {
        Shown<ExportDialog> ui;
        ui.drag(PageItem::Legend, 0, {30, -20});
        ui.awaitPicture();
        ui.drag(PageItem::Inset, 1, {-25, -15});
        ui.awaitPicture();
        ui.drag(PageItem::Title, 0, {0, 12});
        ui.awaitPicture();
        QCOMPARE(ui.moved().size(), size_t{3});
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("moved.png"));
        QVERIFY(ui.dialog.saveTo(path));
        const double dpi = ui.dialog.choices().dpi;
        QVERIFY(QImage(path) == ui.preview.figure()->image(dpi));
        const Result<Recipe> recipe = readRecipe(path);
        QVERIFY(recipe);
        QCOMPARE(recipe->request.moved, ui.moved());
        QVERIFY(MapFigure(ui.session.project(), recipe->request).image(dpi) == QImage(path));
    }

    void arrowsNudge()
    {
        Shown<ExportDialog> ui;
        const QRectF before = ui.rectOf(PageItem::Legend);
        QTest::mouseClick(&ui.preview, Qt::LeftButton, {}, ui.pixel(before.center()));
        QVERIFY(ui.moved().empty());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&ui.preview, Qt::Key_Right);
        QTest::keyClick(&ui.preview, Qt::Key_Up, Qt::ShiftModifier);
        ui.awaitPicture();
        QVERIFY(isNear(ui.rectOf(PageItem::Legend).topLeft(), before.topLeft() + QPointF(3, -5), 0.01));
        QTest::keyClick(&ui.preview, Qt::Key_Delete);
        QVERIFY(ui.moved().empty());
        QTest::keyClick(&ui.preview, Qt::Key_Escape);
        QVERIFY(!ui.preview.mover().chosen());
        QVERIFY(ui.dialog.isVisible());
        QTest::keyClick(&ui.preview, Qt::Key_Escape);
        QVERIFY(!ui.dialog.isVisible());
    }

    void theKeyboardReachesEveryItem()
    {
        Shown<ExportDialog> ui;
        ui.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ui.dialog));
        ui.preview.setFocus(Qt::TabFocusReason);
        for (const PlacedItem& item : ui.preview.figure()->page().items()) {
            QVERIFY(ui.preview.hasFocus());
            QCOMPARE(ui.preview.mover().chosen(), std::optional(item));
            QTest::keyClick(&ui.preview, Qt::Key_Tab);
        }
        QVERIFY(!ui.preview.hasFocus());
        QVERIFY(!ui.preview.mover().chosen());
    }

    void theMenuPutsBack()
    {
        Shown<ExportDialog> ui;
        const QRectF before = ui.rectOf(PageItem::Legend);
        ui.drag(PageItem::Legend, 0, {30, -20});
        ui.drag(PageItem::ScaleBar, 0, {10, -10});
        ui.awaitPicture();
        const QPoint at = ui.pixel(ui.rectOf(PageItem::Legend).center());
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, ui.preview.mapToGlobal(at));
        QApplication::sendEvent(&ui.preview, &event);
        auto* menu = ui.preview.findChild<QMenu*>();
        QVERIFY(menu && menu->actions().constFirst()->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions()[0]).center());
        QCOMPARE(ui.moved().size(), size_t{1});
        QCOMPARE(ui.moved()[0].item, PageItem::ScaleBar);
        ui.awaitPicture();
        QCOMPARE(ui.rectOf(PageItem::Legend), before);
    }

    void allGoesBackByOneButton()
    {
        Shown<ExportDialog> ui;
        QVERIFY(ui.undo().isHidden());
        ui.drag(PageItem::Legend, 0, {30, -20});
        ui.drag(PageItem::Inset, 0, {-25, -15});
        QCOMPARE(ui.moved().size(), size_t{2});
        QVERIFY(ui.undo().isVisibleTo(&ui.dialog));
        QTest::mouseClick(&ui.undo(), Qt::LeftButton);
        QVERIFY(ui.moved().empty());
        QVERIFY(ui.undo().isHidden());
    }

    void anInsetKeepsItsPlaceWhenAnotherGoes()
    {
        Shown<ExportDialog> ui;
        ui.drag(PageItem::Inset, 1, {-25, -15});
        const QPointF at = ui.moved()[0].topLeft;
        const QString first = insetAreaName(knownInsetAreas()[1]);
        for (QCheckBox* box : ui.dialog.findChildren<QCheckBox*>())
            if (box->text() == first)
                box->click();
        QCOMPARE(ui.dialog.request().insets, std::vector{knownInsetAreas()[2]});
        QCOMPARE(ui.moved(), (std::vector{MovedItem{PageItem::Inset, 0, at}}));
    }

    void whatIsPointedAtIsOutlined()
    {
        Shown<ExportDialog> ui;
        const QImage plain = ui.preview.grab().toImage();
        QTest::mouseMove(&ui.preview, ui.pixel(ui.rectOf(PageItem::Legend).center()));
        QTRY_VERIFY(ui.preview.mover().hovered());
        QVERIFY(ui.preview.grab().toImage() != plain);
        QCOMPARE(ui.preview.cursor().shape(), Qt::SizeAllCursor);
    }

    void animationsMoveThemToo()
    {
        Shown<AnimationDialog> ui;
        ui.drag(PageItem::Legend, 0, {30, -20});
        QCOMPARE(ui.dialog.animation().figure.moved.size(), size_t{1});
    }
};

ZONEATLAS_TEST(moving_items, MovingItemsTest)
#include "tst_moving_items.moc"
