// SPDX-License-Identifier: GPL-3.0-or-later
// Goods trade of provinces and places: ranked, over the years, and of what is selected.
#include "charts/multiples_chart.h"
#include "charts/ranked_chart.h"
#include "charts/selected_chart.h"

#include "chart_fixture.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

const QDate kAfterAll(2025, 5, 1);

AtlasItem province(const char* code)
{
    return ProvinceCode(QString::fromLatin1(code));
}

} // namespace

class GoodsChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(bundledProject(), Language::English);
        m_session->time().setDate(kAfterAll);
    }

    void theLargestComesFirstAndWhatIsMissingLast_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("provinces") << static_cast<int>(RankedBy::Province);
        QTest::newRow("places") << static_cast<int>(RankedBy::Place);
    }
    void theLargestComesFirstAndWhatIsMissingLast()
    {
        QFETCH(int, by);
        RankedChart chart(*m_session, static_cast<RankedBy>(by));
        showChart(chart, {420, 300});
        const std::vector<RankedRow>& rows = chart.rows();
        for (size_t i = 1; i < rows.size(); ++i) {
            QVERIFY(rows[i - 1].figure || !rows[i].figure);
            QVERIFY(!rows[i].figure || rows[i - 1].value >= rows[i].value);
        }
        for (const RankedRow& row : rows)
            if (row.figure) {
                const TradeFigure& figure = bundledProject().trade->figure(*row.figure);
                QCOMPARE(figure.subject, row.subject);
                QCOMPARE(figure.period.text, QStringLiteral("2024"));
            }
        QCOMPARE(chart.table().rows.size(), rows.size());
    }

    void coverageIsCountedFromTheLedgers()
    {
        const RankedChart chart(*m_session, RankedBy::Place);
        int inForce = 0;
        int withFigure = 0;
        for (const Zone& zone : bundledProject().ledger->zones()) {
            if (statusOn(zone, kAfterAll) != ZoneStatus::InForce)
                continue;
            ++inForce;
            TradeQuery query;
            query.subject = zone.adcode.value;
            query.measure = MeasureId(QStringLiteral("goods_total"));
            query.unit = QStringLiteral("CNY bn");
            for (const FigureId id : bundledProject().trade->pick(query))
                withFigure += bundledProject().trade->figure(id).period.text == QLatin1String("2024");
        }
        QCOMPARE(inForce, 178);
        QCOMPARE(chart.coverageText(),
                 QStringLiteral("figures for %1 of %2 zones").arg(withFigure).arg(inForce));
    }

    void aFilterCountsItsOwn()
    {
        ZoneFilter filter;
        filter.provinces = {ProvinceCode(QStringLiteral("330000"))};
        m_session->filter().setFilter(filter);
        const RankedChart chart(*m_session, RankedBy::Place);
        const RankedChart provinces(*m_session, RankedBy::Province);
        QVERIFY2(chart.coverageText().endsWith(QStringLiteral(" of %1 zones").arg(chart.rows().size())),
                 qPrintable(chart.coverageText()));
        QVERIFY(chart.rows().size() < 20);
        QCOMPARE(provinces.coverageText(), QStringLiteral("figures for 1 of 1 provinces"));
    }

    void theDateChoosesTheYear()
    {
        RankedChart chart(*m_session, RankedBy::Province);
        showChart(chart, {420, 300});
        m_session->time().setDate(QDate(2024, 12, 30));
        QCOMPARE(bundledProject().trade->figure(*chart.rows().front().figure).period.text,
                 QStringLiteral("2023"));
        m_session->time().setDate(QDate(2024, 12, 31));
        QCOMPARE(bundledProject().trade->figure(*chart.rows().front().figure).period.text,
                 QStringLiteral("2024"));
    }

    void aStepWithinAYearPaintsNothing()
    {
        RankedChart chart(*m_session, RankedBy::Province);
        showChart(chart, {420, 300});
        const Effort before = effortOf(chart);
        m_session->time().setDate(QDate(2025, 5, 2));
        QCOMPARE(effortSince(before, chart), (Effort{0, 0}));
    }

    void aClickOnARowOrPanelSelects()
    {
        RankedChart ranked(*m_session, RankedBy::Province);
        MultiplesChart multiples(*m_session);
        showChart(ranked, {420, 300});
        showChart(multiples, {420, 400});
        QTest::mouseClick(ranked.canvas(), Qt::LeftButton, {}, ranked.barRect(0).center().toPoint());
        QCOMPARE(ranked.rows().front().item, province("440000"));
        QCOMPARE(m_session->selection().provinces(),
                 (QSet<ProvinceCode>{ProvinceCode(QStringLiteral("440000"))}));
        const QPoint second = multiples.panelRect(1).center().toPoint();
        QTest::mouseMove(multiples.canvas(), second);
        QTRY_COMPARE(m_session->selection().hovered(),
                     std::optional<AtlasItem>(multiples.panels()[1].province));
        QTest::mouseClick(multiples.canvas(), Qt::LeftButton, {}, second);
        QCOMPARE(m_session->selection().provinces(), (QSet<ProvinceCode>{multiples.panels()[1].province}));
    }

    void panelsDoNotOverlapAndGapsStayGaps_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("dock") << QSize(340, 200);
        QTest::newRow("tall") << QSize(340, 700);
        QTest::newRow("report") << QSize(1200, 420);
    }
    void panelsDoNotOverlapAndGapsStayGaps()
    {
        QFETCH(QSize, size);
        MultiplesChart chart(*m_session);
        showChart(chart, size);
        QCOMPARE(chart.panels().size(), size_t{31});
        for (size_t i = 0; i < chart.panels().size(); ++i) {
            const QRectF rect = chart.panelRect(i);
            QVERIFY(rect.isNull() || QRectF(QPointF(), QSizeF(size)).contains(rect));
            for (size_t k = i + 1; k < chart.panels().size(); ++k)
                QVERIFY(!rect.intersects(chart.panelRect(k)));
            for (const ProvincePanel::Point& point : chart.panels()[i].points)
                QVERIFY(point.year != 2015); // nothing was published for any province
        }
    }

    void whatIsSelectedIsToldAsPublished()
    {
        SelectedChart chart(*m_session);
        QVERIFY(chart.rows().empty());
        m_session->selection().setZones({ZoneId(QStringLiteral("hangzhou"))});
        QCOMPARE(chart.title(), QStringLiteral("Figures of Hangzhou"));
        const auto hasGap = [&chart](const char* year) {
            return std::any_of(chart.rows().begin(), chart.rows().end(), [year](const SelectedRow& row) {
                return row.kind == SelectedRow::Kind::Gap && row.text == QLatin1String(year);
            });
        };
        QVERIFY(hasGap("2015") && hasGap("2016") && !hasGap("2017"));
        for (const FigureId id : chart.figuresShown()) {
            const TradeFigure& figure = bundledProject().trade->figure(id);
            QCOMPARE(figure.subject, QStringLiteral("330100"));
            QVERIFY(figure.mayBeCharted);
        }
    }

    void aZoneWithoutFiguresSaysSo()
    {
        SelectedChart chart(*m_session);
        m_session->setCurrency(Currency::Usd);
        m_session->selection().setZones({ZoneId(QStringLiteral("ningbo"))});
        QCOMPARE(chart.rows().size(), size_t{1});
        QCOMPARE(chart.rows().front().kind, SelectedRow::Kind::Nothing);
        QCOMPARE(chart.rows().front().text, QStringLiteral("no figure published in US dollars"));
        QCOMPARE(chart.table().rows.size(), size_t{1});
    }

    void barsOfDifferentMeasuresHaveScalesOfTheirOwn()
    {
        m_session->selection().setZones({ZoneId(QStringLiteral("hangzhou"))});
        SelectedChart chart(*m_session);
        showChart(chart, {600, 500});
        // Below each heading the longest bar is equally long, whatever it measures.
        std::set<double> longest;
        double now = 0;
        for (size_t i = 0; i < chart.rows().size(); ++i) {
            if (chart.rows()[i].kind == SelectedRow::Kind::Measure && now > 0)
                longest.insert(std::exchange(now, 0));
            now = std::max(now, chart.barRect(i).width());
        }
        longest.insert(now);
        QCOMPARE(longest.size(), size_t{1});
    }

private:
    std::unique_ptr<Session> m_session;
};

ZONEATLAS_TEST(goods_charts, GoodsChartsTest)
#include "tst_goods_charts.moc"
