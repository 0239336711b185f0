// SPDX-License-Identifier: GPL-3.0-or-later
// `zoneatlas query` as scripts see it: names, order and numbers of the published contract.
#include "program.h"
#include "test_registry.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

/// Keys in the order written, for JSON whose strings hold no `, "name": `.
QStringList keysIn(const QString& line)
{
    static const QRegularExpression form(QStringLiteral("(?:^\\s*|[{,] )\"(\\w+)\": "));
    QStringList keys;
    auto matches = form.globalMatch(line);
    while (matches.hasNext())
        keys.append(matches.next().captured(1));
    return keys;
}

QJsonObject rowWith(const QJsonObject& answer, const char* array, const char* field, const char* value)
{
    for (const QJsonValue& row : answer.value(QLatin1String(array)).toArray())
        if (row.toObject().value(QLatin1String(field)).toString() == QLatin1String(value))
            return row.toObject();
    return {};
}

QStringList csvLines(const char* command)
{
    return QString::fromUtf8(runProgram(words(command)).out).split(u'\n', Qt::SkipEmptyParts);
}

QList<double> nationalValues(const QJsonObject& answer, const char* measure, const char* period)
{
    QList<double> values;
    for (const QJsonValue& value : answer.value(QLatin1String("trade")).toArray()) {
        const QJsonObject row = value.toObject();
        if (row.value(QLatin1String("subject")) == QLatin1String("CN") &&
            row.value(QLatin1String("measure")) == QLatin1String(measure) &&
            row.value(QLatin1String("period")) == QLatin1String(period))
            values.append(row.value(QLatin1String("value")).toDouble());
    }
    return values;
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT

private slots:
    void fieldsStandInTheOrderOfTheContract()
    {
        const ProgramRun run = runProgram(words("query --format json"));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        QMap<QString, QStringList> keysOfArray;
        QStringList topKeys;
        for (const QString& line : QString::fromUtf8(run.out).split(u'\n')) {
            if (line.startsWith(QLatin1String("  \"")))
                topKeys += keysIn(line);
            else if (line.startsWith(QLatin1String("    {")))
                keysOfArray.insert(topKeys.last(), keysIn(line));
        }
        QCOMPARE(
            topKeys,
            words("as_of active approved revoked provinces_covered batches provinces zones trade issues"));
        QCOMPARE(keysOfArray[QStringLiteral("batches")], words("batch approved_on approved active"));
        QCOMPARE(keysOfArray[QStringLiteral("provinces")], words("province_code name_zh name_en active"));
        QCOMPARE(
            keysOfArray[QStringLiteral("zones")],
            words("zone_id name_zh name_en status batch province_code adcode lon lat approved_on revoked_on "
                  "succeeded_by"));
        QCOMPARE(keysOfArray[QStringLiteral("trade")],
                 words("subject measure period value unit vintage published_on source"));
    }

    void runningTotals_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("active");
        QTest::addColumn<int>("approved");
        QTest::addColumn<int>("provinces");
        QTest::newRow("before the first") << QStringLiteral("2015-03-06") << 0 << 0 << 0;
        QTest::newRow("batch 1") << QStringLiteral("2015-03-07") << 1 << 1 << 1;
        QTest::newRow("batch 2") << QStringLiteral("2016-01-12") << 13 << 13 << 11;
        QTest::newRow("batch 3") << QStringLiteral("2018-07-24") << 35 << 35 << 26;
        QTest::newRow("batch 4") << QStringLiteral("2019-12-15") << 59 << 59 << 29;
        QTest::newRow("batch 5") << QStringLiteral("2020-04-27") << 105 << 105 << 30;
        QTest::newRow("between events") << QStringLiteral("2022-03-01") << 132 << 132 << 30;
        QTest::newRow("batch 7") << QStringLiteral("2022-11-14") << 165 << 165 << 31;
        QTest::newRow("the day before batch 8") << QStringLiteral("2025-04-24") << 165 << 165 << 31;
        QTest::newRow("batch 8") << QStringLiteral("2025-04-25") << 178 << 181 << 31;
    }
    void runningTotals()
    {
        QFETCH(QString, day);
        QFETCH(int, active);
        QFETCH(int, approved);
        QFETCH(int, provinces);
        const QJsonObject answer = queryAnswer({QStringLiteral("--as-of"), day});
        QCOMPARE(answer.value(QLatin1String("as_of")).toString(), day);
        QCOMPARE(answer.value(QLatin1String("active")).toInt(), active);
        QCOMPARE(answer.value(QLatin1String("approved")).toInt(), approved);
        QCOMPARE(answer.value(QLatin1String("revoked")).toInt(), approved - active);
        QCOMPARE(answer.value(QLatin1String("provinces_covered")).toInt(), provinces);
        QCOMPARE(answer.value(QLatin1String("zones")).toArray().size(), approved);
        QCOMPARE(answer.value(QLatin1String("provinces")).toArray().size(), provinces);
        QCOMPARE(answer.value(QLatin1String("issues")).toArray().size(), 0);
        int inBatches = 0;
        for (const QJsonValue& batch : answer.value(QLatin1String("batches")).toArray())
            inBatches += batch.toObject().value(QLatin1String("active")).toInt();
        QCOMPARE(inBatches, active);
    }

    void aRevokedZoneNamesItsSuccessor()
    {
        const QJsonObject now = rowWith(queryAnswer({}), "zones", "zone_id", "haikou");
        QCOMPARE(now.value(QLatin1String("status")).toString(), QStringLiteral("revoked"));
        QCOMPARE(now.value(QLatin1String("revoked_on")).toString(), QStringLiteral("2025-04-25"));
        QCOMPARE(now.value(QLatin1String("succeeded_by")).toString(), QStringLiteral("hainan-island"));
        const QJsonObject then =
            rowWith(queryAnswer(words("--as-of 2022-03-01")), "zones", "zone_id", "haikou");
        QCOMPARE(then.value(QLatin1String("status")).toString(), QStringLiteral("active"));
        QVERIFY(then.value(QLatin1String("revoked_on")).isNull());
        QVERIFY(then.value(QLatin1String("succeeded_by")).isNull());
    }

    void tradeIsAsItWasKnown()
    {
        const QJsonObject early = queryAnswer(words("--known-by 2023-03-01"));
        QCOMPARE(nationalValues(early, "cbec_total", "2022"), QList<double>{2110});
        QCOMPARE(nationalValues(queryAnswer({}), "cbec_total", "2022"), QList<double>{2059.9});
        const QJsonObject all = queryAnswer(words("--all-vintages"));
        QCOMPARE(nationalValues(all, "cbec_total", "2022").size(), 4);
        QCOMPARE(nationalValues(queryAnswer(words("--known-by 2014-01-01")), "cbec_total", "2022").size(), 0);
    }

    void tradeOfPeriodsStillRunningIsNotListed()
    {
        QVERIFY(nationalValues(queryAnswer(words("--as-of 2022-12-30")), "cbec_total", "2022").isEmpty());
        QCOMPARE(nationalValues(queryAnswer(words("--as-of 2022-12-31")), "cbec_total", "2022").size(), 1);
    }

    void tradeSaysWhoAndWhen()
    {
        const QJsonObject row = rowWith(queryAnswer({}), "trade", "measure", "cbec_total");
        QVERIFY(!row.value(QLatin1String("source")).toString().isEmpty());
        QVERIFY(words("preliminary revised final unknown")
                    .contains(row.value(QLatin1String("vintage")).toString()));
    }

    void modesListWhatAPictureOfThemShows()
    {
        const QJsonObject batch = queryAnswer(words("--mode batch --as-of 2020-05-01"));
        QCOMPARE(fieldsOf(batch, QStringLiteral("zones"), QStringLiteral("batch")),
                 QSet<QString>{QStringLiteral("5")});
        QCOMPARE(batch.value(QLatin1String("active")).toInt(), 105);
        const QJsonObject between = queryAnswer(words("--mode between --from 2022-11-14"));
        QCOMPARE(between.value(QLatin1String("zones")).toArray().size(), 16 + 3);
    }

    void csvIsOneTableOfZonesAndFigures()
    {
        const QStringList lines = csvLines("query --format csv --as-of 2016-02-01");
        QCOMPARE(
            lines.first(),
            QStringLiteral(
                "record,zone_id,name_zh,name_en,status,batch,province_code,adcode,lon,lat,"
                "approved_on,revoked_on,succeeded_by,subject,measure,period,value,unit,yoy_printed,vintage,"
                "published_on,source_id,source"));
        QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^zone,"))).size(), 13);
        QCOMPARE(lines.at(1),
                 QStringLiteral("zone,hangzhou,杭州,Hangzhou,active,1,330000,330100,120.1536,30.2875,"
                                "2015-03-07,,,,,,,,,,,,"));
        const auto figures = lines.filter(QRegularExpression(QStringLiteral("^trade,")));
        QCOMPARE(figures.size(), lines.size() - 1 - 13);
        QVERIFY(!figures.filter(QStringLiteral(",CN,goods_total,2015,")).isEmpty());
    }

    void csvTellsVintageDateAndSourceOfEachFigure()
    {
        const QStringList first = csvLines("query --format csv --known-by 2023-03-01")
                                      .filter(QStringLiteral(",CN,cbec_total,2022,"));
        QCOMPARE(first.size(), 1);
        QVERIFY2(first.first().startsWith(
                     QStringLiteral("trade,,中国,China,,,,,,,,,,CN,cbec_total,2022,2110,CNY bn,9.8,"
                                    "preliminary,2023-01-20,s6473e5a5,")),
                 qPrintable(first.first()));
        QCOMPARE(csvLines("query --format csv --all-vintages")
                     .filter(QStringLiteral(",CN,cbec_total,2022,"))
                     .size(),
                 4);
    }

    void totalsOfThePressAreFoundWithGrowthVintageAndSource()
    {
        const QStringList lines = csvLines("query --format csv --all-vintages");
        for (const char* figure : {"CN,cbec_total,2021,1980,CNY bn,15,preliminary,2022-02,sab85a7ce,",
                                   "CN,cbec_total,2022,2110,CNY bn,9.8,preliminary,2023-01-20,s6473e5a5,"}) {
            const QStringList found = lines.filter(QLatin1String(figure));
            QVERIFY2(found.size() == 1, figure);
            QVERIFY(found.first().contains(QLatin1String("General Administration of Customs")) ||
                    found.first().contains(QLatin1String("GACC")));
        }
    }

    void aFullOutputIsAFailure()
    {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(ZONEATLAS_PROGRAM), words("query"));
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("standard output"));
    }

    void textIsInTheLanguageAskedFor()
    {
        const QString english =
            QString::fromUtf8(runProgram(words("query --as-of 2022-03-01 --lang en")).out);
        QVERIFY(
            english.contains(QLatin1String("In force 132, approved 132, revoked 0, provinces covered 30")));
        QVERIFY(english.contains(QLatin1String("Hangzhou")));
        const QString chinese =
            QString::fromUtf8(runProgram(words("query --as-of 2022-03-01 --lang zh")).out);
        QVERIFY(chinese.contains(QStringLiteral("2022年3月1日")));
        QVERIFY(chinese.contains(QStringLiteral("浙江省")));
        QVERIFY(!chinese.contains(QLatin1String("Batch")));
    }

    void theLanguageOfTheSystemIsTaken()
    {
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));
        const QString text = QString::fromUtf8(runProgram(words("query"), environment).out);
        QVERIFY(text.contains(QStringLiteral("2025年4月25日")));
    }
};

ZONEATLAS_TEST(query, QueryTest)
#include "tst_query.moc"
