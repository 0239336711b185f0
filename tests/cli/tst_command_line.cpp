// SPDX-License-Identifier: GPL-3.0-or-later
// "Copy as command line": the words, read again by the program, are the figure they were made from.
#include "figure/command_line.h"

#include "cli/figure_choice.h"
#include "figure/recipe.h"
#include "program.h"
#include "test_registry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

/// The words as a shell hands them over, without the program's name.
QStringList wordsOfShell(const QString& line)
{
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") + line});
    shell.waitForFinished();
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(u'\0'));
    words.removeLast();
    return words.mid(1);
}

QString titleFrom(QRandomGenerator& random)
{
    static const QString characters = QStringLiteral("ab Z09'\"\\$`!*?&;<>()[]{}|#~^%=:,./-_区域“”é\t");
    QString title;
    for (int i = random.bounded(1, 12); i > 0; --i)
        title += characters[random.bounded(characters.size())];
    return title;
}

template <class T>
T oneOf(QRandomGenerator& random, std::initializer_list<T> values)
{
    return *(values.begin() + random.bounded(qsizetype(values.size())));
}

ChoroplethChoice choroplethFrom(QRandomGenerator& random)
{
    ChoroplethChoice choice;
    choice.measure = oneOf(
        random, {ProvinceMeasure::ZonesInForce, ProvinceMeasure::Approvals, ProvinceMeasure::GoodsTrade});
    choice.classes.method = oneOf(random, {ClassMethod::Quantile, ClassMethod::Pretty, ClassMethod::Manual});
    if (choice.classes.method == ClassMethod::Manual)
        choice.classes.manualBreaks = {1.0 / 3, 2, 1e7};
    else
        choice.classes.classes = random.bounded(3, 8);
    choice.hasFixedBreaks = random.bounded(2) == 0;
    return choice;
}

FigureRequest requestFrom(QRandomGenerator& random)
{
    const auto coin = [&random] { return random.bounded(2) == 0; };
    FigureRequest request;
    request.pageMm = oneOf<QSizeF>(random, {request.pageMm,
                                            {297, 210},
                                            {338.7, 190.5},
                                            {85, 85},
                                            {100.1, 33.3},
                                            QSizeF(800, 450) * (25.4 / 150)});
    request.time = {oneOf(random, {TimeMode::Cumulative, TimeMode::Batch, TimeMode::Between}),
                    QDate(2020, 1, 1).addDays(random.bounded(2000)),
                    {}};
    if (request.time.mode == TimeMode::Between)
        request.time.from = QDate(2016, 2, 3);
    request.language = coin() ? Language::Chinese : Language::English;
    request.zoneStyle = oneOf(random, {ZoneStyle::Area, ZoneStyle::Symbol, ZoneStyle::Both});
    if (coin()) {
        const double x = random.bounded(1e6) - 5e5;
        request.extent = MapExtent{x, 3e6 + random.bounded(1e5), x + 1e5 / 3, 4e6};
    }
    if (coin())
        request.selectedZones = {ZoneId(QStringLiteral("yiwu")), ZoneId(QStringLiteral("hangzhou"))};
    if (coin())
        request.title = titleFrom(random);
    if (coin())
        request.subtitle = titleFrom(random);
    if (coin())
        request.kind = FigureKind::Report;
    if (coin())
        request.reading.knownBy = QDate(2023, 3, 1);
    if (coin())
        request.reading.currency = Currency::Usd;
    if (coin())
        request.differenceFrom = QDate(2018, 8, 1);
    if (coin())
        request.approvalNumber = titleFrom(random);
    for (bool FigureRequest::*item :
         {&FigureRequest::showsTitle, &FigureRequest::showsDate, &FigureRequest::showsLegend,
          &FigureRequest::showsScaleBar, &FigureRequest::showsSources, &FigureRequest::showsLabels,
          &FigureRequest::showsSubtitle, &FigureRequest::showsCaption, &FigureRequest::showsNorthArrow,
          &FigureRequest::showsGraticule, &FigureRequest::isTransparent})
        request.*item = coin();
    if (coin())
        request.selectedProvinces = {ProvinceCode(QStringLiteral("440000"))};
    if (coin())
        request.filter.provinces = {ProvinceCode(QStringLiteral("330000"))};
    if (coin())
        request.filter.batches = {2, 5};
    if (coin())
        request.filter.statuses = {oneOf(random, {ZoneStatus::InForce, ZoneStatus::Revoked})};
    if (coin())
        request.choropleth = choroplethFrom(random);
    if (coin())
        request.charts = {ChartKind::ZonesByProvince, ChartKind::ZonesOverTime};
    if (coin())
        request.insets = {knownInsetAreas()[1], *ownInsetArea({112.123, 22, 115, 24})};
    if (coin())
        request.namePt = 6.25;
    if (coin())
        request.charts = {ChartKind::NationalTrade, ChartKind::ZonesByRegion};
    if (coin())
        request.charts.clear();
    if (coin())
        request.moved = {{PageItem::Legend, 0, {1.0 / 3, 0.5}}, {PageItem::Inset, 1, {0, 2.0 / 7}}};
    return request;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        m_project = loadProject(m_sources);
    }

    void defaultsNeedNoOptions()
    {
        FigureRequest request;
        request.time.asOf = {2022, 3, 1};
        QCOMPARE(asCommandLine(m_sources, request, 96, QStringLiteral("map.png")),
                 QStringLiteral("zoneatlas render -o map.png --as-of 2022-03-01 --lang en"));
    }

    void theWordsReadBackToTheSameFigure()
    {
        QRandomGenerator random(20250401);
        for (int i = 0; i < 200; ++i) {
            const FigureRequest request = requestFrom(random);
            const double dpi = oneOf(random, {96.0, 150.0, 300.0, 123.4});
            const QString path = titleFrom(random) + QStringLiteral(".png");
            const QString line = asCommandLine(m_sources, request, dpi, path);
            QStringList words = wordsOfShell(line);
            QCOMPARE(words, commandWords(m_sources, request, dpi, path));
            const Launch launch = launchFrom(words, QStringLiteral("en"));
            OptionReader options(launch.command, launch.words);
            const FigureChoice choice = figureChoiceFrom(options, launch.language);
            QVERIFY2(!options.problem(), qPrintable(line));
            QCOMPARE(options.text("output"), path);
            const Answer<FigureRequest> read = resolvedRequest(choice, m_project);
            QVERIFY2(std::holds_alternative<FigureRequest>(read), qPrintable(line));
            QVERIFY2(std::get<FigureRequest>(read) == request, qPrintable(line));
            QCOMPARE(choice.dpi, dpi);
            QCOMPARE(choice.project.sources, m_sources);
        }
    }

    void otherDataAreNamed()
    {
        ProjectSources sources = m_sources;
        sources.prefectures = {.path = sources.prefectures.path, .layer = QStringLiteral("a layer")};
        sources.provinces = {};
        sources.zones.path = QStringLiteral("/somewhere else/zones.csv");
        sources.crsId = QStringLiteral("EPSG:3857");
        FigureRequest request;
        request.time.asOf = {2022, 3, 1};
        request.extent = MapExtent{12e6, 3e6, 13e6, 4e6}; // in that CRS
        const QStringList words =
            wordsOfShell(asCommandLine(sources, request, 96, QStringLiteral("map.png")));
        const Launch launch = launchFrom(words, QStringLiteral("en"));
        OptionReader options(launch.command, launch.words);
        const FigureChoice choice = figureChoiceFrom(options, launch.language);
        QCOMPARE(choice.project.sources, sources);
        Project project = m_project;
        project.sources.crsId = sources.crsId;
        QCOMPARE(std::get<FigureRequest>(resolvedRequest(choice, project)).extent, request.extent);
    }

    void bothMakeTheSamePixels_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void bothMakeTheSamePixels()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const FigureRequest request = requestFrom(random);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("of the line.png"));
        const ProgramRun run = runProgram(wordsOfShell(asCommandLine(m_sources, request, 96, path)));
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QFile recipe(dir.filePath(QStringLiteral("recipe.json")));
        QVERIFY(recipe.open(QIODevice::WriteOnly));
        recipe.write(recipeText(recipeFor(m_project, request, 96)));
        recipe.close();
        const QString other = dir.filePath(QStringLiteral("of the recipe.png"));
        QCOMPARE(runProgram({QStringLiteral("render"), QStringLiteral("--recipe"), recipe.fileName(),
                             QStringLiteral("-o"), other})
                     .exitCode,
                 0);
        QVERIFY(!QImage(path).isNull());
        QVERIFY(QImage(path) == QImage(other));
    }

    void wrongWordsAreExplained_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* command, const char* told) {
            QTest::newRow(command) << QString::fromUtf8(command) << QString::fromUtf8(told);
        };
        row("render -o map.png --without legend,frame", "scale-bar");
        row("render -o map.png --only-province 330100", "330000");
        row("render -o map.png --move legend=10,20", "legend=0.1,0.25");
        row("render -o map.png --charts pie", "national-trade");
        row("render -o map.png --map-extent 1,2,3", "--map-extent");
        row("render -o map.png --map-extent 3,2,1,4", "--map-extent");
        row("render -o map.png --map-extent 1,2,3,x", "--map-extent");
        row("render -o map.png --map-extent 1,2,3,4 --extent 118,27,123,32", "--extent");
    }
    void wrongWordsAreExplained()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, told);
        const ProgramRun run = runProgram(command.split(u' '));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(told), qPrintable(run.err));
    }

private:
    ProjectSources m_sources;
    Project m_project;
};

ZONEATLAS_TEST(command_line, CommandLineTest)
#include "tst_command_line.moc"
