// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every kind of chart.
#include "charts/chart_kind.h"
#include "charts/chart_view.h"
#include "charts/coverage_chart.h"
#include "core/derived_figures.h"

#include "chart_fixture.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class ChartKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(bundledProject(), Language::English);
        m_session->selection().setZones({ZoneId(QStringLiteral("hangzhou"))}); // one chart is about it
    }

    void everyKind_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : chartKinds())
            QTest::newRow(qPrintable(chartCode(kind))) << static_cast<int>(kind);
    }
    void everyKind()
    {
        QFETCH(int, kind);
        const auto chartKind = static_cast<ChartKind>(kind);
        QCOMPARE(chartKindFromCode(chartCode(chartKind)), std::optional(chartKind));
        QVERIFY(!chartName(chartKind).isEmpty());
        const std::unique_ptr<ChartView> chart = makeChart(chartKind, *m_session);
        showChart(*chart, {420, 260});
        QVERIFY(!chart->title().isEmpty());
        QVERIFY(!chart->table().rows.empty());
        for (const QVariantList& row : chart->table().rows)
            QCOMPARE(row.size(), chart->table().columns.size());
        // On a page it is the same picture: there it has no ground of its own.
        QImage page(chart->size(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(96 / 25.4, 96 / 25.4);
        chart->paintOnPage(painter, QRectF(0, 0, 420 * 25.4 / 96, 260 * 25.4 / 96), 1, Qt::white);
        painter.end();
        const QImage screen = pictureOf(*chart).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(screen.size(), page.size());
        qint64 different = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                if (std::abs(qGray(page.pixel(x, y)) - qGray(screen.pixel(x, y))) > 96)
                    ++different;
        // Text is hinted on the screen alone, and the scatter plot is full of names.
        QVERIFY2(different < qint64{page.width()} * page.height() / 30,
                 qPrintable(QString::number(different)));
        QVERIFY(page != QImage(page.size(), page.format()));
    }

    void plottedFiguresReadBackAreTheTable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("inDollars");
        for (const ChartKind kind : chartKinds())
            for (const QDate& day : {QDate(2019, 6, 1), QDate(2026, 7, 1)})
                for (const bool inDollars : {false, true}) {
                    const QString name = chartCode(kind) + day.toString(QStringLiteral(" yyyy")) +
                                         (inDollars ? QStringLiteral(" USD") : QStringLiteral(" CNY"));
                    QTest::newRow(qPrintable(name)) << static_cast<int>(kind) << day << inDollars;
                }
    }
    void plottedFiguresReadBackAreTheTable()
    {
        QFETCH(int, kind);
        QFETCH(QDate, day);
        QFETCH(bool, inDollars);
        m_session->time().setDate(day);
        const Currency currency = inDollars ? Currency::Usd : Currency::Cny;
        m_session->setCurrency(currency);
        const std::unique_ptr<ChartView> chart = makeChart(static_cast<ChartKind>(kind), *m_session);
        showChart(*chart, {640, 480});
        const std::vector<FigureMark> marks = chart->figureMarks();
        const std::vector<FigureId> shown = chart->figuresShown();
        QCOMPARE(marks.empty(), shown.empty());
        QVERIFY(shown.empty() || chart->isAboutTrade());
        const TradeLedger& trade = *m_session->project().trade;
        const QImage picture = pictureOf(*chart);
        for (const FigureMark& mark : marks) {
            const TradeFigure& figure = trade.figure(mark.figure);
            const QString what = QStringLiteral("%1 %2 %3: %4 is drawn as %5")
                                     .arg(figure.subject, figure.measure.value, figure.period.text)
                                     .arg(figure.value)
                                     .arg(mark.drawn);
            QVERIFY2(std::find(shown.begin(), shown.end(), mark.figure) != shown.end(), qPrintable(what));
            QVERIFY2(figure.mayBeCharted, qPrintable(what));
            QCOMPARE(currencyOf(figure.unit), std::optional(currency));
            QVERIFY2(std::abs(mark.drawn - expectedOf(mark, figure)) <= mark.pixelIs, qPrintable(what));
            QVERIFY2(hasInkAt(picture, mark.at), qPrintable(what));
        }
    }

    void everythingAboutTradeSaysWhatIsMissing()
    {
        m_session->setCurrency(Currency::Usd);
        for (const ChartKind kind : {ChartKind::NationalTrade, ChartKind::TradeGrowth}) {
            const std::unique_ptr<ChartView> chart = makeChart(kind, *m_session);
            QVERIFY(chart->figuresShown().empty());
            QVERIFY(chart->isAboutTrade());
        }
    }

    void theWheelZoomsTheDaysAndADoubleClickShowsAll()
    {
        CoverageChart chart(*m_session);
        showChart(chart, {420, 260});
        const ChartFrame whole = chart.frame();
        const QPointF middle = whole.plot.center();
        const QDate under = whole.dayAt(middle.x());
        QWheelEvent wheel(middle, chart.mapToGlobal(middle), {}, {0, 360}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart.canvas(), &wheel);
        QTRY_VERIFY(chart.frame().firstDay > whole.firstDay);
        QVERIFY(chart.frame().lastDay < whole.lastDay);
        QVERIFY(std::abs(chart.frame().dayAt(middle.x()).daysTo(under)) <= 20);
        QTest::mouseDClick(chart.canvas(), Qt::LeftButton, {}, middle.toPoint());
        QTRY_COMPARE(chart.frame().firstDay, whole.firstDay);
        QCOMPARE(chart.frame().lastDay, whole.lastDay);
    }

    void coverageIsTheLedgers()
    {
        const CoverageChart chart(*m_session);
        const ApprovalLedger& ledger = *m_session->project().ledger;
        QCOMPARE(chart.steps().size(), ledger.eventDates().size());
        for (const CoverageChart::Step& step : chart.steps())
            QCOMPARE(step.covered, ledger.standingOn(step.begin).provincesCovered());
        QCOMPARE(chart.steps().back().covered, 31);
    }

private:
    /// What the table says, in the unit in which the chart compares.
    static double expectedOf(const FigureMark& mark, const TradeFigure& figure)
    {
        switch (mark.kind) {
        case FigureMark::Kind::Value:
            break;
        case FigureMark::Kind::Growth:
            return growthOf(*bundledProject().trade, figure.id)->value;
        case FigureMark::Kind::PrintedGrowth:
            return *figure.printedGrowthPercent;
        }
        return figure.unit == QLatin1String("USD m") ? figure.value / 1000 : figure.value;
    }
    /// Is anything but the ground within two pixels of the point?
    static bool hasInkAt(const QImage& picture, QPointF at)
    {
        constexpr int kReach = 2;
        for (int dy = -kReach; dy <= kReach; ++dy)
            for (int dx = -kReach; dx <= kReach; ++dx) {
                const QPoint pixel = at.toPoint() + QPoint(dx, dy);
                if (picture.rect().contains(pixel) && picture.pixelColor(pixel) != QColor(Qt::white))
                    return true;
            }
        return false;
    }

    std::unique_ptr<Session> m_session;
};

ZONEATLAS_TEST(chart_kinds, ChartKindsTest)
#include "tst_chart_kinds.moc"
