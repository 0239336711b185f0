// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_navigation.h"

#include "test_registry.h"
#include "ui_fixture.h"

#include <QtTest>

using namespace zoneatlas;

class MapNavigationTest : public QObject
{
    Q_OBJECT

private slots:
    void wheelTurnsAddUpToNotches()
    {
        WheelSteps wheel;
        QCOMPARE(wheel.add(40), 0);
        QCOMPARE(wheel.add(40), 0);
        QCOMPARE(wheel.add(40), 1);
        QCOMPARE(wheel.add(300), 2);
        QCOMPARE(wheel.add(-60), 0); // the rest of 60 forwards is dropped
        QCOMPARE(wheel.add(-60), -1);
    }

    void zoomStopsAtTheLimits()
    {
        const MapView full{{0, 0}, 10'000};
        const ZoomLimits limits = zoomLimitsFor(full);
        QCOMPARE(limitedZoom(full, 1000, limits), 10'000 / 200.0);
        QCOMPARE(limitedZoom(full, 0.1, limits), 0.5);
        QCOMPARE(limitedZoom(full, 1.5, limits), 1.5);
        QCOMPARE(limitedZoom({{0, 0}, 200}, 2, limits), 1.0);
        QCOMPARE(limitedZoom({{0, 0}, 20'000}, 0.5, limits), 1.0);
    }

    void outsideTheLimitsOneMayComeBack()
    {
        const ZoomLimits limits = zoomLimitsFor({{0, 0}, 10'000});
        QCOMPARE(limitedZoom({{0, 0}, 100}, 0.5, limits), 0.5);
        QCOMPARE(limitedZoom({{0, 0}, 100}, 2, limits), 1.0);
        QCOMPARE(limitedZoom({{0, 0}, 80'000}, 4, limits), 4.0);
    }

    void allLandIsShownAndTheLegendCoversNone_data()
    {
        QTest::addColumn<QSizeF>("frame");
        for (const QSizeF frame : {QSizeF(240, 146), QSizeF(172, 125), QSizeF(400, 230), QSizeF(150, 240)})
            QTest::addRow("%g x %g mm", frame.width(), frame.height()) << frame;
    }

    void allLandIsShownAndTheLegendCoversNone()
    {
        QFETCH(const QSizeF, frame);
        const AtlasMap& map = *test::bundledProject().map;
        const QRectF legend(3, frame.height() - 53, 46, 50);
        const MapView view = fullExtentView(map, frame, legend);
        const MapToPage page(view, frame);
        const MapExtent& land = map.shapes().extent();
        QVERIFY(page.visibleExtent().contains({land.minX, land.minY}));
        QVERIFY(page.visibleExtent().contains({land.maxX, land.maxY}));
        for (double x = legend.left(); x <= legend.right(); x += 2)
            for (double y = legend.top(); y <= legend.bottom(); y += 2)
                QVERIFY(!map.shapes().unitAt(page.toMap({x, y}), BoundaryLevel::Prefecture));
    }

    void noLandGivesTheDefaultView()
    {
        const Project& project = test::bundledProject();
        const auto empty = AtlasMap::create(
            std::make_shared<ApprovalLedger>(),
            std::make_shared<BoundaryShapes>(std::vector<BoundaryUnit>{}, Topology<MapPoint>{}),
            *project.projection);
        QCOMPARE(fullExtentView(*empty, {200, 100}, {}), MapView());
    }

    void keysMoveThePictureTheOtherWay()
    {
        const QSizeF frame(200, 100);
        QCOMPARE(panForKey(Qt::Key_Left, frame), std::optional(QPointF(20, 0)));
        QCOMPARE(panForKey(Qt::Key_Down, frame), std::optional(QPointF(0, -20)));
        QVERIFY(!panForKey(Qt::Key_A, frame));
        QVERIFY(zoomForKey(Qt::Key_PageUp).value_or(0) > 1);
        QCOMPARE(*zoomForKey(Qt::Key_Plus) * *zoomForKey(Qt::Key_Minus), 1.0);
        QVERIFY(!zoomForKey(Qt::Key_Home));
    }
};

ZONEATLAS_TEST(map_navigation, MapNavigationTest)
#include "tst_map_navigation.moc"
