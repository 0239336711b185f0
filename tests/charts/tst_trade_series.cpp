// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_series.h"

#include "chart_fixture.h"
#include "test_registry.h"

#include <QtTest>

#include <set>

using namespace zoneatlas;
using zoneatlas::test::figureOf;
using zoneatlas::test::FigureRow;

namespace {

TradeLedger ledgerOf(const std::vector<FigureRow>& rows)
{
    std::vector<TradeFigure> figures;
    for (const FigureRow& row : rows)
        figures.push_back(figureOf(row));
    return TradeLedger(std::move(figures), {});
}

} // namespace

class TradeSeriesTest : public QObject
{
    Q_OBJECT

private slots:
    void partsAreStackedAndTheTotalStandsAlone();
    void onlyOneUnitMeasureAndPeriodIsPlotted();
    void unchartedFiguresAreNotPlotted();
    void whatWasKnownPicksTheVintage();
    void aLonelyPartIsPlottedAsItIs();
    void totalsAreWrittenOnlyWhereTheyAgree_data();
    void totalsAreWrittenOnlyWhereTheyAgree();
    void bundledBarsAreTheLedgersFigures();
};

void TradeSeriesTest::partsAreStackedAndTheTotalStandsAlone()
{
    const TradeSeries series = tradeSeries(test::smallTrade());
    QCOMPARE(series.figures.size(), size_t{5});
    const PlottedFigure& imports = series.figures[1];
    QCOMPARE(imports.part, TradePart::Import);
    QCOMPARE(imports.lower, 611.6);
    QCOMPARE(imports.upper, 611.6 + 444.1);
    QCOMPARE(imports.begin, QDate(2018, 1, 1));
    QCOMPARE(imports.end, QDate(2019, 1, 1));
    QVERIFY(!imports.isPreliminary);
    QVERIFY(series.figures[2].isPreliminary);
    QVERIFY(series.figures[3].isPreliminary);
    QCOMPARE(series.figures[4].part, TradePart::Total);
    QCOMPARE(series.figures[4].lower, 0.0);
    QCOMPARE(series.largest(), 1622.0);
}

void TradeSeriesTest::onlyOneUnitMeasureAndPeriodIsPlotted()
{
    const TradeLedger ledger = test::smallTrade();
    for (const PlottedFigure& plotted : tradeSeries(ledger).figures) {
        const TradeFigure& figure = ledger.figure(plotted.figure);
        QCOMPARE(figure.unit, commonUnit(Currency::Cny));
        QCOMPARE(figure.period.kind, PeriodKind::Year);
        QVERIFY(!figure.measure.value.contains(QStringLiteral("platform")));
    }
}

void TradeSeriesTest::unchartedFiguresAreNotPlotted()
{
    TradeFigure misprint = figureOf({"cbec_total", "2016", 9999});
    misprint.mayBeCharted = false;
    QVERIFY(tradeSeries(TradeLedger({misprint}, {})).figures.empty());
}

void TradeSeriesTest::whatWasKnownPicksTheVintage()
{
    const TradeLedger ledger = ledgerOf({{"cbec_total", "2022", 2110, Vintage::Preliminary, "2023-01-20"},
                                         {"cbec_total", "2022", 2059.9, Vintage::Final, "2025"}});
    const TradeSeries newest = tradeSeries(ledger);
    QCOMPARE(newest.figures.at(0).upper, 2059.9);
    QVERIFY(!newest.figures.at(0).isPreliminary);
    const TradeSeries early = tradeSeries(ledger, {QDate(2023, 2, 1)});
    QCOMPARE(early.figures.at(0).upper, 2110.0);
    QVERIFY(early.figures.at(0).isPreliminary);
    QVERIFY(tradeSeries(ledger, {QDate(2022, 12, 31)}).figures.empty());
}

void TradeSeriesTest::aLonelyPartIsPlottedAsItIs()
{
    const TradeSeries series = tradeSeries(ledgerOf({{"cbec_import", "2021", 531.9}}));
    QCOMPARE(series.figures.size(), size_t{1});
    QCOMPARE(series.figures[0].part, TradePart::Import);
    QCOMPARE(series.figures[0].lower, 0.0);
    QVERIFY(series.totals.empty());
}

void TradeSeriesTest::totalsAreWrittenOnlyWhereTheyAgree_data()
{
    QTest::addColumn<double>("total");
    QTest::addColumn<Vintage>("vintage");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("sum") << 1055.7 << Vintage::Final << true;
    QTest::newRow("within the printed digits") << 1055.8 << Vintage::Final << true;
    QTest::newRow("beyond them") << 1055.9 << Vintage::Final << false;
    QTest::newRow("another vintage") << 1055.7 << Vintage::Preliminary << false;
}

void TradeSeriesTest::totalsAreWrittenOnlyWhereTheyAgree()
{
    QFETCH(double, total);
    QFETCH(Vintage, vintage);
    const TradeSeries series = tradeSeries(ledgerOf({{"cbec_export", "2018", 611.6},
                                                     {"cbec_import", "2018", 444.1},
                                                     {"cbec_total", "2018", total, vintage}}));
    QTEST(!series.totals.empty(), "isWritten");
}

void TradeSeriesTest::bundledBarsAreTheLedgersFigures()
{
    const TradeLedger& ledger = *test::bundledProject().trade;
    std::set<FigureId> picked;
    for (const char* measure : {"cbec_export", "cbec_import"}) {
        TradeQuery query;
        query.subject = QStringLiteral("CN");
        query.measure = MeasureId(QString::fromLatin1(measure));
        query.periodKind = PeriodKind::Year;
        query.unit = QStringLiteral("CNY bn");
        for (const FigureId id : ledger.pick(query))
            picked.insert(id);
    }
    QVERIFY(picked.size() >= 16);
    std::set<FigureId> drawn;
    for (const PlottedFigure& plotted : tradeSeries(ledger).figures) {
        QCOMPARE(plotted.upper - plotted.lower, ledger.figure(plotted.figure).value);
        if (plotted.part != TradePart::Total)
            drawn.insert(plotted.figure);
    }
    QCOMPARE(drawn, picked);
}

ZONEATLAS_TEST(trade_series, TradeSeriesTest)
#include "tst_trade_series.moc"
