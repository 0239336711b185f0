// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/hatch.h"
#include "map/label_placement.h"
#include "map/zone_labels.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class LabelPlacementTest : public QObject
{
    Q_OBJECT

private slots:
    void labelsNeverOverlap()
    {
        QRandomGenerator random(7);
        std::vector<LabelRequest> requests;
        std::vector<QRectF> symbols;
        for (int i = 0; i < 400; ++i) {
            const QPointF anchor(random.bounded(200.0), random.bounded(120.0));
            requests.push_back({anchor, {5 + random.bounded(15.0), 3}, 1.7, i % 2 == 0});
            if (i % 2 == 1)
                symbols.emplace_back(anchor.x() - 1.3, anchor.y() - 1.3, 2.6, 2.6);
        }
        const auto placed = placeLabels(requests, symbols);
        std::vector<QRectF> boxes;
        for (size_t i = 0; i < placed.size(); ++i)
            if (placed[i])
                boxes.push_back(placed[i]->translated(requests[i].anchor));
        QVERIFY(boxes.size() > 60);
        QVERIFY(boxes.size() < requests.size());
        for (size_t a = 0; a < boxes.size(); ++a) {
            for (size_t b = a + 1; b < boxes.size(); ++b)
                QVERIFY(!boxes[a].intersects(boxes[b]));
            for (const QRectF& symbol : symbols)
                QVERIFY(!boxes[a].intersects(symbol));
        }
    }

    void inACrowdMostTextsNeedNotBeMeasured()
    {
        QRandomGenerator random(11);
        std::vector<LabelRequest> known;
        std::vector<LabelRequest> asked;
        std::vector<QRectF> symbols;
        size_t measured = 0;
        for (int i = 0; i < 3000; ++i) {
            const QPointF anchor(random.bounded(200.0), random.bounded(120.0));
            const double width = 5 + random.bounded(15.0);
            known.push_back({anchor, {width, 3}, 1.7, i % 10 == 0});
            asked.push_back({anchor, {0.7, 3}, 1.7, i % 10 == 0, [width, &measured] {
                                 ++measured;
                                 return width;
                             }});
            symbols.emplace_back(anchor.x() - 1.3, anchor.y() - 1.3, 2.6, 2.6);
        }
        const auto placed = placeLabels(asked, symbols);
        QCOMPARE(placed, placeLabels(known, symbols));
        QVERIFY2(measured < known.size() / 3, qPrintable(QString::number(measured)));
    }

    void theFirstIsServedBest()
    {
        const LabelRequest request{{50, 50}, {10, 3}, 0, true};
        const auto placed = placeLabels({request, request}, {});
        QCOMPARE(placed[0]->center(), QPointF(0, 0));
        QVERIFY(!placed[1] || placed[1]->center() != QPointF(0, 0));
    }

    void nothingIsPlacedWhereAllIsTaken()
    {
        QCOMPARE(placeLabels({{{50, 50}, {10, 3}, 0, true}}, {QRectF(0, 0, 100, 100)}).front(), std::nullopt);
    }

    void positionsDependOnNeitherDateNorPan()
    {
        const MapSettings settings = sampleSettings();
        const LabelKey key{settings.view.mapUnitsPerMm, settings.zoneStyle, settings.language, 7.5, 2.6};
        const auto first = settings.map->labels().labels(*settings.map, key);
        const auto again = settings.map->labels().labels(*settings.map, key);
        QCOMPARE(first.get(), again.get());
        QVERIFY((*first)[0].boxMm);
        LabelKey closer = key;
        closer.mapUnitsPerMm /= 2;
        QVERIFY(settings.map->labels().labels(*settings.map, closer).get() != first.get());
    }

    void hatchFillsASquareEvenly()
    {
        QPainterPath square;
        square.addRect(0, 0, 10, 10);
        const auto lines = hatchLines(square, 1);
        double length = 0;
        for (const QLineF& line : lines) {
            length += line.length();
            QVERIFY(std::abs(std::abs(line.dx()) - std::abs(line.dy())) < 1e-9);
            QVERIFY(QRectF(-1e-9, -1e-9, 10 + 2e-9, 10 + 2e-9).contains(line.center()));
        }
        // Lines one unit apart cover an area of 100 with about 100 units of line.
        QVERIFY2(std::abs(length - 100) < 8, qPrintable(QString::number(length)));
    }

    void hatchLeavesHolesFree()
    {
        QPainterPath ring;
        ring.addRect(0, 0, 10, 10);
        ring.addRect(3, 3, 4, 4);
        for (const QLineF& line : hatchLines(ring, 0.5))
            for (const double t : {0.1, 0.5, 0.9})
                QVERIFY(!QRectF(3.01, 3.01, 3.98, 3.98).contains(line.pointAt(t)));
    }
};

ZONEATLAS_TEST(label_placement, LabelPlacementTest)
#include "tst_label_placement.moc"
