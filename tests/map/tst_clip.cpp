// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/clip.h"
#include "map/map_renderer.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

const QRectF kBox(0, 0, 10, 10);

double lengthOf(const QPolygonF& line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line.at(i - 1), line.at(i)).length();
    return length;
}

} // namespace

class ClipTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreCutWhereTheyLeave()
    {
        const QPolygonF line{{-5, 5}, {5, 5}, {5, 15}, {8, 15}, {8, 5}};
        const auto pieces = clippedLine(line, kBox);
        QCOMPARE(pieces.size(), size_t{2});
        QCOMPARE(pieces[0], (QPolygonF{{0, 5}, {5, 5}, {5, 10}}));
        QCOMPARE(pieces[1], (QPolygonF{{8, 10}, {8, 5}}));
    }

    void aLineThroughKeepsItsMiddle()
    {
        const auto pieces = clippedLine({{-10, -10}, {20, 20}}, kBox);
        QCOMPARE(pieces.size(), size_t{1});
        QCOMPARE(pieces[0], (QPolygonF{{0, 0}, {10, 10}}));
        QVERIFY(clippedLine({{-1, 5}, {5, 12}, {-1, 12}}, kBox).size() == 1);
        QVERIFY(clippedLine({{-5, 5}, {5, 20}}, kBox).empty());
    }

    void whatIsInsideStaysAsItIs()
    {
        const QPolygonF line{{1, 1}, {9, 1}, {9, 9}};
        QCOMPARE(clippedLine(line, kBox).front(), line);
        QPainterPath area;
        area.addRect(2, 2, 3, 3);
        QCOMPARE(clippedArea(area, kBox), area);
    }

    void clippedAreasCoverTheSamePixels()
    {
        QRandomGenerator random(11);
        for (int turn = 0; turn < 20; ++turn) {
            QPolygonF ring;
            for (int i = 0; i < 12; ++i)
                ring.append({random.bounded(30.0) - 10, random.bounded(30.0) - 10});
            QPainterPath area;
            area.addPolygon(ring);
            area.closeSubpath();
            const QPainterPath inside = clippedArea(area, kBox);
            QVERIFY(kBox.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(inside.controlPointRect()));
            for (double x = 0.25; x < 10; x += 0.5)
                for (double y = 0.25; y < 10; y += 0.5)
                    QCOMPARE(inside.contains({x, y}), area.contains({x, y}));
        }
    }

    void clippedLinesAreNeverLonger()
    {
        QRandomGenerator random(3);
        for (int turn = 0; turn < 50; ++turn) {
            QPolygonF line;
            for (int i = 0; i < 20; ++i)
                line.append({random.bounded(40.0) - 15, random.bounded(40.0) - 15});
            double inside = 0;
            for (const QPolygonF& piece : clippedLine(line, kBox)) {
                inside += lengthOf(piece);
                QVERIFY(kBox.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(piece.boundingRect()));
            }
            QVERIFY(inside <= lengthOf(line));
        }
    }
};

ZONEATLAS_TEST(clip, ClipTest)
#include "tst_clip.moc"
