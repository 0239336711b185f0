// SPDX-License-Identifier: GPL-3.0-or-later
// Years in which subjects can be compared, currencies, and for how many zones there is a figure.
#include "core/compared_trade.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

struct Row
{
    const char* subject;
    const char* period;
    double value;
    const char* unit = "CNY bn";
    const char* publishedOn = "2024-01-01";
};

TradeLedger tradeOf(const std::vector<Row>& rows)
{
    std::vector<TradeFigure> figures;
    for (const Row& row : rows) {
        TradeFigure figure;
        figure.subject = QString::fromLatin1(row.subject);
        figure.measure = goodsTradeMeasure();
        figure.period = periodFromText(QString::fromLatin1(row.period));
        figure.value = row.value;
        figure.unit = QString::fromLatin1(row.unit);
        figure.publishedOn = partialDateFromText(QString::fromLatin1(row.publishedOn));
        figures.push_back(figure);
    }
    return TradeLedger(std::move(figures), {});
}

/// Three zones from 2020 on, the third of them revoked in 2024.
ApprovalLedger threeZones()
{
    std::vector<Zone> zones(3);
    for (size_t i = 0; i < zones.size(); ++i) {
        zones[i].id = ZoneId(QString::number(i));
        zones[i].adcode = Adcode(QStringLiteral("33010") + QString::number(i));
        zones[i].approval.batch = 1;
        zones[i].approval.approvedOn = QDate(2020, 1, 1);
    }
    zones[2].revocation = Revocation{QDate(2024, 6, 1), {}, {}};
    std::vector<Batch> batches(1);
    batches[0].number = 1;
    return ApprovalLedger(std::move(zones), std::move(batches), {});
}

} // namespace

class ComparedTradeTest : public QObject
{
    Q_OBJECT

private slots:
    void coverageFollowsTheDate_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("zones");
        QTest::addColumn<int>("withFigure");
        QTest::addColumn<QString>("period");
        QTest::newRow("before any zone") << QDate(2019, 1, 1) << 0 << 0 << QString();
        QTest::newRow("before any year ended") << QDate(2021, 1, 1) << 3 << 0 << QString();
        QTest::newRow("the day before the year's end") << QDate(2022, 12, 30) << 3 << 1 << "2021";
        QTest::newRow("at the year's end") << QDate(2022, 12, 31) << 3 << 2 << "2022";
        QTest::newRow("one revoked; a thinner year is passed over") << QDate(2024, 7, 1) << 2 << 2 << "2022";
    }
    void coverageFollowsTheDate()
    {
        QFETCH(QDate, day);
        QFETCH(int, zones);
        QFETCH(int, withFigure);
        QFETCH(QString, period);
        const ApprovalLedger ledger = threeZones();
        const TradeLedger trade = tradeOf({{"330101", "2021", 1},
                                           {"330100", "2022", 2},
                                           {"330101", "2022", 3},
                                           {"330102", "2022-H1", 9},
                                           {"330109", "2022", 9}});
        const FigureCoverage coverage = coverageIn(ledger, comparedOfPlaces(ledger, trade, {}),
                                                   {TimeMode::Cumulative, day, std::nullopt}, {});
        QCOMPARE(coverage.zones, zones);
        QCOMPARE(coverage.withFigure, withFigure);
        QCOMPARE(coverage.period ? coverage.period->text : QString(), period);
    }

    void aThinYearIsPassedOverWhereThereWasAFuller()
    {
        const TradeLedger trade = tradeOf(
            {{"1", "2020", 1}, {"1", "2021", 1}, {"2", "2021", 1}, {"3", "2021", 1}, {"1", "2022", 1}});
        const YearlyQuery query{
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, goodsTradeMeasure(), {}};
        QCOMPARE(allYears(trade, query).size(), size_t{3});
        const std::vector<FigureYear> years = comparableYears(trade, query);
        QCOMPARE(years.size(), size_t{2}); // 2020, with nothing fuller before it, and 2021
        QCOMPARE(yearOn(years, QDate(2025, 1, 1))->period.text, QStringLiteral("2021"));
        QVERIFY(yearOn(years, QDate(2020, 12, 30)) == nullptr);
        QVERIFY(!years[0].of(QStringLiteral("2")));
    }

    void currenciesAreNeverMixedNorConverted()
    {
        const TradeLedger trade = tradeOf({{"1", "2021", 700}, {"1", "2021", 110'000, "USD m"}});
        const auto valueIn = [&trade](Currency currency) {
            const std::vector<FigureYear> years =
                allYears(trade, {{QStringLiteral("1")}, goodsTradeMeasure(), {{}, currency}});
            const TradeFigure& figure = trade.figure(*years.at(0).of(QStringLiteral("1")));
            return inCommonUnit(figure.value, figure.unit);
        };
        QCOMPARE(valueIn(Currency::Cny), 700.0);
        QCOMPARE(valueIn(Currency::Usd), 110.0); // a thousand millions are a billion; the currency stays
        QVERIFY(allYears(tradeOf({{"1", "2021", 700}}),
                         {{QStringLiteral("1")}, goodsTradeMeasure(), {{}, Currency::Usd}})
                    .empty());
    }

    void unitsTellTheirCurrency()
    {
        QCOMPARE(currencyOf(QStringLiteral("CNY bn")), std::optional(Currency::Cny));
        QCOMPARE(currencyOf(QStringLiteral("USD m")), std::optional(Currency::Usd));
        QVERIFY(!currencyOf(QStringLiteral("parcels m")));
        QCOMPARE(inCommonUnit(5, QStringLiteral("parcels m")), 5.0);
        for (const Currency currency : {Currency::Cny, Currency::Usd}) {
            QCOMPARE(currencyFromCode(currencyCode(currency)), std::optional(currency));
            QCOMPARE(currencyOf(commonUnit(currency)), std::optional(currency));
        }
    }

    void whatWasPublishedLaterIsNotKnownYet()
    {
        const TradeLedger trade = tradeOf({{"1", "2021", 700, "CNY bn", "2022-02-01"}});
        const auto known = [&trade](QDate day) {
            return allYears(trade, {{QStringLiteral("1")}, goodsTradeMeasure(), {day, Currency::Cny}}).size();
        };
        QCOMPARE(known(QDate(2022, 1, 31)), size_t{0});
        QCOMPARE(known(QDate(2022, 2, 1)), size_t{1});
    }
};

ZONEATLAS_TEST(compared_trade, ComparedTradeTest)
#include "tst_compared_trade.moc"
