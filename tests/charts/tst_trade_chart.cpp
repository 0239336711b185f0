// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_chart.h"

#include "chart_fixture.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class TradeChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTimeStepPaintsOnlyTheCursor();
    void barsStandInTheirYears();
    void yearsAfterTheDateAreVeiled();
    void preliminaryBarsAreHollow();
    void aTotalWithoutPartsIsGrey();
    void aClickGoesToTheEndOfTheYear();
    void tipNamesValueVintageDateAndSource();
    void tipFollowsTheLanguage();
    void yearsWithoutAFigureSaySo();
    void bundledFiguresAreTheLedgersPick();
    void whiskersSpanWhatWasPublished();
    void yearsStandAboveThoseOfTheOtherChart();

private:
    /// The middle of the bar of plottedFigures()[index].
    [[nodiscard]] QPointF middleOf(size_t index) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<TradeChart> m_chart;
};

void TradeChartTest::init()
{
    m_chart.reset();
    m_session = std::make_unique<Session>(smallProject(), Language::English);
    m_session->time().goToFirst();
    m_chart = std::make_unique<TradeChart>(*m_session);
    showChart(*m_chart, {340, 220});
    QCOMPARE(m_chart->plottedFigures().size(), size_t{5});
}

QPointF TradeChartTest::middleOf(size_t index) const
{
    return m_chart->barRect(m_chart->frame(), m_chart->plottedFigures()[index]).center();
}

void TradeChartTest::aTimeStepPaintsOnlyTheCursor()
{
    const Effort before = effortOf(*m_chart);
    m_session->time().setDate({2017, 1, 1});
    QCOMPARE(effortSince(before, *m_chart), (Effort{0, 1}));
}

void TradeChartTest::barsStandInTheirYears()
{
    m_session->time().setDate(m_session->time().lastDay());
    const ChartFrame frame = m_chart->frame();
    for (const PlottedFigure& figure : m_chart->plottedFigures()) {
        const QRectF bar = m_chart->barRect(frame, figure);
        QVERIFY(bar.left() >= frame.xOf(figure.begin));
        QVERIFY(bar.right() <= frame.xOf(figure.end));
        QVERIFY(bar.width() > 0.7 * (frame.xOf(figure.end) - frame.xOf(figure.begin)));
        QVERIFY(std::abs(bar.top() - frame.yOf(figure.upper)) <= 0.5);
        QVERIFY(frame.plot.adjusted(0, -1, 0, 2).contains(bar));
    }
    QCOMPARE(colorAt(pictureOf(*m_chart), middleOf(0)), ChartStyle().exports);
    QCOMPARE(colorAt(pictureOf(*m_chart), middleOf(1)), ChartStyle().imports);
}

void TradeChartTest::yearsAfterTheDateAreVeiled()
{
    const QDate begin = m_chart->plottedFigures()[0].begin;
    m_session->time().setDate(begin.addDays(-1));
    const QColor veiled = colorAt(pictureOf(*m_chart), middleOf(0));
    QVERIFY(veiled.lightness() > ChartStyle().exports.lightness() + 40);
    m_session->time().setDate(begin); // the year has begun
    QCOMPARE(colorAt(pictureOf(*m_chart), middleOf(0)), ChartStyle().exports);
}

void TradeChartTest::preliminaryBarsAreHollow()
{
    m_session->time().setDate(m_session->time().lastDay());
    QVERIFY(m_chart->plottedFigures()[2].isPreliminary);
    const QImage picture = pictureOf(*m_chart);
    QCOMPARE(colorAt(picture, middleOf(2)), ChartStyle().ground);
    const QRectF bar = m_chart->barRect(m_chart->frame(), m_chart->plottedFigures()[2]);
    int dark = 0;
    int light = 0;
    for (double y = bar.top() + 2; y < bar.bottom() - 2; ++y)
        (colorAt(picture, {bar.left(), y}).lightness() < 160 ? dark : light) += 1;
    QVERIFY2(dark > 5 && light > 5, qPrintable(QStringLiteral("%1 %2").arg(dark).arg(light)));
}

void TradeChartTest::aTotalWithoutPartsIsGrey()
{
    m_session->time().setDate(m_session->time().lastDay());
    QCOMPARE(m_chart->plottedFigures()[4].part, TradePart::Total);
    QCOMPARE(colorAt(pictureOf(*m_chart), middleOf(4)), ChartStyle().unsplit);
}

void TradeChartTest::aClickGoesToTheEndOfTheYear()
{
    QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, {}, middleOf(0).toPoint());
    QCOMPARE(m_session->time().date(), QDate(2018, 12, 31));
    QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, {}, middleOf(4).toPoint());
    QCOMPARE(m_session->time().date(), QDate(2020, 12, 31));
}

void TradeChartTest::tipNamesValueVintageDateAndSource()
{
    const QString tip = m_chart->tipAt(middleOf(2));
    for (const char* part : {"Cross-border e-commerce exports, 2019", "790.0 bn yuan, preliminary",
                             "published 14 Jan 2020", "GACC &amp; friends", "official publication"})
        QVERIFY2(tip.contains(QString::fromLatin1(part)), qPrintable(tip));
    QVERIFY(m_chart->tipAt(middleOf(0)).contains(QStringLiteral("published 2025")));
    QVERIFY(m_chart->tipAt({2, 2}).isEmpty());
}

void TradeChartTest::tipFollowsTheLanguage()
{
    m_session->setLanguage(Language::Chinese);
    const QString tip = m_chart->tipAt(middleOf(2));
    QVERIFY2(tip.contains(QStringLiteral("跨境电商出口额")), qPrintable(tip));
    QVERIFY(tip.contains(QStringLiteral("7,900 亿元")));
    QVERIFY(tip.contains(QStringLiteral("2020-01-14")));
}

void TradeChartTest::yearsWithoutAFigureSaySo()
{
    const ChartFrame frame = m_chart->frame();
    const QPointF in2016(frame.xOf({2016, 7, 1}), frame.plot.center().y());
    QCOMPARE(m_chart->tipAt(in2016), QStringLiteral("2016: no published figure"));
    const QPointF above2018(frame.xOf({2018, 7, 1}), frame.plot.top() + 2);
    QVERIFY(m_chart->tipAt(above2018).isEmpty());
}

void TradeChartTest::bundledFiguresAreTheLedgersPick()
{
    m_session->setProject(bundledProject());
    QCoreApplication::processEvents();
    const TradeLedger& ledger = *bundledProject().trade;
    QCOMPARE(m_chart->plottedFigures(), tradeSeries(ledger).figures);
    QSet<int> years;
    for (const PlottedFigure& figure : m_chart->plottedFigures())
        years.insert(figure.begin.year());
    QCOMPARE(years, (QSet<int>{2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025}));
    QCOMPARE(m_chart->frame().lastDay, QDate(2026, 12, 31)); // figures of months of 2026 are there
}

void TradeChartTest::whiskersSpanWhatWasPublished()
{
    m_session->setProject(bundledProject());
    m_session->time().setDate(m_session->time().lastDay());
    QCoreApplication::processEvents();
    const TradeLedger& ledger = *bundledProject().trade;
    const TradeSeries series = tradeSeries(ledger);
    const auto of2022 = std::find_if(series.revisions.begin(), series.revisions.end(),
                                     [](const YearRevisions& year) { return year.begin.year() == 2022; });
    QVERIFY(of2022 != series.revisions.end());
    QCOMPARE(of2022->lowest, 2059.9);
    QCOMPARE(of2022->highest, 2110.0);
    const std::vector<FigureId> shown = m_chart->figuresShown();
    for (const FigureId id : of2022->figures)
        QVERIFY(std::find(shown.begin(), shown.end(), id) != shown.end());
    const ChartFrame frame = m_chart->frame();
    const double x = std::floor((frame.xOf(of2022->begin) + frame.xOf(of2022->end)) / 2) + 0.5;
    QCOMPARE(colorAt(pictureOf(*m_chart), {x - 0.5, frame.yOf(of2022->highest) + 1}), ChartStyle().text);
    const QString tip = m_chart->tipAt({x - 6, frame.yOf(1000)});
    QVERIFY2(tip.contains(QStringLiteral("Total as published: 2,110 bn yuan (20 Jan 2023)")),
             qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("Growth: +10.1% = 1,532.1 ÷ 1,391.8 − 1")), qPrintable(tip));
    QVERIFY(tradeSeries(ledger, {QDate(2023, 3, 1)}).revisions.size() < series.revisions.size());
}

void TradeChartTest::yearsStandAboveThoseOfTheOtherChart()
{
    class PlainChart : public TimeChart
    {
    public:
        explicit PlainChart(Session& session)
            : TimeChart(session, nullptr)
        {
            rebuild();
        }
        QString tipAt(QPointF) const override { return {}; }

    protected:
        void updateContent() override { setValueAxis({5, 1, 0}); }
        ChartTable table() const override { return {}; }
        void paintDays(QPainter&, const ChartFrame&) const override {}
        QDate dayForPress(const ChartFrame& frame, double x) const override { return frame.dayAt(x); }
    };
    PlainChart other(*m_session);
    showChart(other, {340, 150});
    QCOMPARE(other.frame().plot.left(), m_chart->frame().plot.left());
    QCOMPARE(other.frame().plot.right(), m_chart->frame().plot.right());
}

ZONEATLAS_TEST(trade_chart, TradeChartTest)
#include "tst_trade_chart.moc"
