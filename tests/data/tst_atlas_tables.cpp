// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/atlas_tables.h"
#include "file_samples.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

Table tableOf(const char* file, const char* columns, const QStringList& rows)
{
    Table table{.file = QLatin1String(file), .columns = QString::fromUtf8(columns).split(u','), .rows = {}};
    qint64 line = 2;
    for (const QString& row : rows)
        table.rows.push_back({line++, row.split(u',')});
    return table;
}

constexpr char kZoneColumns[] =
    "zone_id,name_zh,province_code,adcode,level,lon,lat,label_lon,label_lat,batch,"
    "approved_on,announced_on,revoked_on,revoked_by,succeeded_by,name_basis,source_id";
const QStringList kGoodZone{QStringLiteral("hangzhou"),
                            QStringLiteral("杭州"),
                            QStringLiteral("330000"),
                            QStringLiteral("330100"),
                            QStringLiteral("prefecture"),
                            QStringLiteral("120.15"),
                            QStringLiteral("30.28"),
                            QString(),
                            QString(),
                            QStringLiteral("1"),
                            QStringLiteral("2015-03-07"),
                            QStringLiteral("2015-03-12"),
                            QString(),
                            QString(),
                            QString(),
                            QStringLiteral("memory"),
                            QStringLiteral("s1")};

QString zoneRow(const QList<std::pair<const char*, const char*>>& changes = {})
{
    const QStringList columns = QString::fromLatin1(kZoneColumns).split(u',');
    QStringList cells = kGoodZone;
    for (const auto& [column, value] : changes)
        cells[columns.indexOf(QLatin1String(column))] = QString::fromUtf8(value);
    return cells.join(u',');
}

ReferenceTables references()
{
    ReferenceTables tables;
    tables.sources.emplace_back().id = SourceId(QStringLiteral("s1"));
    tables.provinces.push_back({ProvinceCode(QStringLiteral("330000")), {}, {}, {}, {}, {}});
    tables.batches.emplace_back().number = 1;
    return tables;
}

constexpr char kTradeColumns[] = "subject_kind,subject,name_zh,measure,period,value,unit,precision,vintage,"
                                 "published_on,quality,chart,chart_why,yoy_printed,source_id,note";
constexpr char kGoodFigure[] =
    "country,CN,中国,cbec_total,2022,2106.0,CNY bn,0.05,revised,2024-06,copy,yes,,9.8,s1,";

} // namespace

class TestAtlasTables : public QObject
{
    Q_OBJECT

private slots:
    void zoneHoldsWhatTheRowSays()
    {
        IssueLog issues;
        const auto zones = parse({zoneRow({{"label_lon", "120"}, {"label_lat", "30"}})}, issues);
        QVERIFY(issues.empty());
        const Zone& zone = zones.at(0);
        QCOMPARE(zone.id, ZoneId(QStringLiteral("hangzhou")));
        QCOMPARE(zone.level, ZoneLevel::Prefecture);
        QCOMPARE(zone.seat, (LonLat{120.15, 30.28}));
        QCOMPARE(zone.labelPoint, std::optional(LonLat{120, 30}));
        QCOMPARE(zone.approval.approvedOn, QDate(2015, 3, 7));
        QCOMPARE(zone.approval.nameBasis, NameBasis::Memory);
        QCOMPARE(zone.approval.source, SourceId(QStringLiteral("s1")));
        QVERIFY(!zone.revocation);
    }

    void badCellIsToldAndGoodRowsStay_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("summary");
        const auto skipped = [](const char* name, const char* column, const char* value, const char* code) {
            QTest::newRow(name) << QByteArray(column) << QByteArray(value)
                                << QStringLiteral("zones.csv 2 %1: %2, row-skipped")
                                       .arg(QLatin1String(column), QLatin1String(code));
        };
        skipped("no id", "zone_id", "", "value-missing");
        skipped("no name", "name_zh", "", "value-missing");
        skipped("wrong date", "approved_on", "2015-02-30", "not-a-date");
        skipped("date of another form", "approved_on", "7.3.2015", "not-a-date");
        skipped("short date", "approved_on", "2015-3-7", "not-a-date");
        skipped("no date", "approved_on", "", "value-missing");
        skipped("unknown level", "level", "village", "unknown-word");
        skipped("unknown province", "province_code", "990000", "unknown-reference");
        skipped("malformed province", "province_code", "Zhejiang", "not-a-code");
        skipped("malformed adcode", "adcode", "33010", "not-a-code");
        skipped("digits of another script", "adcode", "３３０１００", "not-a-code");
        skipped("longitude is text", "lon", "east", "not-a-number");
        skipped("longitude is not finite", "lon", "nan", "not-a-number");
        skipped("longitude out of the world", "lon", "200", "coordinate-invalid");
        skipped("latitude out of the world", "lat", "-91", "coordinate-invalid");
        skipped("unknown batch", "batch", "9", "unknown-reference");
        skipped("batch is no number", "batch", "one", "not-a-number");
    }
    void badCellIsToldAndGoodRowsStay()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, value);
        IssueLog issues;
        const auto zones = parse({zoneRow({{column.constData(), value.constData()}}), zoneRow()}, issues);
        QTEST(summaryOf(issues).join(u'\n'), "summary");
        QCOMPARE(issues.at(0).problem.value, QString::fromUtf8(value));
        QCOMPARE(zones.size(), size_t{1});
    }

    void badOptionalValueIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("summary");
        const auto row = [](const char* column, const char* value, const char* summary) {
            QTest::newRow(column) << QByteArray(column) << QByteArray(value)
                                  << QStringLiteral("zones.csv 2 ") + QLatin1String(summary);
        };
        row("announced_on", "soon", "announced_on: not-a-date, value-ignored");
        row("revoked_on", "soon", "revoked_on: not-a-date, value-ignored");
        row("label_lon", "120", "label_lat: value-missing, value-ignored");
        row("name_basis", "rumour", "name_basis: unknown-word, value-ignored");
        row("source_id", "s9", "source_id: unknown-reference, value-ignored");
        row("revoked_by", "国函", "revoked_on: value-missing, value-ignored");
    }
    void badOptionalValueIsLeftOut()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, value);
        IssueLog issues;
        const auto zones = parse({zoneRow({{column.constData(), value.constData()}})}, issues);
        QTEST(summaryOf(issues).join(u'\n'), "summary");
        QCOMPARE(zones.size(), size_t{1});
        QVERIFY(!zones[0].labelPoint && !zones[0].revocation);
    }

    void allTroublesOfARowAreTold()
    {
        IssueLog issues;
        QVERIFY(parse({zoneRow({{"lon", "x"}, {"approved_on", "y"}, {"level", "z"}})}, issues).empty());
        QCOMPARE(issues.size(), size_t{3});
    }

    void secondRowOfAnIdIsLeftOut()
    {
        IssueLog issues;
        const auto zones = parse({zoneRow(), zoneRow({{"name_zh", "又"}})}, issues);
        QCOMPARE(summaryOf(issues),
                 QStringList{QStringLiteral("zones.csv 3 zone_id: duplicate-id, row-skipped")});
        QCOMPARE(zones.at(0).name.zh, QStringLiteral("杭州"));
    }

    void idOfABadRowIsFree()
    {
        IssueLog issues;
        const auto zones = parse({zoneRow({{"lon", "x"}}), zoneRow()}, issues);
        QCOMPARE(zones.size(), size_t{1});
        QCOMPARE(issues.size(), size_t{1});
    }

    void rowsOfTheWrongLengthAreToldAndLeftOut()
    {
        IssueLog issues;
        const auto zones =
            parse({zoneRow() + QStringLiteral(",spare"), QStringLiteral("hangzhou,杭州"), zoneRow()}, issues);
        QCOMPARE(summaryOf(issues), (QStringList{QStringLiteral("zones.csv 2: row-long, row-skipped"),
                                                 QStringLiteral("zones.csv 3: row-short, row-skipped")}));
        QCOMPARE(zones.size(), size_t{1});
    }

    void revocationBeforeTheApprovalIsIgnored()
    {
        IssueLog issues;
        const auto zones = parse({zoneRow({{"revoked_on", "2015-03-06"}})}, issues);
        QCOMPARE(summaryOf(issues),
                 QStringList{QStringLiteral("zones.csv 2 revoked_on: dates-out-of-order, value-ignored")});
        QCOMPARE(issues[0].problem.detail, QStringLiteral("2015-03-07"));
        QVERIFY(!zones.at(0).revocation);
    }

    void successorMustBeAnotherZone_data()
    {
        QTest::addColumn<QByteArray>("successor");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("a zone further down") << QByteArray("ningbo") << true;
        QTest::newRow("no zone") << QByteArray("atlantis") << false;
        QTest::newRow("itself") << QByteArray("hangzhou") << false;
        QTest::newRow("a zone whose row is bad") << QByteArray("broken") << false;
    }
    void successorMustBeAnotherZone()
    {
        QFETCH(QByteArray, successor);
        QFETCH(bool, isKept);
        IssueLog issues;
        const auto zones =
            parse({zoneRow({{"revoked_on", "2020-01-01"}, {"succeeded_by", successor.constData()}}),
                   zoneRow({{"zone_id", "ningbo"}}), zoneRow({{"zone_id", "broken"}, {"lat", "x"}})},
                  issues);
        QVERIFY(zones.at(0).revocation);
        QCOMPARE(zones[0].revocation->succeededBy.has_value(), isKept);
        const QString told = QStringLiteral("zones.csv 2 succeeded_by: unknown-reference, value-ignored");
        QCOMPARE(summaryOf(issues).contains(told), !isKept);
    }

    void missingColumnFailsTheTable_data()
    {
        QTest::addColumn<bool>("isNeeded");
        for (const char* column :
             {"zone_id", "name_zh", "province_code", "adcode", "level", "lon", "lat", "batch", "approved_on"})
            QTest::newRow(column) << true;
        for (const char* column :
             {"label_lon", "announced_on", "revoked_on", "succeeded_by", "name_basis", "source_id"})
            QTest::newRow(column) << false;
    }
    void missingColumnFailsTheTable()
    {
        QFETCH(bool, isNeeded);
        Table table = tableOf("zones.csv", kZoneColumns, {zoneRow()});
        const QString column = QString::fromLatin1(QTest::currentDataTag());
        table.columns[table.columnIndex(column)] = QStringLiteral("something_else");
        IssueLog issues;
        const auto zones = parseZones(table, references(), issues);
        QCOMPARE(!zones, isNeeded);
        if (!zones)
            QCOMPARE(summaryOf(zones.error()), QStringLiteral("zones.csv %1: column-missing").arg(column));
    }

    void oneOfTheTwoNamesIsEnough()
    {
        Table table = tableOf("zones.csv", kZoneColumns, {zoneRow()});
        table.columns[table.columnIndex(QStringLiteral("name_zh"))] = QStringLiteral("name_en");
        IssueLog issues;
        const auto zones = parseZones(table, references(), issues);
        QVERIFY(zones);
        QCOMPARE(zones->at(0).name.in(Language::Chinese), QStringLiteral("杭州"));
    }

    void tableThatWasNotLoadedIsNotCheckedAgainst()
    {
        IssueLog issues;
        const auto zones = parseZones(tableOf("zones.csv", kZoneColumns, {zoneRow()}), {}, issues);
        QCOMPARE(zones->size(), size_t{1});
        QVERIFY(issues.empty());
    }

    void tableWithoutRowsIsTold()
    {
        IssueLog issues;
        QVERIFY(parse({}, issues).empty());
        QCOMPARE(summaryOf(issues), QStringList{QStringLiteral("zones.csv: layer-empty, shown-as-is")});
    }

    void batchDatesMustFollowEachOther()
    {
        IssueLog issues;
        const auto batches = parseBatches(
            tableOf("batches.csv", "batch,decided_on,approved_on,announced_on",
                    {QStringLiteral("1,2015-03-08,2015-03-07,2015-03-01"), QStringLiteral("1,,2015-03-07,")}),
            issues);
        QCOMPARE(batches->size(), size_t{1});
        QCOMPARE(summaryOf(issues),
                 (QStringList{QStringLiteral("batches.csv 2 approved_on: dates-out-of-order, shown-as-is"),
                              QStringLiteral("batches.csv 2 announced_on: dates-out-of-order, shown-as-is"),
                              QStringLiteral("batches.csv 3 batch: duplicate-id, row-skipped")}));
    }

    void figureHoldsWhatTheRowSays()
    {
        IssueLog issues;
        const auto figures = parseFigure(QString::fromUtf8(kGoodFigure), issues);
        QVERIFY2(issues.empty(), qPrintable(summaryOf(issues).join(u'\n')));
        const TradeFigure& figure = figures.at(0);
        QCOMPARE(figure.value, 2106.0);
        QCOMPARE(figure.precision, 0.05);
        QCOMPARE(figure.vintage, Vintage::Revised);
        QCOMPARE(figure.quality, Quality::Copy);
        QCOMPARE(figure.publishedOn->lastPossibleDay, QDate(2024, 6, 30));
        QCOMPARE(figure.printedGrowthPercent, std::optional(9.8));
        QVERIFY(figure.mayBeCharted);
    }

    void badFigureIsTold_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<int>("count");
        const auto row = [](const char* before, const char* after, const char* summary, int count) {
            QTest::newRow(after) << QByteArray(before) << QByteArray(after)
                                 << QStringLiteral("trade.csv 2 ") + QLatin1String(summary) << count;
        };
        row("country,CN", "planet,CN", "subject_kind: unknown-word, row-skipped", 0);
        row("country,CN", "province,990000", "subject: unknown-reference, row-skipped", 0);
        row("country,CN", "place,33", "subject: not-a-code, row-skipped", 0);
        row("cbec_total", "sales", "measure: unknown-reference, row-skipped", 0);
        row("2106.0", "2 106", "value: not-a-number, row-skipped", 0);
        row("CNY bn", "EUR bn", "unit: unknown-word, row-skipped", 0);
        row("revised", "guessed", "vintage: unknown-word, value-ignored", 1);
        row("2024-06", "June 2024", "published_on: not-a-date, value-ignored", 1);
        row("yes", "maybe", "chart: unknown-word, value-ignored", 1);
        row("9.8", "strong", "yoy_printed: not-a-number, value-ignored", 1);
        row("s1", "s9", "source_id: unknown-reference, value-ignored", 1);
        row(",2022,", ",2022 (one day),", "period: not-a-period, shown-as-is", 1);
    }
    void badFigureIsTold()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, count);
        IssueLog issues;
        const auto figures =
            parseFigure(QString::fromUtf8(QByteArray(kGoodFigure).replace(before, after)), issues);
        QTEST(summaryOf(issues).join(u'\n'), "summary");
        QCOMPARE(int(figures.size()), count);
    }

    void irregularPeriodIsNeverCharted()
    {
        IssueLog issues;
        const QByteArray row = QByteArray(kGoodFigure).replace(",2022,", ",2022 (one day),");
        QVERIFY(!parseFigure(QString::fromUtf8(row), issues).at(0).mayBeCharted);
        issues.clear();
        const QByteArray known = QByteArray(row).replace(",yes,,", ",no,irregular-period,");
        QVERIFY(!parseFigure(QString::fromUtf8(known), issues).at(0).mayBeCharted);
        QVERIFY(issues.empty());
    }

    void precisionFollowsFromThePrintedDigits()
    {
        IssueLog issues;
        const QByteArray row = QByteArray(kGoodFigure).replace(",0.05,", ",,");
        QCOMPARE(parseFigure(QString::fromUtf8(row), issues).at(0).precision, 0.05);
        const QByteArray whole = QByteArray(row).replace("2106.0", "2106");
        QCOMPARE(parseFigure(QString::fromUtf8(whole), issues).at(0).precision, 0.5);
    }

private:
    static std::vector<Zone> parse(const QStringList& rows, IssueLog& issues)
    {
        return parseZones(tableOf("zones.csv", kZoneColumns, rows), references(), issues).value();
    }
    static std::vector<TradeFigure> parseFigure(const QString& row, IssueLog& issues)
    {
        const std::vector<Measure> measures{{MeasureId(QStringLiteral("cbec_total")), {}, {}}};
        return parseTrade(tableOf("trade.csv", kTradeColumns, {row}), references(), measures, issues).value();
    }
};

ZONEATLAS_TEST(atlas_tables, TestAtlasTables)
#include "tst_atlas_tables.moc"
