// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's small parts, without starting the program.
#include "cli/json_object.h"
#include "cli/launch.h"
#include "cli/near_matches.h"
#include "cli/option_table.h"
#include "cli/place_finder.h"
#include "cli/text_table.h"
#include "data/map_projection.h"
#include "figure/choropleth_option.h"
#include "figure/filter_option.h"
#include "figure/page_sizes.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

class SmallPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWordDecides_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("command");
        QTest::addColumn<bool>("needsDisplay");
        QTest::addColumn<bool>("isChinese");
        const auto row = [](const char* words, CommandKind command, bool needsDisplay, bool isChinese) {
            QTest::newRow(words) << QString::fromLatin1(words) << static_cast<int>(command) << needsDisplay
                                 << isChinese;
        };
        row("", CommandKind::Window, true, true);
        row("--as-of 2020-01-01", CommandKind::Window, true, true);
        row("--lang en", CommandKind::Window, true, false);
        row("--lang=en", CommandKind::Window, true, false);
        row("--help", CommandKind::Window, false, true);
        row("--version", CommandKind::Window, false, true);
        row("render --lang en", CommandKind::Render, false, false);
        row("query", CommandKind::Query, false, true);
        row("--title query", CommandKind::Window, true, true);
        row("--lang en query", CommandKind::Query, false, false);
        row("--lang=zh render -o a.png", CommandKind::Render, false, true);
    }
    void theFirstWordDecides()
    {
        QFETCH(QString, words);
        QFETCH(int, command);
        QFETCH(bool, needsDisplay);
        QFETCH(bool, isChinese);
        const Launch launch = launchFrom(words.split(u' ', Qt::SkipEmptyParts), QStringLiteral("zh-Hans-CN"));
        QCOMPARE(static_cast<int>(launch.command), command);
        QCOMPARE(launch.needsDisplay, needsDisplay);
        QCOMPARE(launch.language == Language::Chinese, isChinese);
    }

    void theHelpNamesEveryPage()
    {
        for (const QString& page : pageNames())
            QVERIFY2(helpText(CommandKind::Render).contains(page), qPrintable(page));
    }

    void choroplethsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isUnderstood");
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("classes");
        const auto row = [](const char* text, bool isUnderstood,
                            ClassMethod method = ClassMethod::NaturalBreaks, int classes = 5) {
            QTest::newRow(text) << QString::fromLatin1(text) << isUnderstood << static_cast<int>(method)
                                << classes;
        };
        row("zones", true);
        row("approvals:quantile", true, ClassMethod::Quantile);
        row("goods-trade:pretty:7", true, ClassMethod::Pretty, 7);
        row("zones:manual:2,5,10", true, ClassMethod::Manual);
        row("zones:manual", false);
        row("zones:manual:5,2", false);
        row("zones:quantile:2", false);
        row("zones:quantile:many", false);
        row("cbec_total", false);
        row("zones:jenks", false);
        row("zones:quantile:5:1", false);
        row("approvals:per-date", true);
        row("zones:manual:2,5,10:per-date", true, ClassMethod::Manual);
        row("per-date", false);
        row("", false);
    }
    void choroplethsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, isUnderstood);
        const auto choice = choroplethFromText(text);
        QCOMPARE(choice.has_value(), isUnderstood);
        if (!choice)
            return;
        QTEST(static_cast<int>(choice->classes.method), "method");
        QTEST(choice->classes.classes, "classes");
        const std::vector<double> breaks{2, 5, 10};
        QCOMPARE(choice->classes.manualBreaks == breaks, text.contains(QLatin1String("manual")));
        QCOMPARE(choice->hasFixedBreaks, !text.contains(QLatin1String("per-date")));
        QVERIFY(choroplethFromText(choroplethText(*choice)) == choice);
    }

    void filtersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isUnderstood");
        for (const char* text : {"batch=3,5", "province=330000,440000", "level=county,new-area",
                                 "status=in-force;trade=no", "batch=1;level=prefecture;trade=yes", ""})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char* text : {"batch", "batch=", "batch=third", "level=village", "status=", "trade=some",
                                 "batch=1;batch=2", "colour=red", "province=330000,"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    void filtersAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, isUnderstood);
        const auto filter = filterFromText(text);
        QCOMPARE(filter.has_value(), isUnderstood);
        if (filter)
            QCOMPARE(filterText(*filter), text);
    }

    void demandsOfAFilterMayComeInAnyOrder()
    {
        ZoneFilter expected;
        expected.batches = {3, 5};
        expected.statuses = {ZoneStatus::Revoked};
        QVERIFY(filterFromText(QStringLiteral(" status = revoked ; batch=5, 3;")) == expected);
    }

    void nearWordsAreFound()
    {
        const QStringList ids{QStringLiteral("hangzhou"), QStringLiteral("yiwu"),
                              QStringLiteral("taizhou-jiangsu"), QStringLiteral("taizhou-zhejiang")};
        QCOMPARE(nearMatches(QStringLiteral("Hangzou"), ids), QStringList{QStringLiteral("hangzhou")});
        QCOMPARE(nearMatches(QStringLiteral("taizhou"), ids).size(), 2);
        QCOMPARE(nearMatches(QStringLiteral("paris"), ids), QStringList());
        QCOMPARE(nearMatches(QStringLiteral("taizhou"), ids, 1).size(), 1);
    }

    void jsonKeepsOrderAndEscapes()
    {
        const QByteArray line = JsonObject()
                                    .add("b", QStringLiteral("a \"quoted\"\nline, 杭州"))
                                    .add("a", 120.15)
                                    .add("n", textOrNull(QString()))
                                    .toLine();
        QCOMPARE(line,
                 QByteArray("{ \"b\": \"a \\\"quoted\\\"\\nline, 杭州\", \"a\": 120.15, \"n\": null }"));
        const std::vector<JsonObject> none;
        QCOMPARE(JsonObject().add("rows", none).toText(), QByteArray("{\n  \"rows\": []\n}\n"));
    }

    void chineseTakesTwoColumns()
    {
        QCOMPARE(terminalWidth(QStringLiteral("杭州 a")), 6);
        TextTable table({QStringLiteral("Zone"), QStringLiteral(">n")});
        table.addRow({QStringLiteral("杭州"), QStringLiteral("1")});
        table.addRow({QStringLiteral("Yiwu"), QStringLiteral("10")});
        QCOMPARE(table.text(), QStringLiteral("  Zone   n\n  杭州   1\n  Yiwu  10\n"));
    }

    void boxesOfDegrees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isBox");
        QTest::newRow("good") << QStringLiteral("118,27,123,32") << true;
        QTest::newRow("with spaces") << QStringLiteral("73.5, 18, 135, 53.5") << true;
        QTest::newRow("east before west") << QStringLiteral("123,27,118,32") << false;
        QTest::newRow("no height") << QStringLiteral("118,27,123,27") << false;
        QTest::newRow("off the earth") << QStringLiteral("118,27,190,32") << false;
        QTest::newRow("three numbers") << QStringLiteral("118,27,123") << false;
        QTest::newRow("not numbers") << QStringLiteral("a,b,c,d") << false;
        QTest::newRow("not finite") << QStringLiteral("nan,27,123,32") << false;
    }
    void boxesOfDegrees()
    {
        QFETCH(QString, text);
        QFETCH(bool, isBox);
        QCOMPARE(geoExtentFromText(text).has_value(), isBox);
    }

    /// In Albers a parallel bends: the middle of the northern edge lies beyond its corners.
    void theBendOfAnEdgeIsInside()
    {
        const auto projection = createProjection(QString::fromLatin1(kChinaAlbersId));
        QVERIFY(projection.hasValue());
        const CrsTransform& albers = **projection;
        const MapExtent extent = projectedExtent({75, 20, 135, 50}, albers);
        const MapPoint southMiddle = *albers.toMap({105, 20});
        const MapPoint southCorner = *albers.toMap({75, 20});
        QVERIFY(southCorner.y > southMiddle.y + 100'000);
        QVERIFY(extent.minY <= southMiddle.y);
        QVERIFY(extent.minY > southMiddle.y - 1);
    }

    void degreesAroundAnExtentHoldItsBend()
    {
        const auto projection = createProjection(QString::fromLatin1(kChinaAlbersId));
        QVERIFY(projection.hasValue());
        const CrsTransform& albers = **projection;
        MapExtent extent;
        extent.include(*albers.toMap({95, 20}));
        extent.include(*albers.toMap({115, 50}));
        const GeoExtent box = geographicExtent(extent, albers);
        const LonLat northMiddle = *albers.toLonLat({extent.centre().x, extent.maxY});
        QVERIFY(box.maxY >= northMiddle.latDeg && northMiddle.latDeg > 50.1);
        const GeoExtent wide = box.grown(1e-6);
        QVERIFY(wide.contains({95, 20}) && wide.contains({115, 50}));
    }
};

ZONEATLAS_TEST(small_parts, SmallPartsTest)
#include "tst_small_parts.moc"
