// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_chart.h"

#include "chart_fixture.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class ScatterChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(bundledProject(), Language::English);
        m_session->time().setDate(QDate(2025, 5, 1));
        m_chart = std::make_unique<ScatterChart>(*m_session);
        showChart(*m_chart, {420, 400});
    }

    void pointsAreTheTable()
    {
        const Standing standing = bundledProject().ledger->standingOn(QDate(2025, 5, 1));
        QVERIFY(m_chart->points().size() >= 30);
        for (const ProvincePoint& point : m_chart->points()) {
            const TradeFigure& figure = bundledProject().trade->figure(point.figure);
            QCOMPARE(figure.subject, point.province.value);
            QCOMPARE(figure.measure, MeasureId(QStringLiteral("goods_total")));
            QCOMPARE(figure.period.text, QStringLiteral("2024"));
            QCOMPARE(figure.unit, QStringLiteral("CNY bn"));
            QCOMPARE(figure.value, point.trade);
            QCOMPARE(point.zones, standing.inForceByProvince.at(point.province));
        }
        QCOMPARE(m_chart->figuresShown().size(), m_chart->points().size());
        QCOMPARE(m_chart->table().rows.size(), m_chart->points().size());
    }

    void plottedPointsReadBackAreTheFigures()
    {
        // Read from the picture's scale: right of and above another point means more.
        const std::vector<ProvincePoint>& points = m_chart->points();
        for (size_t i = 1; i < points.size(); ++i) {
            const QPointF a = m_chart->positionOf(points[i - 1]);
            const QPointF b = m_chart->positionOf(points[i]);
            QCOMPARE(a.x() < b.x(), points[i - 1].zones < points[i].zones);
            QCOMPARE(a.y() > b.y(), points[i - 1].trade < points[i].trade);
        }
    }

    void aClickSelectsAndPointingTells()
    {
        const ProvincePoint& point = m_chart->points().front();
        const QPoint at = m_chart->positionOf(point).toPoint();
        QVERIFY(m_chart->tipAt(at).contains(point.name));
        QTest::mouseMove(m_chart->canvas(), at);
        QTRY_COMPARE(m_session->selection().hovered(), std::optional<AtlasItem>(point.province));
        QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, {}, at);
        QCOMPARE(m_session->selection().provinces(), QSet<ProvinceCode>{point.province});
    }

    void scalesStayWhileTimeMoves()
    {
        const ProvincePoint before = m_chart->points().front();
        const QPointF at = m_chart->positionOf(before);
        m_session->time().setDate(QDate(2020, 5, 1));
        QCoreApplication::processEvents();
        for (const ProvincePoint& point : m_chart->points())
            QCOMPARE(bundledProject().trade->figure(point.figure).period.text, QStringLiteral("2019"));
        QCOMPARE(m_chart->positionOf(before), at);
    }

    void aStepWithinAYearPaintsThePointsAlone()
    {
        const Effort before = effortOf(*m_chart);
        m_session->time().setDate(QDate(2025, 4, 1)); // before batch 8, the same year's figures
        QCOMPARE(effortSince(before, *m_chart), (Effort{0, 1}));
        m_session->time().setDate(QDate(2025, 4, 2));
        QCOMPARE(effortSince(before, *m_chart), (Effort{0, 1}));
    }

    void withoutFiguresItSaysSo()
    {
        m_session->setKnownBy(QDate(2010, 1, 1));
        QCoreApplication::processEvents();
        QVERIFY(m_chart->points().empty());
        QVERIFY(m_chart->figuresShown().empty());
    }

    void theWheelZoomsAndADoubleClickShowsAll()
    {
        const ProvincePoint point = m_chart->points().front();
        const QPointF at = m_chart->positionOf(point);
        QWheelEvent wheel(at + QPointF(20, 20), m_chart->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_chart->canvas(), &wheel);
        QVERIFY(m_chart->positionOf(point) != at);
        QTest::mouseDClick(m_chart->canvas(), Qt::LeftButton, {}, {200, 200});
        QCOMPARE(m_chart->positionOf(point), at);
    }

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScatterChart> m_chart;
};

ZONEATLAS_TEST(scatter_chart, ScatterChartTest)
#include "tst_scatter_chart.moc"
