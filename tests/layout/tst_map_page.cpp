// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map_page.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

MapPage page(QSizeF sizeMm, const QString& title)
{
    PageChoices choices;
    choices.sizeMm = sizeMm;
    choices.texts = {
        title,
        QStringLiteral("4 zones in force"),
        QStringLiteral("22 January 2022"),
        {},
        {QStringLiteral("Zones: somewhere. Boundaries: somewhere else, drawn as published, with a remark "
                        "that is long enough to be broken on a narrow page.")}};
    return MapPage::arrange(sampleSettings(), SquareProjection(), choices);
}

} // namespace

class MapPageTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOverlapsAndNothingLeavesThePage_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QString>("title");
        const QString brief = QStringLiteral("Pilot zones");
        const QString lengthy =
            QStringLiteral("Cross-border e-commerce comprehensive pilot zones of China by batch of "
                           "approval, with zones revoked since and where they went");
        const QString han =
            QStringLiteral("中国跨境电子商务综合试验区的扩展：按批次显示已批准、在效与已撤销的试验区分布");
        for (const auto& [name, size] : {std::pair("a4", QSizeF(297, 210)),
                                         {"half", {180, 120}},
                                         {"slide", {338.7, 190.5}},
                                         {"column", {85, 85}},
                                         {"wide column", {170, 120}},
                                         {"screen", {508, 285.75}},
                                         {"tall", {210, 297}}}) {
            QTest::addRow("%s, brief", name) << size << brief;
            QTest::addRow("%s, long", name) << size << lengthy;
            QTest::addRow("%s, Chinese", name) << size << han;
        }
    }
    void nothingOverlapsAndNothingLeavesThePage()
    {
        QFETCH(QSizeF, size);
        QFETCH(QString, title);
        const MapPage made = page(size, title);
        const QRectF whole({0, 0}, size);
        std::vector<QRectF> boxes{made.legendRectMm(), made.scaleBarRectMm()};
        for (const TextLine& line : made.lines())
            boxes.emplace_back(line.topLeftMm,
                               QSizeF(textWidthMm(line.text, line.style), lineHeightMm(line.style)));
        QVERIFY(whole.contains(made.mapFrameMm()));
        QVERIFY(made.mapFrameMm().height() > size.height() * 0.3);
        for (size_t a = 0; a < boxes.size(); ++a) {
            QVERIFY2(whole.contains(boxes[a]), qPrintable(QString::number(a)));
            if (a >= 2)
                QVERIFY(!boxes[a].intersects(made.mapFrameMm()));
            for (size_t b = a + 1; b < boxes.size(); ++b)
                QVERIFY2(!boxes[a].adjusted(0, 0.05, 0, -0.05).intersects(boxes[b]),
                         qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
        }
    }

    void theLegendCoversNoLand()
    {
        for (const QSizeF size : {QSizeF(297, 210), QSizeF(85, 85), QSizeF(508, 285.75), QSizeF(210, 297)}) {
            const MapPage made = page(size, QStringLiteral("Title"));
            const MapToPage toPage(made.map().view, made.map().frameMm);
            const BoundaryShapes& shapes = made.map().map->shapes();
            const QPainterPath land = toPage.transform()
                                          .map(shapes.land(shapes.extent(), 0))
                                          .translated(made.mapFrameMm().topLeft());
            QVERIFY(!land.intersects(made.legendRectMm()));
        }
    }

    void emptyTextsTakeNoRoom()
    {
        PageChoices choices;
        choices.sizeMm = {100, 100};
        choices.furniture.showsLegend = choices.furniture.showsScaleBar = false;
        const MapPage bare = MapPage::arrange(sampleSettings(), SquareProjection(), choices);
        QVERIFY(bare.lines().empty());
        QVERIFY(bare.legendRectMm().isNull());
        QVERIFY(bare.mapFrameMm().height() > page({100, 100}, QStringLiteral("T")).mapFrameMm().height());
    }

    void aGivenExtentIsShownWhole()
    {
        PageChoices choices;
        choices.sizeMm = {200, 100};
        choices.furniture.extent = MapExtent{100e5, 30e5, 102e5, 31e5};
        const MapPage made = MapPage::arrange(sampleSettings(), SquareProjection(), choices);
        const MapExtent seen = MapToPage(made.map().view, made.map().frameMm).visibleExtent();
        QVERIFY(seen.minX <= 100e5 + 1 && seen.maxX >= 102e5 - 1 && seen.minY <= 30e5 + 1 &&
                seen.maxY >= 31e5 - 1);
        QVERIFY(seen.width() < 2 * 2e5 * 1.01 || seen.height() < 2 * 1e5 * 1.01);
    }

    void smallPagesHaveSmallSymbolsButReadableLabels()
    {
        const MapPage small = page({85, 85}, QStringLiteral("T"));
        const MapPage large = page({508, 285.75}, QStringLiteral("T"));
        QVERIFY(small.map().style.symbolDiameterMm < large.map().style.symbolDiameterMm);
        QVERIFY(small.map().style.labelPt >= 6);
        for (const TextLine& line : small.lines())
            QVERIFY(line.style.sizePt >= 6);
        QCOMPARE(large.map().style.labelPt, MapStyle().labelPt);
    }
};

ZONEATLAS_TEST(map_page, MapPageTest)
#include "tst_map_page.moc"
