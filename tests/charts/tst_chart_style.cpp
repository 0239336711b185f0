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
    void aKeyThatDoesNotFitGetsItsOwnLine();
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
    QVERIFY(twoLines.height(300) >= oneLine.height(300) + 8);
}

void ChartStyleTest::aKeyThatDoesNotFitGetsItsOwnLine()
{
    ChartHeader header{QStringLiteral("Title"), QStringLiteral("on the year before, within one vintage"), {}};
    const int plain = header.height(300);
    header.key = {
        {QStringLiteral("total"), {}}, {QStringLiteral("exports"), {}}, {QStringLiteral("imports"), {}}};
    QVERIFY(!header.isCut(900));
    QVERIFY(header.isCut(300));
    QCOMPARE(header.height(300), plain); // where the plot has no line to spare
    header.mayWrap = true;
    QVERIFY(!header.isCut(300));
    QVERIFY(header.height(300) >= plain + 8);
    QCOMPARE(header.height(900), plain);
    header.besideTitlePx = 290;
    QVERIFY(header.isCut(300));
}

ZONEATLAS_TEST(chart_style, ChartStyleTest)
#include "tst_chart_style.moc"
