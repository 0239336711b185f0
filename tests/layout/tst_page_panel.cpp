// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map_page.h"
#include "sample_map.h"
#include "test_registry.h"

#include <QtTest>

#include <algorithm>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

PageChoices reportOn(QSizeF sizeMm)
{
    PageChoices choices;
    choices.sizeMm = sizeMm;
    choices.texts = {.title = QStringLiteral("Title"),
                     .subtitle = QStringLiteral("4 zones in force"),
                     .date = QStringLiteral("1 March 2022"),
                     .caption = QStringLiteral("By 1 March 2022, four zones were in force."),
                     .notes = {QStringLiteral("[1] One."), QStringLiteral("[2] Two."),
                               QStringLiteral("[3] Three, which is told at some length.")}};
    const PagePanel chart{{58, 40}, [](QPainter&, const QRectF&, double) {}};
    choices.panels = {chart, chart};
    return choices;
}

MapPage arranged(PageChoices choices)
{
    return MapPage::arrange(sampleSettings(), SquareProjection(), std::move(choices));
}

std::optional<QRectF> rectOf(const MapPage& page, PageItem item, int index = 0)
{
    for (const PlacedItem& placed : page.items())
        if (placed.item == item && placed.index == index)
            return placed.rectMm;
    return std::nullopt;
}

bool wasLeftOut(const MapPage& page, PageItem item)
{
    return std::count(page.leftOut().begin(), page.leftOut().end(), item) > 0;
}

} // namespace

class PagePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void itemsOfAReportDoNotOverlap_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("panels");
        QTest::newRow("a4") << QSizeF(297, 210) << 2;
        QTest::newRow("portrait") << QSizeF(210, 297) << 2;
        QTest::newRow("slide") << QSizeF(338.7, 190.5) << 2;
        QTest::newRow("column") << QSizeF(85, 85) << 0;
    }
    void itemsOfAReportDoNotOverlap()
    {
        QFETCH(QSizeF, size);
        QFETCH(int, panels);
        const MapPage page = arranged(reportOn(size));
        QCOMPARE(static_cast<int>(page.panelRectsMm().size()), panels);
        QCOMPARE(wasLeftOut(page, PageItem::Panel), panels < 2);
        const std::vector<PlacedItem> items = page.items();
        for (size_t a = 0; a < items.size(); ++a) {
            QVERIFY(QRectF({0, 0}, size).adjusted(-0.01, -0.01, 0.01, 0.01).contains(items[a].rectMm));
            for (size_t b = a + 1; b < items.size(); ++b)
                QVERIFY2(!items[a].rectMm.adjusted(0.05, 0.05, -0.05, -0.05).intersects(items[b].rectMm),
                         qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
        }
        for (const QRectF& panel : page.panelRectsMm())
            QVERIFY(!panel.intersects(page.mapFrameMm()));
    }

    void panelsStandBesideAWideMapAndBelowAHighOne()
    {
        const MapPage wide = arranged(reportOn({297, 210}));
        QVERIFY(wide.panelRectsMm()[0].left() > wide.mapFrameMm().right());
        QVERIFY(wide.panelRectsMm()[1].top() > wide.panelRectsMm()[0].bottom());
        const MapPage high = arranged(reportOn({210, 297}));
        QVERIFY(high.panelRectsMm()[0].top() > high.mapFrameMm().bottom());
        QVERIFY(high.panelRectsMm()[1].left() > high.panelRectsMm()[0].right());
    }

    void aMovedItemStandsWhereItWasPut_data()
    {
        QTest::addColumn<int>("item");
        for (const auto& [name, item] :
             {std::pair("title", PageItem::Title), std::pair("date", PageItem::Date),
              std::pair("caption", PageItem::Caption), std::pair("notes", PageItem::Notes),
              std::pair("legend", PageItem::Legend), std::pair("scale bar", PageItem::ScaleBar),
              std::pair("north arrow", PageItem::NorthArrow), std::pair("chart", PageItem::Panel)})
            QTest::newRow(name) << static_cast<int>(item);
    }
    void aMovedItemStandsWhereItWasPut()
    {
        QFETCH(int, item);
        const auto moved = static_cast<PageItem>(item);
        PageChoices choices = reportOn({297, 210});
        choices.furniture.showsNorthArrow = true;
        choices.moved = {{moved, 0, {0.25, 0.5}}};
        const auto rect = rectOf(arranged(choices), moved);
        QVERIFY(rect);
        QVERIFY(QLineF(rect->topLeft(), QPointF(297 * 0.25, 105)).length() < 0.01);
    }

    void aMovedTextGivesItsRoomToTheMap()
    {
        PageChoices choices = reportOn({297, 210});
        const double before = arranged(choices).mapFrameMm().height();
        choices.moved = {{PageItem::Notes, 0, {0.5, 0.5}}};
        QVERIFY(arranged(choices).mapFrameMm().height() > before);
    }

    void whatIsMovedBeyondThePageStaysOnIt()
    {
        PageChoices choices = reportOn({297, 210});
        choices.moved = {{PageItem::Legend, 0, {1.5, -2}}, {PageItem::Title, 0, {0.99, 0.99}}};
        const MapPage page = arranged(choices);
        for (const PageItem item : {PageItem::Legend, PageItem::Title}) {
            const auto rect = rectOf(page, item);
            QVERIFY(rect);
            QVERIFY(QRectF(0, 0, 297, 210).adjusted(-0.01, -0.01, 0.01, 0.01).contains(*rect));
        }
    }

    void whatFindsNoRoomIsTold()
    {
        PageChoices choices = reportOn({50, 40});
        const MapPage page = arranged(choices);
        QVERIFY(wasLeftOut(page, PageItem::Caption));
        QVERIFY(wasLeftOut(page, PageItem::Panel));
        QVERIFY(arranged(reportOn({297, 210})).leftOut().empty());
    }
};

ZONEATLAS_TEST(page_panel, PagePanelTest)
#include "tst_page_panel.moc"
