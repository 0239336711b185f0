// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_style.h"

#include "map/palette.h"

#include "test_registry.h"

#include <QImage>
#include <QtTest>

using namespace zoneatlas;

class ChartStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void fontNamesTheChineseFamily();
    void preliminaryIsHollow();
    void numbersOnBatchColoursCanBeRead();
    void headerWithoutSecondLineIsLower();
};

void ChartStyleTest::fontNamesTheChineseFamily()
{
    const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")};
    QCOMPARE(chartLabelFont().families(), families);
    QCOMPARE(chartTitleFont().families(), families);
}

void ChartStyleTest::preliminaryIsHollow()
{
    const ChartStyle style;
    QImage image(20, 20, QImage::Format_RGB32);
    for (const bool isPreliminary : {false, true}) {
        image.fill(style.ground);
        QPainter painter(&image);
        paintSwatch(painter, {2, 2, 16, 16}, {style.exports, isPreliminary}, style);
        painter.end();
        QCOMPARE(image.pixelColor(10, 10), isPreliminary ? style.ground : style.exports);
        QVERIFY(image.pixelColor(3, 2) != style.ground);
    }
}

void ChartStyleTest::numbersOnBatchColoursCanBeRead()
{
    const ChartStyle style;
    const Palette palette = Palette::batches();
    QCOMPARE(textColorOn(palette.color(0), style), QColor(Qt::white));
    QCOMPARE(textColorOn(palette.color(palette.size() - 1), style), style.text);
}

void ChartStyleTest::headerWithoutSecondLineIsLower()
{
    const ChartHeader oneLine{QStringLiteral("Title"), {}, {}};
    const ChartHeader twoLines{QStringLiteral("Title"), QStringLiteral("unit"), {}};
    QVERIFY(twoLines.height() >= oneLine.height() + 8);
}

ZONEATLAS_TEST(chart_style, ChartStyleTest)
#include "tst_chart_style.moc"
