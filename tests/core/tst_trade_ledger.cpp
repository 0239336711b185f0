// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade_ledger.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

struct FigureText
{
    const char* period = "2022";
    double value = 0;
    Vintage vintage = Vintage::Unknown;
    const char* publishedOn = "";
    Quality quality = Quality::Press;
};

TradeFigure figure(const FigureText& text)
{
    TradeFigure figure;
    figure.subject = QStringLiteral("CN");
    figure.measure = MeasureId(QStringLiteral("cbec_total"));
    figure.unit = QStringLiteral("CNY bn");
    figure.period = periodFromText(QLatin1String(text.period));
    figure.value = text.value;
    figure.vintage = text.vintage;
    figure.publishedOn = partialDateFromText(QLatin1String(text.publishedOn));
    figure.quality = text.quality;
    return figure;
}

TradeLedger ledgerOf(const std::vector<FigureText>& texts)
{
    std::vector<TradeFigure> figures;
    for (const FigureText& text : texts)
        figures.push_back(figure(text));
    return TradeLedger(std::move(figures), {});
}

template <class Member, class Value>
TradeQuery queryWith(Member member, const Value& value)
{
    TradeQuery query;
    query.*member = value;
    return query;
}

QList<double> values(const TradeLedger& ledger, const std::vector<FigureId>& ids)
{
    QList<double> values;
    for (const FigureId id : ids)
        values += ledger.figure(id).value;
    return values;
}

QList<double> picked(const TradeLedger& ledger, const TradeQuery& query)
{
    return values(ledger, ledger.pick(query));
}

} // namespace

class TestTradeLedger : public QObject
{
    Q_OBJECT

private slots:
    void periodsAreReadFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("begin");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char* text, PeriodKind kind, QDate begin, QDate end) {
            QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(kind) << begin << end;
        };
        row("2022", PeriodKind::Year, {2022, 1, 1}, {2023, 1, 1});
        row("2022-H1", PeriodKind::Half, {2022, 1, 1}, {2022, 7, 1});
        row("2022-H2", PeriodKind::Half, {2022, 7, 1}, {2023, 1, 1});
        row("2022-Q1", PeriodKind::Quarter, {2022, 1, 1}, {2022, 4, 1});
        row("2022-Q4", PeriodKind::Quarter, {2022, 10, 1}, {2023, 1, 1});
        row("2022-M01/M09", PeriodKind::Months, {2022, 1, 1}, {2022, 10, 1});
        row("2022-M12/M12", PeriodKind::Months, {2022, 12, 1}, {2023, 1, 1});
        row("2022-M09/M01", PeriodKind::Other, {}, {});
        row("2022-M00/M09", PeriodKind::Other, {}, {});
        row("2022-M01/M13", PeriodKind::Other, {}, {});
        row("2022-H3", PeriodKind::Other, {}, {});
        row("2022-Q5", PeriodKind::Other, {}, {});
        row("2020 (1 Jan-19 Mar)", PeriodKind::Other, {}, {});
        row("", PeriodKind::Other, {}, {});
    }
    void periodsAreReadFromText()
    {
        QFETCH(QString, text);
        const Period period = periodFromText(text);
        QCOMPARE(period.text, text);
        QTEST(static_cast<int>(period.kind), "kind");
        QTEST(period.begin, "begin");
        QTEST(period.end, "end");
    }

    void partialDatesCountFromTheirLastDay_data()
    {
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("2023") << QDate(2023, 12, 31);
        QTest::newRow("2023-06") << QDate(2023, 6, 30);
        QTest::newRow("2024-02") << QDate(2024, 2, 29);
        QTest::newRow("2023-06-05") << QDate(2023, 6, 5);
        QTest::newRow("2023-02-30") << QDate();
        QTest::newRow("2023-13") << QDate();
        QTest::newRow("2023-6-5") << QDate();
        QTest::newRow("last year") << QDate();
        QTest::newRow("") << QDate();
    }
    void partialDatesCountFromTheirLastDay()
    {
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const auto date = partialDateFromText(text);
        QTEST(date ? date->lastPossibleDay : QDate(), "lastDay");
    }

    void knowledgeDecidesTheVintage_data()
    {
        QTest::addColumn<QDate>("knownBy");
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("nothing yet") << QDate(2023, 1, 12) << QList<double>{};
        QTest::newRow("first release") << QDate(2023, 1, 13) << QList<double>{2110};
        QTest::newRow("year counts from its end") << QDate(2024, 12, 30) << QList<double>{2110};
        QTest::newRow("revised") << QDate(2024, 12, 31) << QList<double>{2060};
        QTest::newRow("newest") << QDate() << QList<double>{2060};
    }
    void knowledgeDecidesTheVintage()
    {
        QFETCH(QDate, knownBy);
        const TradeLedger ledger =
            ledgerOf({{.value = 2060, .vintage = Vintage::Revised, .publishedOn = "2024"},
                      {.value = 2110, .vintage = Vintage::Preliminary, .publishedOn = "2023-01-13"},
                      {.value = 9999, .vintage = Vintage::Final}});
        TradeQuery query;
        if (knownBy.isValid())
            query.knownBy = knownBy;
        QTEST(picked(ledger, query), "values");
    }

    void undatedFiguresServeWhenThereIsNothingBetter()
    {
        const TradeLedger ledger = ledgerOf({{.value = 5, .vintage = Vintage::Final}});
        QCOMPARE(picked(ledger, {}), QList<double>{5});
        QCOMPARE(picked(ledger, queryWith(&TradeQuery::knownBy, QDate(2099, 1, 1))), QList<double>{});
    }

    void tiesGoToVintageThenQuality()
    {
        const char* sameDay = "2024-05-01";
        const TradeLedger vintages = ledgerOf(
            {{.value = 1,
              .vintage = Vintage::Preliminary,
              .publishedOn = sameDay,
              .quality = Quality::Official},
             {.value = 2, .vintage = Vintage::Final, .publishedOn = sameDay, .quality = Quality::Secondary},
             {.value = 3, .vintage = Vintage::Revised, .publishedOn = sameDay}});
        QCOMPARE(picked(vintages, {}), QList<double>{2});
        QCOMPARE(values(vintages, vintages.allVintages({})), (QList<double>{2, 3, 1}));
        const TradeLedger qualities =
            ledgerOf({{.value = 1, .publishedOn = sameDay, .quality = Quality::Secondary},
                      {.value = 2, .publishedOn = sameDay, .quality = Quality::Official},
                      {.value = 3, .publishedOn = sameDay, .quality = Quality::Copy}});
        QCOMPARE(picked(qualities, {}), QList<double>{2});
    }

    void unchartedFiguresAreNeverPicked()
    {
        TradeFigure slip = figure({.value = 232.3, .publishedOn = "2025-01-01"});
        slip.mayBeCharted = false;
        const TradeLedger ledger({slip, figure({.value = 23.23, .publishedOn = "2024-01-01"})}, {});
        QCOMPARE(picked(ledger, {}), QList<double>{23.23});
        QCOMPARE(values(ledger, ledger.allVintages({})), (QList<double>{232.3, 23.23}));
    }

    void onlyPeriodsThatEnded()
    {
        const TradeLedger ledger = ledgerOf({{.period = "2021", .value = 1}, {.period = "2022", .value = 2}});
        QCOMPARE(picked(ledger, queryWith(&TradeQuery::endedBy, QDate(2022, 12, 30))), QList<double>{1});
        QCOMPARE(picked(ledger, queryWith(&TradeQuery::endedBy, QDate(2022, 12, 31))), (QList<double>{1, 2}));
    }

    void figuresOfDifferentUnitsAndSubjectsStandApart()
    {
        TradeFigure dollars = figure({.value = 300});
        dollars.unit = QStringLiteral("USD bn");
        TradeFigure zhejiang = figure({.value = 40});
        zhejiang.subject = QStringLiteral("330000");
        const TradeLedger ledger({figure({.value = 2110}), dollars, zhejiang}, {});
        QCOMPARE(picked(ledger, {}).size(), 3);
        QCOMPARE(picked(ledger, queryWith(&TradeQuery::subject, QStringLiteral("330000"))),
                 QList<double>{40});
        QCOMPARE(picked(ledger, queryWith(&TradeQuery::unit, QStringLiteral("USD bn"))), QList<double>{300});
        QCOMPARE(picked(ledger, queryWith(&TradeQuery::subject, QStringLiteral("nowhere"))), QList<double>{});
    }

    void codesAreTheWordsOfTheTable()
    {
        QCOMPARE(vintageFromCode(QStringLiteral("revised")), std::optional(Vintage::Revised));
        QCOMPARE(vintageCode(Vintage::Preliminary), QStringLiteral("preliminary"));
        QCOMPARE(qualityFromCode(QStringLiteral("suspect")), std::optional(Quality::Suspect));
        QCOMPARE(subjectKindFromCode(QStringLiteral("area")), std::optional(SubjectKind::Area));
        QCOMPARE(vintageFromCode(QStringLiteral("Final")), std::nullopt);
    }
};

ZONEATLAS_TEST(trade_ledger, TestTradeLedger)
#include "tst_trade_ledger.moc"
