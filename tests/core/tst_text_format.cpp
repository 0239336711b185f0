// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_format.h"

#include "test_registry.h"

#include <QTranslator>
#include <QtTest>

using namespace zoneatlas;

namespace {

/// Stands in for a translation file: answers only for the context the words are filed under.
class BracketTranslator : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "zoneatlas::Text") == 0
                   ? QStringLiteral("[%1]").arg(QString::fromUtf8(source))
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

TradeFigure figureOf(double value, const QString& unit, double precision)
{
    TradeFigure figure;
    figure.value = value;
    figure.unit = unit;
    figure.precision = precision;
    return figure;
}

} // namespace

class TextFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void datesFollowTheLanguage();
    void invalidDatesAreEmpty();
    void numbersAreGroupedWithATrueMinus();
    void valuesKeepEveryPrintedDigit_data();
    void valuesKeepEveryPrintedDigit();
    void printedDecimalsComeFromThePrecision_data();
    void printedDecimalsComeFromThePrecision();
    void onlyChineseAxesGoOnToWanYi();
    void positionsNameTheirHemispheres();
    void periodsAreSaidInWords_data();
    void periodsAreSaidInWords();
    void wordsGoThroughTheTranslator();
};

void TextFormatTest::datesFollowTheLanguage()
{
    const QDate day(2022, 1, 22);
    QCOMPARE(formatDate(day, Language::English), QStringLiteral("22 January 2022"));
    QCOMPARE(formatDate(day, Language::Chinese), QStringLiteral("2022年1月22日"));
    QCOMPARE(formatShortDate(day, Language::English), QStringLiteral("22 Jan 2022"));
    QCOMPARE(formatShortDate(day, Language::Chinese), QStringLiteral("2022-01-22"));
}

void TextFormatTest::invalidDatesAreEmpty()
{
    QVERIFY(formatDate({}, Language::English).isEmpty());
    QVERIFY(formatDate({}, Language::Chinese).isEmpty());
    QVERIFY(formatShortDate({}, Language::Chinese).isEmpty());
}

void TextFormatTest::numbersAreGroupedWithATrueMinus()
{
    QCOMPARE(formatInteger(9'600'000, Language::English), QStringLiteral("9,600,000"));
    QCOMPARE(formatInteger(9'600'000, Language::Chinese), QStringLiteral("9,600,000"));
    QCOMPARE(formatNumber(-1234.5, 1, Language::English), QStringLiteral("\u22121,234.5"));
    QCOMPARE(formatNumber(0.8, 2, Language::Chinese), QStringLiteral("0.80"));
}

void TextFormatTest::valuesKeepEveryPrintedDigit_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("precision");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const QString yuan = QStringLiteral("CNY bn");
    const QString dollars = QStringLiteral("USD bn");
    const QString millions = QStringLiteral("USD m");
    QTest::newRow("one digit") << 1923.7 << yuan << 0.05 << QStringLiteral("1,923.7 bn yuan")
                               << QStringLiteral("19,237 亿元");
    QTest::newRow("no digit") << 2152.0 << yuan << 0.5 << QStringLiteral("2,152 bn yuan")
                              << QStringLiteral("21,520 亿元");
    QTest::newRow("rounded to tens") << 2110.0 << yuan << 5.0 << QStringLiteral("2,110 bn yuan")
                                     << QStringLiteral("21,100 亿元");
    QTest::newRow("two digits") << 33.65 << yuan << 0.005 << QStringLiteral("33.65 bn yuan")
                                << QStringLiteral("336.5 亿元");
    QTest::newRow("a printed nought is kept")
        << 0.2 << yuan << 0.005 << QStringLiteral("0.20 bn yuan") << QStringLiteral("2.0 亿元");
    QTest::newRow("dollars") << 6050.0 << dollars << 5.0 << QStringLiteral("6,050 bn US dollars")
                             << QStringLiteral("60,500 亿美元");
    QTest::newRow("millions") << 123.4 << millions << 0.05 << QStringLiteral("123.4 m US dollars")
                              << QStringLiteral("1.234 亿美元");
    QTest::newRow("unknown unit") << 5.0 << QStringLiteral("parcels") << 0.5 << QStringLiteral("5 parcels")
                                  << QStringLiteral("5 parcels");
}

void TextFormatTest::valuesKeepEveryPrintedDigit()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(double, precision);
    const TradeFigure figure = figureOf(value, unit, precision);
    QTEST(formatValue(figure, Language::English), "english");
    QTEST(formatValue(figure, Language::Chinese), "chinese");
}

void TextFormatTest::printedDecimalsComeFromThePrecision_data()
{
    QTest::addColumn<double>("precision");
    QTest::addColumn<int>("decimals");
    QTest::newRow("500") << 500.0 << 0;
    QTest::newRow("5") << 5.0 << 0;
    QTest::newRow("0.5") << 0.5 << 0;
    QTest::newRow("0.05") << 0.05 << 1;
    QTest::newRow("0.005") << 0.005 << 2;
    QTest::newRow("5e-7") << 5e-7 << 6;
    QTest::newRow("none") << 0.0 << 0;
}

void TextFormatTest::printedDecimalsComeFromThePrecision()
{
    QFETCH(double, precision);
    QTEST(printedDecimals(precision), "decimals");
}

void TextFormatTest::onlyChineseAxesGoOnToWanYi()
{
    const QString yuan = QStringLiteral("CNY bn");
    QCOMPARE(axisUnit(yuan, 2840, Language::English), (DisplayUnit{0, QStringLiteral("bn yuan")}));
    QCOMPARE(axisUnit(yuan, 2840, Language::Chinese), (DisplayUnit{-3, QStringLiteral("万亿元")}));
    QCOMPARE(axisUnit(yuan, 999.9, Language::Chinese), (DisplayUnit{1, QStringLiteral("亿元")}));
    QCOMPARE(axisUnit(yuan, 1000, Language::Chinese).text, QStringLiteral("万亿元"));
    QCOMPARE(displayUnit(yuan, Language::Chinese).text, QStringLiteral("亿元"));
}

void TextFormatTest::positionsNameTheirHemispheres()
{
    const LonLat hangzhou{120.1536, 30.2875};
    QCOMPARE(formatLonLat(hangzhou, Language::English), QStringLiteral("120.1536° E, 30.2875° N"));
    QCOMPARE(formatLonLat(hangzhou, Language::Chinese), QStringLiteral("东经 120.1536°，北纬 30.2875°"));
    QCOMPARE(formatLonLat({-70.5, -33.25}, Language::English), QStringLiteral("70.5000° W, 33.2500° S"));
    QCOMPARE(formatLonLat({-70.5, -33.25}, Language::Chinese),
             QStringLiteral("西经 70.5000°，南纬 33.2500°"));
}

void TextFormatTest::periodsAreSaidInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char* text, const char* english, const char* chinese) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(english)
                            << QString::fromUtf8(chinese);
    };
    row("2022", "2022", "2022年");
    row("2022-H1", "first half of 2022", "2022年上半年");
    row("2022-H2", "second half of 2022", "2022年下半年");
    row("2022-Q1", "first quarter of 2022", "2022年第一季度");
    row("2022-Q4", "fourth quarter of 2022", "2022年第四季度");
    row("2024-M01/M09", "January–September 2024", "2024年1—9月");
    row("2024-M03/M03", "March 2024", "2024年3月");
    row("2015/2019", "2015/2019", "2015/2019");
}

void TextFormatTest::periodsAreSaidInWords()
{
    QFETCH(QString, text);
    const Period period = periodFromText(text);
    QTEST(formatPeriod(period, Language::English), "english");
    QTEST(formatPeriod(period, Language::Chinese), "chinese");
}

void TextFormatTest::wordsGoThroughTheTranslator()
{
    QCOMPARE(batchText(3), QStringLiteral("Batch 3"));
    QCOMPARE(vintageText(Vintage::Preliminary), QStringLiteral("preliminary"));
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(batchText(3), QStringLiteral("[Batch 3]"));
    QCOMPARE(levelText(ZoneLevel::County), QStringLiteral("[county-level city]"));
    QCOMPARE(levelText(ZoneLevel::Province), QStringLiteral("[province]"));
    QCOMPARE(statusText(ZoneStatus::Revoked), QStringLiteral("[revoked]"));
    QCOMPARE(vintageText(Vintage::Final), QStringLiteral("[final]"));
    QCOMPARE(qualityText(Quality::Official), QStringLiteral("[official publication]"));
    QCoreApplication::removeTranslator(&translator);
}

ZONEATLAS_TEST(text_format, TextFormatTest)
#include "tst_text_format.moc"
