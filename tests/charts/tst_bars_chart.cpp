// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars_chart.h"

#include "chart_fixture.h"
#include "core/ledger_difference.h"
#include "map/map_style.h"
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
            const std::vector<ZoneBar> bars =
                zoneBars(ledger, {}, by, {TimeMode::Cumulative, day, {}}, Language::English);
            int total = 0;
            for (const ZoneBar& bar : bars)
                total += bar.total();
            QCOMPARE(total, standing.inForce);
            for (size_t batch = 0; batch < standing.batches.size(); ++batch) {
                int ofBatch = 0;
                for (const ZoneBar& bar : bars)
                    ofBatch += bar.parts[batch];
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
            std::find_if(first.parts.begin(), first.parts.end(), [](int n) { return n > 0; }) -
            first.parts.begin());
        QCOMPARE(colorAt(picture, longest.topLeft() + QPointF(2, longest.height() / 2)),
                 Palette::batches(8).color(batch));
    }

    void betweenTwoDatesWhatCameAndWentIsCounted()
    {
        m_session->time().setView({TimeMode::Between, QDate(2025, 5, 1), QDate(2022, 3, 1)});
        QCoreApplication::processEvents();
        QCOMPARE(m_chart->title(), QStringLiteral("Change between two dates, by province"));
        int added = 0;
        int lost = 0;
        for (const ZoneBar& bar : m_chart->bars()) {
            added += bar.total();
            lost += bar.lost;
        }
        QCOMPARE(added, 49); // 33 of batch 7, 16 of batch 8; none of them is revoked
        QCOMPARE(lost, 3);
        QVERIFY(m_chart->tipAt(m_chart->barRect(0).center()).contains(QStringLiteral("</b> +")));
    }

    void theNewestBatchAloneIsCounted()
    {
        m_session->time().setMode(TimeMode::Batch);
        QCoreApplication::processEvents();
        int total = 0;
        for (const ZoneBar& bar : m_chart->bars())
            total += bar.total();
        QCOMPARE(total, 27);
    }

    void comparingShowsWhereMostIsNew()
    {
        m_session->compare().setMode(CompareMode::Difference);
        m_session->compare().setDate(QDate(2019, 1, 1));
        QCoreApplication::processEvents();
        const LedgerDifference expected = differenceBetween(
            *m_session->project().ledger, m_session->compare().date(), m_session->time().date());
        LedgerDifference counted;
        for (size_t i = 0; i < m_chart->bars().size(); ++i) {
            const ZoneBar& bar = m_chart->bars()[i];
            counted.unchanged += bar.parts[0];
            counted.added += bar.parts[1];
            counted.revoked += bar.lost;
            QVERIFY(i == 0 || m_chart->bars()[i - 1].parts[1] >= bar.parts[1]);
        }
        QCOMPARE(counted.unchanged, expected.unchanged);
        QCOMPARE(counted.added, expected.added);
        QCOMPARE(counted.revoked, expected.revoked);
        const QRectF bar = m_chart->barRect(0);
        QCOMPARE(colorAt(pictureOf(*m_chart), {bar.right() - 3, bar.center().y()}),
                 MapStyle().changeColor(ZoneChange::New));
        m_session->compare().setMode(CompareMode::Off);
        QCOMPARE(m_chart->title(), QStringLiteral("Zones in force by province"));
    }

    void lostZonesAreHatched()
    {
        m_session->compare().setMode(CompareMode::Difference);
        m_session->compare().setDate(QDate(2025, 5, 1));
        QCoreApplication::processEvents();
        const auto hainan =
            std::find_if(m_chart->bars().begin(), m_chart->bars().end(),
                         [](const ZoneBar& bar) { return bar.name == QStringLiteral("Hainan"); });
        QVERIFY(hainan != m_chart->bars().end());
        QCOMPARE(hainan->lost, 2);
        const QRectF bar = m_chart->barRect(static_cast<size_t>(hainan - m_chart->bars().begin()));
        const QImage picture = pictureOf(*m_chart);
        QSet<QRgb> colors;
        for (double x = bar.right() - 12; x < bar.right() - 2; ++x)
            colors.insert(colorAt(picture, {x, bar.center().y()}).rgb());
        QVERIFY(colors.contains(MapStyle().changeColor(ZoneChange::Revoked).rgb()));
        QVERIFY(colors.contains(QColor(Qt::white).rgb()));
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
