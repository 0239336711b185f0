// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/growth_chart.h"

#include "chart_fixture.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class GrowthChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(bundledProject(), Language::English);
        m_chart = std::make_unique<GrowthChart>(*m_session);
        showChart(*m_chart, {600, 320});
    }

    void bothRatesAreThere_data()
    {
        QTest::addColumn<QDate>("knownBy");
        QTest::addColumn<int>("year");
        QTest::addColumn<double>("computed");
        QTest::addColumn<double>("printed");
        QTest::newRow("2022, newest: both agree") << QDate() << 2022 << 7.1 << 7.1;
        QTest::newRow("2022, first release: 2,110 over 1,980") << QDate(2023, 3, 1) << 2022 << 6.6 << 9.8;
        QTest::newRow("2021, first release: 1,980 over 1,690") << QDate(2022, 4, 1) << 2021 << 17.2 << 15.0;
    }
    void bothRatesAreThere()
    {
        QFETCH(QDate, knownBy);
        QFETCH(int, year);
        QFETCH(double, computed);
        QFETCH(double, printed);
        if (knownBy.isValid())
            m_session->setKnownBy(knownBy);
        const GrowthPoint* point = totalOf(year);
        QVERIFY(point != nullptr && point->computed && point->printedPercent);
        QVERIFY2(std::abs(point->computed->value - computed) < 0.05,
                 qPrintable(QString::number(point->computed->value)));
        QCOMPARE(*point->printedPercent, printed);
    }

    void theTipTellsFormulaAndPrintedRate()
    {
        const FigureId id = totalOf(2022)->figure;
        for (const FigureMark& mark : m_chart->figureMarks())
            if (mark.figure == id) {
                const QString tip = m_chart->tipAt(mark.at);
                QVERIFY2(tip.contains(QStringLiteral("Growth: +7.1% = 2,059.9 ÷ 1,923.7 − 1")),
                         qPrintable(tip));
                QVERIFY2(tip.contains(QStringLiteral("as printed by the source: +7.1%")), qPrintable(tip));
                return;
            }
        QFAIL("the total of 2022 is not drawn");
    }

    void inputsAreAmongTheFiguresShown()
    {
        const std::vector<FigureId> shown = m_chart->figuresShown();
        for (const GrowthPoint& point : m_chart->points()) {
            QVERIFY(!point.computed || point.computed->inputs.size() == 2);
            for (const FigureId input : point.computed ? point.computed->inputs : std::vector<FigureId>()) {
                QVERIFY(std::find(shown.begin(), shown.end(), input) != shown.end());
                QCOMPARE(m_session->project().trade->figure(input).vintage,
                         m_session->project().trade->figure(point.figure).vintage);
            }
        }
    }

    void fallsLieBelowZero()
    {
        const ChartFrame frame = m_chart->frame();
        QVERIFY(frame.bottom < 0);
        QCOMPARE(frame.valueAt(frame.yOf(-0.9)), -0.9);
        bool hasFall = false;
        for (const FigureMark& mark : m_chart->figureMarks())
            if (mark.drawn < -0.5) {
                hasFall = true;
                QVERIFY(mark.at.y() > frame.yOf(0));
            }
        QVERIFY(hasFall); // imports of 2021 and 2022
    }

private:
    [[nodiscard]] const GrowthPoint* totalOf(int year) const
    {
        for (const GrowthPoint& point : m_chart->points())
            if (point.part == TradePart::Total && point.begin.year() == year)
                return &point;
        return nullptr;
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<GrowthChart> m_chart;
};

ZONEATLAS_TEST(growth_chart, GrowthChartTest)
#include "tst_growth_chart.moc"
