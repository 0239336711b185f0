// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's recipe: from file and back, and the same pixels from it.
#include "figure/film_writer.h"
#include "figure/gif_writer.h"
#include "figure/recipe.h"
#include "test_registry.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

namespace {

/// Every field differs from its default.
FigureRequest unusualRequest()
{
    FigureRequest request;
    request.pageMm = {123.456, 78.9};
    request.time = {TimeMode::Between, QDate(2022, 3, 1), QDate(2019, 12, 15)};
    request.language = Language::Chinese;
    request.zoneStyle = ZoneStyle::Both;
    request.extent = MapExtent{1.0 / 3, 2'345'678.901234, 2'000'000.1, 4'000'000};
    request.selectedZones = {ZoneId(QStringLiteral("yiwu")), ZoneId(QStringLiteral("hangzhou"))};
    request.title = QStringLiteral("标题 \"<&>\"\\");
    request.approvalNumber = QStringLiteral("GS(2025)1");
    request.showsTitle = request.showsDate = request.showsLegend = false;
    request.showsScaleBar = request.showsSources = request.showsLabels = false;
    request.isTransparent = true;
    request.showsNorthArrow = request.showsGraticule = true;
    request.kind = FigureKind::Report;
    request.reading.knownBy = QDate(2023, 3, 1);
    request.reading.currency = Currency::Usd;
    request.differenceFrom = QDate(2018, 8, 1);
    request.subtitle = QStringLiteral("副标题");
    request.showsSubtitle = false;
    request.showsCaption = true;
    request.charts = {ChartKind::NationalTrade};
    request.namePt = 6.5;
    request.moved = {{PageItem::Panel, 0, {0.25, 1.0 / 3}}, {PageItem::Inset, 1, {0, 0.5}}};
    request.filter = {{1, 5},
                      {ProvinceCode(QStringLiteral("330000"))},
                      {ZoneLevel::County, ZoneLevel::NewArea},
                      {ZoneStatus::InForce},
                      false};
    request.choropleth = {ProvinceMeasure::GoodsTrade, {ClassMethod::Pretty, 6, {1, 2}}, false};
    request.insets = {{QStringLiteral("pearl-river-delta"), {112.1, 21.9, 114.8, 23.7}}};
    return request;
}

} // namespace

class RecipeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(m_project.issues.empty());
    }

    void everyFieldComesBack()
    {
        const FigureRequest given = unusualRequest();
        const Result<Recipe> recipe = fromRecipe(recipeText(recipeFor(m_project, given, 123.4)), {});
        QVERIFY(recipe);
        QCOMPARE(recipe->dpi, 123.4);
        QCOMPARE(recipe->sources, m_project.sources);
        QVERIFY(recipe->program.startsWith(QLatin1String("ZoneAtlas")));
        QVERIFY(recipe->request == given);
    }

    void theOneProvinceOfEarlierRecipesIsAFilter()
    {
        const QByteArray json = R"({"zoneatlas_recipe": 1, "figure": {"only_province": "330000"}})";
        const Result<Recipe> recipe = fromRecipe(json, {});
        QVERIFY(recipe);
        ZoneFilter expected;
        expected.provinces = {ProvinceCode(QStringLiteral("330000"))};
        QVERIFY(recipe->request.filter == expected);
    }

    void decisionsAboutSourcesSurvive()
    {
        Project project = m_project;
        DataSource& zones = project.sources.zones;
        zones.layer = QStringLiteral("places");
        zones.encoding = QStringLiteral("GB18030");
        zones.crsId = QStringLiteral("EPSG:4490");
        zones.fields = {{FieldRole::Date, QStringLiteral("opened")}, {FieldRole::Group, QString()}};
        zones.joins = {{QStringLiteral("襄樊"), QStringLiteral("420600")}};
        const Result<Recipe> recipe = fromRecipe(recipeText(recipeFor(project, FigureRequest(), 96)), {});
        QVERIFY(recipe);
        QCOMPARE(recipe->sources.zones, zones);
        QCOMPARE(recipe->sources, project.sources);
        const Result<Recipe> old =
            fromRecipe(R"({"zoneatlas_recipe": 1, "data": {"zones": "/a/zones.csv"}})", {});
        QVERIFY(old);
        QCOMPARE(old->sources.zones, DataSource{.path = QStringLiteral("/a/zones.csv")});
    }

    void everyFileCarriesIt_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString& ending : figureEndings())
            QTest::newRow(qPrintable(ending)) << ending;
    }
    void everyFileCarriesIt()
    {
        QFETCH(QString, ending);
        FigureRequest request = unusualRequest();
        request.extent.reset();
        const QString path = m_dir.filePath(QStringLiteral("map") + ending);
        QVERIFY(
            saveFigure(MapFigure(m_project, request), {path, 96, false, metadataOf(m_project, request, 96)}));
        const Result<Recipe> recipe = readRecipe(path);
        QVERIFY(recipe);
        QVERIFY(recipe->request == request);
        QCOMPARE(recipe->dpi, 96.0);
        QVERIFY(changedData(*recipe).empty());
    }

    void animationAndAtlasComeBack()
    {
        Recipe given = recipeFor(m_project, unusualRequest(), 96);
        given.animation = AnimationRequest{unusualRequest(), AnimationStep::Month, 123, 456, 7, 89, 123.4};
        given.atlas = AtlasRequest{unusualRequest(), AtlasBy::Province, QStringLiteral("{n} 省.pdf"), 123.4};
        const Result<Recipe> recipe = fromRecipe(recipeText(given), {});
        QVERIFY(recipe);
        QCOMPARE(recipe->animation, given.animation);
        QCOMPARE(recipe->atlas, given.atlas);
    }

    void everyAnimationCarriesIt_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"map.gif", "map.mp4", "frames"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyAnimationCarriesIt()
    {
        QFETCH(QString, name);
        const QString path = m_dir.filePath(name);
        AnimationRequest request;
        request.figure.pageMm = {85, 60};
        request.figure.language = Language::Chinese;
        request.figure.title = QStringLiteral("标题 <&>\"\\; #=\n") + QString(300, u'长');
        request.figure.time.asOf = QDate(2016, 12, 31);
        request.fadeFrames = 1;
        const PictureSequence pictures = picturesOf(m_project, request);
        Outcome written = Done{};
        QString file = path;
        QDate date(2016, 1, 12); // of the last frame
        if (name.endsWith(QLatin1String(".gif"))) {
            written = writeGif(pictures, {path});
        } else if (name.endsWith(QLatin1String(".mp4"))) {
            if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
                QSKIP("ffmpeg is not installed");
            written = writeFilm(pictures, {path});
        } else {
            written = writePictureFolder(pictures, {path});
            file += QStringLiteral("/0002_2015-03-07_fade1.png");
            date = QDate(2015, 3, 7);
        }
        QVERIFY(written);
        const Result<Recipe> recipe = readRecipe(file);
        QVERIFY(recipe);
        QCOMPARE(recipe->animation, request);
        QCOMPARE(recipe->request, figureAt(request, date));
    }

    void theSamePixelsComeFromIt()
    {
        FigureRequest request;
        request.pageMm = {110, 70};
        request.time.asOf = QDate(2020, 5, 1);
        request.extent = m_project.map->shapes().unitExtent(5);
        request.selectedZones = {ZoneId(QStringLiteral("hangzhou"))};
        const QImage first = MapFigure(m_project, request).image(150);
        const Result<Recipe> recipe = fromRecipe(recipeText(recipeFor(m_project, request, 150)), {});
        QVERIFY(recipe);
        const Project again = loadProject(recipe->sources);
        QCOMPARE(MapFigure(again, recipe->request).image(recipe->dpi), first);
    }

    void whatIsNoRecipeIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& content, ErrorCode code) {
            QTest::newRow(name) << QString::fromLatin1(name) << content << int(code);
        };
        row("empty.json", {}, ErrorCode::NoRecipe);
        row("foreign.json", "{\"type\": \"FeatureCollection\"}", ErrorCode::NoRecipe);
        row("rubbish.png", "rubbish", ErrorCode::NoRecipe);
        row("rubbish.jpg", "\xFF\xD8\xFF", ErrorCode::NoRecipe);
        row("rubbish.pdf", "%PDF-1.4\nrubbish", ErrorCode::NoRecipe);
        row("rubbish.svg", "<svg><metadata>", ErrorCode::NoRecipe);
        row("rubbish.gif", "GIF89a\x01\x00\x01\x00", ErrorCode::NoRecipe);
        row("cut.gif", QByteArray("GIF89a\1\0\1\0\0\0\0!\xFE\x12ZoneAtlas", 25), ErrorCode::NoRecipe);
        row("rubbish.mp4", "rubbish", ErrorCode::NoRecipe);
        row("endless.mp4", QByteArray("\0\0\0\7moov\0\0\0\1udta", 16), ErrorCode::NoRecipe);
        row("cut.mp4", QByteArray("\0\0\0\20moov\0\0\1\0udta", 16), ErrorCode::NoRecipe);
        row("rubbish.tif", "II*", ErrorCode::NoRecipe);
        row("newer.json", "{\"zoneatlas_recipe\": 99, \"program\": \"ZoneAtlas 9.1\"}",
            ErrorCode::RecipeTooNew);
    }
    void whatIsNoRecipeIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Result<Recipe> recipe = readRecipe(file.fileName());
        QVERIFY(!recipe);
        QCOMPARE(int(recipe.error().code), code);
        QCOMPARE(recipe.error().file, file.fileName());
        if (code == int(ErrorCode::RecipeTooNew))
            QCOMPARE(recipe.error().value, QStringLiteral("9.1"));
    }

    void aMissingFileIsTold()
    {
        const Result<Recipe> recipe = readRecipe(m_dir.filePath(QStringLiteral("none.png")));
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().code, ErrorCode::FileMissing);
    }

    void changedDataAreTold()
    {
        const QString zones = m_dir.filePath(QStringLiteral("zones.csv"));
        QVERIFY(QFile::copy(m_project.sources.zones.path, zones));
        Project project = m_project;
        project.sources.zones.path = zones;
        const FigureRequest plain;
        const Result<Recipe> recipe = fromRecipe(recipeText(recipeFor(project, plain, 96)), {});
        QVERIFY(recipe);
        QVERIFY(changedData(*recipe).empty());
        QFile file(zones);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
        file.close();
        const IssueLog issues = changedData(*recipe);
        QCOMPARE(issues.size(), size_t(1));
        QCOMPARE(issues.front().problem.code, ErrorCode::DataChanged);
        QCOMPARE(issues.front().problem.file, zones);
    }

    void bundledFilesAreNamedAsSuch()
    {
        const FigureRequest plain;
        const QByteArray json = recipeText(recipeFor(m_project, plain, 96));
        QVERIFY(json.contains("bundled:resources/data/zones.csv"));
        QVERIFY(json.contains("bundled:shapefiles/prefectures.dbf"));
        QVERIFY(!json.contains(bundledResourceDir().toUtf8()));
    }

private:
    Project m_project;
    QTemporaryDir m_dir;
};

ZONEATLAS_TEST(recipe, RecipeTest)
#include "tst_recipe.moc"
