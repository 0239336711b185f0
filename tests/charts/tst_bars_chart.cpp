// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars_chart.h"

#include "chart_fixture.h"
#include "test_registry.h"

#include <QtTest>

#include <numeric>

using namespace zoneatlas;
using namespace zoneatlas::test;

class BarsChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(bundledProject(), Language::English);
        m_session->time().setDate(QDate(2022, 3, 1));
        m_chart = std::make_unique<BarsChart>(*m_session, BarsBy::Province);
        showChart(*m_chart, {420, 600});
    }

    void barsAddUpToTheLedger_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate& day : bundledProject().ledger->eventDates())
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void barsAddUpToTheLedger()
    {
        QFETCH(QDate, day);
        const ApprovalLedger& ledger = *bundledProject().ledger;
        const Standing standing = ledger.standingOn(day);
        for (const BarsBy by : {BarsBy::Province, BarsBy::Region}) {
            const std::vector<ZoneBar> bars = zoneBars(ledger, {}, by, day, Language::English);
            int total = 0;
            for (const ZoneBar& bar : bars)
                total += bar.total();
            QCOMPARE(total, standing.inForce);
            for (size_t batch = 0; batch < standing.batches.size(); ++batch) {
                int ofBatch = 0;
                for (const ZoneBar& bar : bars)
                    ofBatch += bar.inForce[batch];
                QCOMPARE(ofBatch, standing.batches[batch].inForce);
            }
        }
    }

    void theLongestBarComesFirst()
    {
        const std::vector<ZoneBar>& bars = m_chart->bars();
        QVERIFY(bars.size() >= 30);
        for (size_t i = 1; i < bars.size(); ++i)
            QVERIFY(bars[i - 1].total() >= bars[i].total());
        QCOMPARE(bars.front().total(), m_session->project()
                                           .ledger->standingOn(QDate(2022, 3, 1))
                                           .inForceByProvince.at(*bars.front().provinces.begin()));
    }

    void aFilterIsCounted()
    {
        ZoneFilter sixth;
        sixth.batches = {6};
        m_session->filter().setFilter(sixth);
        QCoreApplication::processEvents();
        int total = 0;
        for (const ZoneBar& bar : m_chart->bars())
            total += bar.total();
        QCOMPARE(total, 27);
    }

    void lengthsAreInProportionAndInTheMapsColours()
    {
        const QImage picture = pictureOf(*m_chart);
        const ZoneBar& first = m_chart->bars()[0];
        const QRectF longest = m_chart->barRect(0);
        const QRectF second = m_chart->barRect(1);
        const double perZone = longest.width() / first.total();
        QVERIFY(std::abs(second.width() - perZone * m_chart->bars()[1].total()) <= 1);
        const size_t batch = static_cast<size_t>(
            std::find_if(first.inForce.begin(), first.inForce.end(), [](int n) { return n > 0; }) -
            first.inForce.begin());
        QCOMPARE(colorAt(picture, longest.topLeft() + QPointF(2, longest.height() / 2)),
                 Palette::batches(8).color(batch));
    }

    void aClickSelectsTheProvince()
    {
        QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, {}, m_chart->barRect(2).center().toPoint());
        QCOMPARE(m_session->selection().provinces(),
                 QSet<ProvinceCode>{*m_chart->bars()[2].provinces.begin()});
        QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, Qt::ControlModifier,
                          m_chart->barRect(3).center().toPoint());
        QCOMPARE(m_session->selection().provinces().size(), 2);
    }

    void pointingHighlightsTheProvince()
    {
        QTest::mouseMove(m_chart->canvas(), m_chart->barRect(1).center().toPoint());
        QTRY_VERIFY(m_session->selection().hovered().has_value());
        QCOMPARE(*m_session->selection().hovered(), AtlasItem(*m_chart->bars()[1].provinces.begin()));
    }

    void aTimeStepThatChangesNothingPaintsNothing()
    {
        const Effort before = effortOf(*m_chart);
        m_session->time().setDate(QDate(2022, 3, 2));
        QCOMPARE(effortSince(before, *m_chart), (Effort{0, 0}));
        m_session->time().setDate(QDate(2022, 12, 1));
        QCOMPARE(effortSince(before, *m_chart), (Effort{0, 1}));
    }

    void theWheelScrollsWhereRoomIsShort()
    {
        showChart(*m_chart, {420, 160});
        QVERIFY(!m_chart->barRect(0).isNull());
        const size_t last = m_chart->bars().size() - 1;
        QVERIFY(m_chart->barRect(last).isNull());
        for (size_t i = 0; i < m_chart->bars().size(); ++i) {
            QWheelEvent wheel(QPointF(100, 80), m_chart->mapToGlobal(QPointF(100, 80)), {}, {0, -120},
                              Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_chart->canvas(), &wheel);
        }
        QVERIFY(m_chart->barRect(0).isNull());
        QVERIFY(!m_chart->barRect(last).isNull());
    }

    void theTableHoldsWhatIsDrawn()
    {
        const ChartTable table = m_chart->table();
        QCOMPARE(table.rows.size(), m_chart->bars().size());
        for (size_t i = 0; i < table.rows.size(); ++i) {
            QCOMPARE(table.rows[i].size(), table.columns.size());
            QCOMPARE(table.rows[i].last().toInt(), m_chart->bars()[i].total());
        }
    }

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BarsChart> m_chart;
};

ZONEATLAS_TEST(bars_chart, BarsChartTest)
#include "tst_bars_chart.moc"
