// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/boundary_shapes.h"
#include "map/line_simplification.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QtTest>

#include <numbers>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

double areaOf(const QPainterPath& path)
{
    double twice = 0;
    for (const QPolygonF& ring : path.toSubpathPolygons())
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring.at(i);
            const QPointF b = ring.at((i + 1) % ring.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
    return twice / 2;
}

std::vector<MapPoint> circle(int vertices, double radius)
{
    std::vector<MapPoint> ring;
    for (int i = 0; i <= vertices; ++i) {
        const double angle = 2 * std::numbers::pi * (i % vertices) / vertices;
        ring.push_back({radius * std::cos(angle), radius * std::sin(angle)});
    }
    return ring;
}

} // namespace

class BoundaryShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void neighboursShareOneArc()
    {
        const auto shapes = sampleShapes();
        int province = 0;
        int prefecture = 0;
        for (BoundaryShapes::ArcId arc = 0; arc < shapes->arcCount(); ++arc) {
            province += shapes->borderKind(arc) == BorderKind::Province;
            prefecture += shapes->borderKind(arc) == BorderKind::Prefecture;
        }
        QCOMPARE(province, 1);
        QCOMPARE(prefecture, 3);
    }

    void outlineOfNeighboursHasNoInnerBorder()
    {
        const auto shapes = sampleShapes();
        const auto arcs = shapes->outlineArcs({0, 1});
        for (const auto arc : arcs) {
            // The inner border runs along 101° E.
            const MapExtent& extent = shapes->arcExtent(arc);
            QVERIFY(!(extent.minX == 101e5 && extent.maxX == 101e5));
        }
        QVERIFY(!arcs.empty());
    }

    void areaOfUnitsIsTheSumOfTheirAreas()
    {
        const auto shapes = sampleShapes();
        QCOMPARE(areaOf(shapes->area({0}, 0)), 1e10);
        QCOMPARE(areaOf(shapes->area({0, 1, 4}, 0)), 3e10);
    }

    void unitAtKnowsInsideFromOutside()
    {
        const auto shapes = sampleShapes();
        QCOMPARE(shapes->unitAt({100.5e5, 30.5e5}, BoundaryLevel::Prefecture), std::optional<size_t>(0));
        QCOMPARE(shapes->unitAt({103.5e5, 25.5e5}, BoundaryLevel::Prefecture), std::optional<size_t>(6));
        QVERIFY(!shapes->unitAt({104.5e5, 30.5e5}, BoundaryLevel::Prefecture));
        QVERIFY(!shapes->unitAt({100.5e5, 30.5e5}, BoundaryLevel::Province));
    }

    void lodIsTheCoarsestWithinTheError()
    {
        const auto shapes = sampleShapes();
        QCOMPARE(shapes->lodFor(0), 0);
        for (const double error : {70.0, 500.0, 4000.0}) {
            const auto lod = shapes->lodFor(error);
            QVERIFY(BoundaryShapes::toleranceFor(lod) <= error);
            QVERIFY(BoundaryShapes::toleranceFor(lod + 1) > error);
        }
    }

    void simplifyingKeepsWithinTolerance()
    {
        const auto ring = circle(720, 10'000);
        const auto importance = vertexImportance(ring);
        for (const double tolerance : {10.0, 100.0, 1000.0}) {
            double worst = 0;
            std::vector<MapPoint> kept;
            for (size_t i = 0; i < ring.size(); ++i)
                if (static_cast<double>(importance[i]) > tolerance)
                    kept.push_back(ring[i]);
            QVERIFY(kept.size() < ring.size());
            // The middle of a chord is where a circle is farthest from it.
            for (size_t i = 1; i < kept.size(); ++i)
                worst = std::max(worst, 10'000 - std::hypot((kept[i].x + kept[i - 1].x) / 2,
                                                            (kept[i].y + kept[i - 1].y) / 2));
            QVERIFY2(worst <= tolerance * 1.001, qPrintable(QString::number(worst)));
        }
    }

    void importanceFallsFromAVertexToThoseBelowIt()
    {
        // A spike on a slope: were the distances not made to fall, a coarse level could keep a child without
        // its parent.
        const std::vector<MapPoint> line{{0, 0}, {10, 1}, {20, 30}, {30, 0.5}, {40, 0}, {50, 12}, {60, 0}};
        const auto importance = vertexImportance(line);
        for (size_t i = 1; i + 1 < importance.size(); ++i)
            QVERIFY(importance[i] <= importance[2]);
    }

    void theSmallestIslandStaysATriangle()
    {
        const auto ring = circle(50, 3);
        const auto importance = vertexImportance(ring);
        int kept = 0;
        for (size_t i = 0; i + 1 < ring.size(); ++i)
            kept += importance[i] > 1e9f;
        QCOMPARE(kept, 3);
    }
};

ZONEATLAS_TEST(boundary_shapes, BoundaryShapesTest)
#include "tst_boundary_shapes.moc"
