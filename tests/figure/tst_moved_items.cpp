// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/moved_items.h"

#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

class MovedItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void textReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"title=0,0", "scale-bar=0.25,1", "inset1=0.1,0.5", "chart12=0.0625,0.75"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void textReadsBack()
    {
        QFETCH(const QString, text);
        const auto moved = movedItemFromText(text);
        QVERIFY(moved);
        QCOMPARE(movedItemText(*moved), text);
    }

    void aThirdReadsBackExactly()
    {
        const MovedItem moved{PageItem::Inset, 1, {1.0 / 3, 2.0 / 7}};
        QCOMPARE(movedItemFromText(movedItemText(moved)), std::optional(moved));
    }

    void otherTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "legend", "legend=0.1", "legend=0.1,x", "legend=nan,0", "legend=1.1,0",
                                 "legend=-0.1,0", "legend2=0,0", "inset=0,0", "inset0=0,0", "frame=0,0"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void otherTextIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!movedItemFromText(text));
    }

    void theNewPlaceReplacesTheOld()
    {
        std::vector<MovedItem> all{{PageItem::Inset, 0, {0.1, 0.1}}, {PageItem::Inset, 1, {0.2, 0.2}}};
        moveItem(all, {PageItem::Inset, 0, {0.5, 0.5}});
        QCOMPARE(all, (std::vector<MovedItem>{{PageItem::Inset, 1, {0.2, 0.2}},
                                              {PageItem::Inset, 0, {0.5, 0.5}}}));
        putItemBack(all, PageItem::Inset, 1);
        QCOMPARE(all, (std::vector<MovedItem>{{PageItem::Inset, 0, {0.5, 0.5}}}));
    }

    void movesFollowTheirInsetsAndCharts()
    {
        const auto& areas = knownInsetAreas();
        FigureRequest request;
        request.insets = {areas[0], areas[1], areas[2]};
        request.moved = {{PageItem::Inset, 0, {0, 0.1}},
                         {PageItem::Inset, 2, {0, 0.2}},
                         {PageItem::Panel, 1, {0, 0.3}},
                         {PageItem::Legend, 0, {0, 0.4}}};
        replaceInsets(request, {areas[2], areas[1]});
        replaceCharts(request, {ChartKind::NationalTrade});
        QCOMPARE(request.insets, (std::vector{areas[2], areas[1]}));
        QCOMPARE(request.charts, std::vector{ChartKind::NationalTrade});
        QCOMPARE(request.moved, (std::vector<MovedItem>{{PageItem::Inset, 0, {0, 0.2}},
                                                        {PageItem::Panel, 0, {0, 0.3}},
                                                        {PageItem::Legend, 0, {0, 0.4}}}));
    }
};

ZONEATLAS_TEST(moved_items, MovedItemsTest)
#include "tst_moved_items.moc"
