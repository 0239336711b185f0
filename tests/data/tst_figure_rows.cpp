// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's own tables of figures, from files as people have them to figures joined to boundaries.
#include "core/compared_trade.h"
#include "data/figure_rows.h"
#include "file_samples.h"
#include "session/project.h"
#include "session/source_facts.h"
#include "test_registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

QString corpus(const char* name)
{
    return QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/") + QString::fromUtf8(name);
}

/// The bundled atlas with another table of trade.
Project atlasWith(const char* trade)
{
    ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    sources.trade = DataSource{.path = corpus(trade)};
    return loadProject(sources);
}

Project franceWith(const char* trade)
{
    ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    sources.prefectures = DataSource{.path = corpus("regions.geojson")};
    sources.provinces = {};
    sources.trade = DataSource{.path = corpus(trade)};
    return loadProject(sources);
}

/// "330100 2019 turnover 1204 EUR" for each figure.
QStringList figuresOf(const Project& project)
{
    QStringList texts;
    for (const TradeFigure& figure : project.trade->figures())
        texts.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(figure.subject, figure.period.text, figure.measure.value)
                         .arg(figure.value)
                         .arg(figure.unit)
                         .trimmed());
    return texts;
}

QStringList issuesOf(const Project& project, const char* file)
{
    IssueLog own;
    for (const Issue& issue : project.issues)
        if (issue.problem.file == corpus(file))
            own.push_back(issue);
    return summaryOf(own);
}

QStringList lines(const char* text)
{
    return QString::fromUtf8(text).split(u'\n');
}

} // namespace

class TestFigureRows : public QObject
{
    Q_OBJECT

private slots:
    void aLongTableOfStoresIsReadAndExplained()
    {
        const Project project = atlasWith("stores.csv");
        QCOMPARE(figuresOf(project), lines("330100 2019 turnover 1204\n"
                                           "330100 2020 turnover 1310\n"
                                           "330100 2021 turnover 1388\n"
                                           "330200 2019 turnover 802\n"
                                           "440300 2020 turnover 2500\n"
                                           "440300 2021 turnover 2700\n"
                                           "420600 2021 turnover 12"));
        QCOMPARE(issuesOf(project, "stores.csv"), lines("stores.csv 7 turnover: not-a-number, value-ignored\n"
                                                        "stores.csv 13 store: value-missing, row-skipped\n"
                                                        "stores.csv 14 year: not-a-period, row-skipped\n"
                                                        "stores.csv 8: place-ambiguous, row-skipped\n"
                                                        "stores.csv 11: place-unmatched, row-skipped\n"
                                                        "stores.csv 15: figure-repeated, row-skipped\n"
                                                        "stores.csv: unit-missing, shown-as-is"));
        QCOMPARE(project.tradeJoin->result.countBy(JoinMethod::FormerName), size_t{1});
        QCOMPARE(project.tradeJoin->result.openCount(), size_t{2});
    }

    void aWideTableInGbkIsRead()
    {
        const Project project = atlasWith("cities_gbk.csv");
        QCOMPARE(project.trade->figures().size(), size_t{14});
        QVERIFY(figuresOf(project).contains(QStringLiteral("440100 2019 进出口总额 9995.8 亿元")));
        QVERIFY(figuresOf(project).contains(QStringLiteral("440300 2020 进出口总额 30500 亿元")));
        const TradeFigure& figure = project.trade->figures().front();
        QCOMPARE(figure.subjectKind, SubjectKind::Place);
        QCOMPARE(figure.source, SourceId(QStringLiteral("cities_gbk.csv")));
        QCOMPARE(project.sourceById.value(figure.source).organisation, QStringLiteral("cities_gbk.csv"));
        QVERIFY(!figure.publishedOn);
        QVERIFY(project.trade->measures().front().isOwn);
    }

    void aYearbookWithTitleAndUnitAboveIsRead()
    {
        const Project project = atlasWith("yearbook.xlsx");
        QCOMPARE(figuresOf(project), lines("330100 2019 各市跨境电商交易额 952.2 亿元\n"
                                           "330100 2020 各市跨境电商交易额 1084.2 亿元\n"
                                           "330100 2021 各市跨境电商交易额 1200 亿元\n"
                                           "330200 2020 各市跨境电商交易额 1486.9 亿元\n"
                                           "330200 2021 各市跨境电商交易额 1620 亿元\n"
                                           "440300 2019 各市跨境电商交易额 1500.25 亿元\n"
                                           "440300 2021 各市跨境电商交易额 1800 亿元"));
        QCOMPARE(project.trade->figures().front().precision, 0.05);
        QCOMPARE(issuesOf(project, "yearbook.xlsx").filter(QStringLiteral("row-skipped")), QStringList());
    }

    void namesOfProvincesAmongProvincesAreProvinces()
    {
        const Project project = atlasWith("provinces_long.csv");
        QStringList kinds;
        for (const TradeFigure& figure : project.trade->figures())
            kinds.append(QStringLiteral("%1 %2").arg(figure.subject).arg(int(figure.subjectKind)));
        QVERIFY(kinds.contains(QStringLiteral("220000 %1").arg(int(SubjectKind::Province))));
        QVERIFY(kinds.contains(QStringLiteral("CN %1").arg(int(SubjectKind::Country))));
        QVERIFY(comparesProvinces(*project.trade, {}));
        QCOMPARE(comparableMeasures(*project.trade).size(), size_t{2});
        TradeReading imports;
        imports.measure = MeasureId(QStringLiteral("进口"));
        QCOMPARE(comparedMeasure(*project.trade, imports).id, imports.measure);
        QCOMPARE(comparedUnit(*project.trade, imports), QStringLiteral("亿元"));
    }

    void figuresThatHaveNothingToDoWithChinaAreRead()
    {
        const Project project = franceWith("Exportations (M EUR).csv");
        QVERIFY(figuresOf(project).contains(QStringLiteral("11 2019 Exportations 1080.4 M EUR")));
        QVERIFY(figuresOf(project).contains(QStringLiteral("28 2021 Exportations 36.75 M EUR")));
        QCOMPARE(project.trade->figures().size(), size_t{14});
        QVERIFY(!comparesProvinces(*project.trade, {}));
        // The bundled zones are not about this map.
        QVERIFY(project.ledger->zones().empty());
        QCOMPARE(project.issues.size(), size_t{0});
    }

    void decisionsJoinWhatIsNotFound()
    {
        ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        sources.trade = DataSource{.path = corpus("stores.csv")};
        sources.trade.joins = {{QStringLiteral("Atlantis"), QStringLiteral("330300")},
                               {QStringLiteral("Suzhou"), QString()}};
        const Project project = loadProject(sources);
        QVERIFY(figuresOf(project).contains(QStringLiteral("330300 2021 turnover 5")));
        QCOMPARE(project.tradeJoin->result.openCount(), size_t{0});
    }

    void chosenColumnsHold()
    {
        ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        sources.trade = DataSource{.path = corpus("provinces_long.csv")};
        sources.trade.fields = {{FieldRole::Measure, QString()}, {FieldRole::Unit, QString()}};
        const Project project = loadProject(sources);
        QCOMPARE(project.trade->figures().front().measure, MeasureId(QStringLiteral("数值")));
        QVERIFY(project.trade->figures().front().unit.isEmpty());
    }

    void aTableWithoutYearsSaysSo()
    {
        QTemporaryDir folder;
        ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        sources.trade =
            DataSource{.path = writeFile(folder.path(), "sales.csv", "city,sales\nHangzhou,1\nNingbo,2\n")};
        const Project project = loadProject(sources);
        QVERIFY(project.trade->figures().empty());
        QCOMPARE(summaryOf(project.issues).last(),
                 QStringLiteral("sales.csv: role-missing, part-not-loaded"));
    }

    void theBundledTableIsReadByItsOwnRules()
    {
        const Project project =
            loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(!project.tradeJoin);
        QCOMPARE(comparableMeasures(*project.trade), std::vector<MeasureId>{goodsTradeMeasure()});
        QVERIFY(!comparedMeasure(*project.trade, {}).unit);
        QCOMPARE(comparedUnit(*project.trade, {}), QStringLiteral("CNY bn"));
    }

    void factsTellWhatWouldBeRead()
    {
        const Project project = atlasWith("stores.csv");
        const auto facts = factsOf(DataSource{.path = corpus("stores.csv")}, *project.boundaries);
        QVERIFY(bool(facts));
        QCOMPARE(facts->likelyRole, SourceRole::Trade);
        QVERIFY(summaryOf(facts->figures) ==
                (std::vector<MeasureSummary>{
                    {QStringLiteral("turnover"), {}, 10, QStringLiteral("2019"), QStringLiteral("2021")}}));
        QCOMPARE(facts->join->rows.size(), size_t{6});
        const auto asEvents =
            factsOf(DataSource{.path = corpus("stores.csv")}, *project.boundaries, SourceRole::Zones);
        QVERIFY(asEvents->figures.empty());
        QCOMPARE(asEvents->assignment.field(FieldRole::Date), QStringLiteral("year"));
    }
};

ZONEATLAS_TEST(figure_rows, TestFigureRows)
#include "tst_figure_rows.moc"
