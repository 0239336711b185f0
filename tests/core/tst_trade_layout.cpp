// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, periods, decimal commas, and which column of a table of figures tells what.
#include "core/loose_values.h"
#include "core/trade_layout.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

FieldProfile field(const char* name, const char* values)
{
    return profileOf(QString::fromUtf8(name), words(values));
}

/// "2019 turnover EUR" for each column of figures.
QStringList columnsOf(const TradeLayout& layout)
{
    QStringList texts;
    for (const TradeColumn& column : layout.columns)
        texts.append(QStringLiteral("%1:%2:%3")
                         .arg(column.heading.period, column.heading.measure, column.heading.unit));
    return texts;
}

} // namespace

class TradeLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void headingsTellPeriodMeasureAndUnit_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* heading, const char* told) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromUtf8(told);
        };
        row("2021", "2021||");
        row("2021年", "2021||");
        row("y2021", "2021||");
        row("2021年进出口总额(亿元)", "2021|进出口总额|亿元");
        row("2021年进出口总额（单位：万美元）", "2021|进出口总额|万美元");
        row("出口额/亿元", "|出口额|亿元");
        row("Exports 2021 (USD million)", "2021|Exports|USD million");
        row("Exports, EURm", "|Exports|EURm");
        row("exports_2021", "2021|exports|");
        row("Turnover in thousand euros", "|Turnover|thousand euros");
        row("Sales (preliminary)", "|Sales (preliminary)|");
        row("2021年上半年出口", "2021-H1|出口|");
        row("2021Q3", "2021-Q3||");
        row("2020-2021 growth (%)", "|2020-2021 growth|%");
        row("表3-2 各市出口, 单位:亿元", "|各市出口|亿元");
        row("turnover", "|turnover|");
        row("单位", "|单位|");
    }
    void headingsTellPeriodMeasureAndUnit()
    {
        QFETCH(QString, heading);
        QFETCH(QString, told);
        const TradeHeading read = tradeHeading(heading);
        QCOMPARE(QStringLiteral("%1|%2|%3").arg(read.period, read.measure, read.unit), told);
    }

    void periodsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("period");
        const auto row = [](const char* text, const char* period) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(period);
        };
        row("2021", "2021");
        row("２０２１年", "2021");
        row("FY2021", "2021");
        row("2021年度", "2021");
        row("2021-H1", "2021-H1");
        row("2021年下半年", "2021-H2");
        row("2021年第三季度", "2021-Q3");
        row("Q4 2021", "2021-Q4");
        row("2021-M01/M06", "2021-M01/M06");
        row("2021年1-6月", "2021-M01/M06");
        row("2021-05", "2021-M05/M05");
        row("2021年12月", "2021-M12/M12");
        row("2021-12-31", "2021");
        row("2021-01-01", "2021");
        row("2021-03-07", "");
        row("2021-13", "");
        row("2020-2021", "");
        row("20210", "");
        row("1388", "");
        row("soon", "");
    }
    void periodsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, period);
        QCOMPARE(loosePeriod(text).value_or(QString()), period);
    }

    void aDecimalCommaIsSeenInTheColumn()
    {
        QCOMPARE(looseNumber(QStringLiteral("12,5"))->value, 12.5);
        QCOMPARE(looseNumber(QStringLiteral("1 080,4"))->value, 1080.4);
        QCOMPARE(looseNumber(QStringLiteral("1,234"))->value, 1234.0);
        QCOMPARE(looseNumber(QStringLiteral("1,234"), DecimalSign::Comma)->value, 1.234);
        QCOMPARE(looseNumber(QStringLiteral("€ 7"))->value, 7.0);
        QVERIFY(!looseNumber(QStringLiteral("about 900")));
        QCOMPARE(decimalSignOf(words("1,234|12,5")), DecimalSign::Comma);
        QCOMPARE(decimalSignOf(words("1,234|12.5")), DecimalSign::Point);
        QCOMPARE(decimalSignOf(words("1,234|2,345")), DecimalSign::Point);
    }

    void signsForNoValueAreEmpty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNone");
        for (const char* text : {"", "—", "n/a", "N.A.", "…", "－", "暂无", "-"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text : {"0", "-1", "none so far", "x1"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void signsForNoValueAreEmpty()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNone);
        QCOMPARE(isNoValue(text), isNone);
    }

    void aLongTableHasItsYearInAColumn()
    {
        const TradeLayout layout =
            tradeLayoutOf({field("store", "Hangzhou|Hangzhou|Ningbo"), field("year", "2019|2020|2019"),
                           field("turnover", "1,204|1,310|n/a")},
                          {}, QStringLiteral("stores"));
        QVERIFY(!layout.isWide());
        QCOMPARE(layout.assignment.field(FieldRole::Name), QStringLiteral("store"));
        QCOMPARE(layout.assignment.field(FieldRole::Year), QStringLiteral("year"));
        QCOMPARE(columnsOf(layout), QStringList{QStringLiteral(":turnover:")});
        QVERIFY(!layout.missing(false));
    }

    void severalColumnsOfNumbersAreSeveralMeasures()
    {
        const std::vector<FieldProfile> fields{field("序号", "1|2"), field("地区", "浙江|浙江"),
                                               field("年份", "2020|2021"), field("出口额(亿元)", "1|2"),
                                               field("进口额(亿元)", "3|4")};
        QCOMPARE(columnsOf(tradeLayoutOf(fields, {}, QString())), words(":出口额:亿元|:进口额:亿元"));
        QCOMPARE(columnsOf(tradeLayoutOf(fields, {{FieldRole::Value, QStringLiteral("进口额(亿元)")}}, {})),
                 words(":进口额:亿元"));
    }

    void aColumnOfMeasuresNamesThem()
    {
        const TradeLayout layout =
            tradeLayoutOf({field("省份", "浙江|浙江"), field("年份", "2020|2020"), field("指标", "出口|出口"),
                           field("数值", "1|2"), field("单位", "亿元|亿元")},
                          {}, QString());
        QCOMPARE(layout.assignment.field(FieldRole::Measure), QStringLiteral("指标"));
        QCOMPARE(layout.assignment.field(FieldRole::Unit), QStringLiteral("单位"));
        QCOMPARE(columnsOf(layout), words("::"));
    }

    void aWideTableHasItsYearsInHeadings()
    {
        const TradeLayout layout =
            tradeLayoutOf({field("Région", "Bretagne|Normandie"), field("2019", "12,5|35,2"),
                           field("2020", "11,8|n.d."), field("population", "3|4")},
                          {}, QStringLiteral("Exportations (M EUR)"));
        QVERIFY(layout.isWide());
        QCOMPARE(columnsOf(layout), words("2019:Exportations:M EUR|2020:Exportations:M EUR"));
    }

    void aTitleMayTellTheYear()
    {
        const std::vector<FieldProfile> fields{field("city", "A|B"), field("sales", "1|2")};
        QCOMPARE(tradeLayoutOf(fields, {}, QStringLiteral("shops")).missing(false),
                 std::optional(FieldRole::Year));
        QVERIFY(!tradeLayoutOf(fields, {}, QStringLiteral("shops 2021")).missing(false));
        QCOMPARE(tradeLayoutOf({field("sales 2021", "1|2")}, {}, {}).missing(false),
                 std::optional(FieldRole::Name));
        QVERIFY(!tradeLayoutOf({field("sales 2021", "1|2")}, {}, {}).missing(true));
    }

    void aChosenColumnHolds()
    {
        const std::vector<FieldProfile> fields{field("town", "A|A"), field("Jahr", "2020|2021"),
                                               field("vintage", "2019|2020"), field("sum", "1|2")};
        QCOMPARE(tradeLayoutOf(fields, {{FieldRole::Year, QStringLiteral("vintage")}}, {})
                     .assignment.field(FieldRole::Year),
                 QStringLiteral("vintage"));
    }

    void eventsAreNotTakenForFigures()
    {
        const auto isTrade = [](const std::vector<FieldProfile>& fields) {
            return looksLikeTrade(fields, tradeLayoutOf(fields, {}, QString()));
        };
        QVERIFY(isTrade({field("city", "A|A|B"), field("year", "2020|2021|2020"), field("sales", "1|2|3")}));
        QVERIFY(!isTrade(
            {field("town", "A|B"), field("opened", "2001-05-01|2010-02-03"), field("length", "1|2")}));
        QVERIFY(!isTrade({field("castle", "A|B"), field("year", "1920|1950"), field("visitors", "1|2")}));
        QVERIFY(!isTrade({field("town", "A|B"), field("opened", "2001-05-01|2010-02-03")}));
    }
};

ZONEATLAS_TEST(trade_layout, TradeLayoutTest)
#include "tst_trade_layout.moc"
