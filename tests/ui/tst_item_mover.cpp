// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/item_mover.h"

#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

const PlacedItem kTitle{PageItem::Title, 0, {10, 10, 80, 8}};
const PlacedItem kMapWide{PageItem::Notes, 0, {10, 180, 280, 15}};
const PlacedItem kLegend{PageItem::Legend, 0, {20, 100, 50, 40}};
const PlacedItem kInset{PageItem::Inset, 0, {40, 110, 20, 20}}; // on the legend

ItemMover mover(std::vector<MovedItem> moved = {})
{
    ItemMover made;
    made.setPage({{kTitle, kMapWide, kLegend, kInset}, std::move(moved), {300, 200}, 5});
    return made;
}

constexpr ItemMover::DragManner kFree{1, 0};
constexpr ItemMover::DragManner kSnapping{1, 2};

} // namespace

class ItemMoverTest : public QObject
{
    Q_OBJECT

private slots:
    void theSmallestItemIsMeant()
    {
        const ItemMover items = mover();
        QCOMPARE(items.itemAt({45, 115}), std::optional(kInset));
        QCOMPARE(items.itemAt({25, 105}), std::optional(kLegend));
        QVERIFY(!items.itemAt({150, 100}));
    }

    void hoveringTellsChanges()
    {
        ItemMover items = mover();
        QVERIFY(items.hover({12, 12}));
        QVERIFY(!items.hover({14, 12}));
        QCOMPARE(items.hovered(), std::optional(kTitle));
        QVERIFY(items.leave());
        QVERIFY(!items.leave());
    }

    void aClickChoosesAndMovesNothing()
    {
        ItemMover items = mover();
        QVERIFY(items.press({25, 105}));
        items.drag({25.5, 105}, kFree);
        QVERIFY(!items.draggedRect());
        QVERIFY(!items.release());
        QCOMPARE(items.chosen(), std::optional(kLegend));
        QVERIFY(!items.press({150, 100}));
        QVERIFY(!items.chosen());
    }

    void aDragGivesSharesOfThePage()
    {
        ItemMover items = mover();
        QVERIFY(items.press({25, 105}));
        items.drag({125, 65}, kFree);
        QCOMPARE(items.draggedRect(), std::optional(QRectF(120, 60, 50, 40)));
        const auto moved = items.release();
        QVERIFY(moved);
        QCOMPARE(moved->item, PageItem::Legend);
        QCOMPARE(moved->topLeft, QPointF(120.0 / 300, 60.0 / 200));
        QVERIFY(!items.draggedRect());
    }

    void itemsStayWithinTheMargins_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<QPointF>("topLeft");
        QTest::newRow("left, top") << QPointF(25, 105) << QPointF(-100, -100) << QPointF(5, 5);
        QTest::newRow("right, bottom") << QPointF(25, 105) << QPointF(400, 400) << QPointF(245, 155);
        // It is broken anew there, to a third of the page.
        QTest::newRow("a wide text") << QPointF(150, 185) << QPointF(600, 185) << QPointF(195, 180);
        QTest::newRow("a short text") << QPointF(12, 12) << QPointF(600, 12) << QPointF(215, 10);
    }
    void itemsStayWithinTheMargins()
    {
        QFETCH(const QPointF, from);
        QFETCH(const QPointF, to);
        QFETCH(const QPointF, topLeft);
        ItemMover items = mover();
        QVERIFY(items.press(from));
        items.drag(to, kFree);
        QCOMPARE(items.draggedRect()->topLeft(), topLeft);
    }

    void nearEdgesItSnaps_data()
    {
        QTest::addColumn<QPointF>("by");
        QTest::addColumn<QPointF>("topLeft");
        QTest::addColumn<double>("guideX");
        QTest::newRow("left edge of the title") << QPointF(-9, 33) << QPointF(10, 133) << 10.0;
        QTest::newRow("middle of the page") << QPointF(106.5, 33) << QPointF(125, 133) << 150.0;
        QTest::newRow("right edge to right edge") << QPointF(19, 33) << QPointF(40, 133) << 90.0;
        QTest::newRow("nothing near") << QPointF(58, 33) << QPointF(78, 133) << -1.0;
    }
    void nearEdgesItSnaps()
    {
        QFETCH(const QPointF, by);
        QFETCH(const QPointF, topLeft);
        QFETCH(const double, guideX);
        ItemMover items = mover();
        QVERIFY(items.press({25, 105}));
        items.drag(QPointF(25, 105) + by, kSnapping);
        QCOMPARE(items.draggedRect()->topLeft(), topLeft);
        QCOMPARE(items.guideX().value_or(-1), guideX);
        QVERIFY(!items.guideY());
        items.release();
        QVERIFY(!items.guideX());
    }

    void escapeEndsADragWithoutAMove()
    {
        ItemMover items = mover();
        QVERIFY(items.press({25, 105}));
        items.drag({125, 65}, kFree);
        items.cancel();
        QVERIFY(!items.isPressed());
        QVERIFY(!items.release());
    }

    void nudgesAddUpBeforeThePageIsPaintedAgain()
    {
        ItemMover items = mover();
        QVERIFY(!items.nudged({1, 0}));
        items.choose(kLegend);
        const auto first = items.nudged({1, 0});
        QCOMPARE(first->topLeft.x() * 300, 21.0);
        items.setPage({{kTitle, kMapWide, kLegend, kInset}, {*first}, {300, 200}, 5});
        QCOMPARE(items.nudged({0, 5})->topLeft, QPointF(21.0 / 300, 105.0 / 200));
        QVERIFY(items.hasMoved(kLegend) && !items.hasMoved(kInset));
    }

    void tabGoesThroughAllAndOut()
    {
        ItemMover items = mover();
        for (const PlacedItem& item : {kTitle, kMapWide, kLegend, kInset}) {
            QVERIFY(items.chooseNext(1));
            QCOMPARE(items.chosen(), std::optional(item));
        }
        QVERIFY(!items.chooseNext(1));
        QVERIFY(!items.chosen());
        QVERIFY(items.chooseNext(-1));
        QCOMPARE(items.chosen(), std::optional(kInset));
    }

    void whatIsGoneIsNotChosen()
    {
        ItemMover items = mover();
        QVERIFY(items.press({45, 115}));
        items.setPage({{kTitle}, {}, {300, 200}, 5});
        QVERIFY(!items.chosen());
        QVERIFY(!items.isPressed());
    }
};

ZONEATLAS_TEST(item_mover, ItemMoverTest)
#include "tst_item_mover.moc"
