// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/slides.h"

#include "test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

namespace {

Bookmark bookmarkAt(QDate day, const QString& name)
{
    Bookmark bookmark;
    bookmark.name = name;
    bookmark.state.time.asOf = day;
    bookmark.state.view = {{0, 4e6}, 20'000};
    bookmark.frameMm = {240, 135};
    return bookmark;
}

SlidesRequest smallSlides()
{
    SlidesRequest request;
    request.figure.pageMm = {160, 90};
    request.dpi = 40;
    return request;
}

} // namespace

class SlidesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(m_project.issues.empty());
    }

    void aSlideShowsWhatTheBookmarkDid()
    {
        Bookmark bookmark = bookmarkAt({2022, 3, 1}, QStringLiteral("Yiwu"));
        bookmark.state.selection.zones = {ZoneId(QStringLiteral("yiwu"))};
        bookmark.state.selection.provinces = {ProvinceCode(QStringLiteral("330000"))};
        bookmark.state.filter.batches = {3};
        bookmark.state.zoneStyle = ZoneStyle::Both;
        bookmark.state.showsLabels = false;
        const FigureFolder slides = slidesOf(m_project, smallSlides(), {bookmark});
        QCOMPARE(slides.figures.size(), size_t{1});
        const FigureRequest& figure = slides.figures[0].figure;
        QCOMPARE(figure.title, QStringLiteral("Yiwu"));
        QCOMPARE(figure.time, bookmark.state.time);
        QCOMPARE(figure.extent, std::optional(MapExtent{-2.4e6, 2.65e6, 2.4e6, 5.35e6}));
        const MapSettings map = MapFigure(m_project, figure).mapSettings();
        QCOMPARE(map.selectedZones, bookmark.state.selection.zones);
        QCOMPARE(map.selectedProvinces, bookmark.state.selection.provinces);
        QCOMPARE(map.zoneStyle, ZoneStyle::Both);
        QVERIFY(!map.showLabels);
        const std::vector<ZonePresence> presence = presenceIn(map);
        QCOMPARE(std::count(presence.begin(), presence.end(), ZonePresence::InForce), 22); // the filter's
    }

    void allLandFillsTheSlide()
    {
        Bookmark bookmark = bookmarkAt({2022, 3, 1}, QStringLiteral("All"));
        bookmark.state.view.mapUnitsPerMm = 80'000;
        bookmark.frameMm = {90, 160};
        const FigureFolder slides = slidesOf(m_project, smallSlides(), {bookmark});
        QVERIFY(!slides.figures[0].figure.extent);
    }

    void aSlideShadesProvincesAsTheBookmarkDid()
    {
        Bookmark bookmark = bookmarkAt({2022, 3, 1}, QStringLiteral("Trade"));
        bookmark.state.choropleth = ChoroplethChoice{ProvinceMeasure::GoodsTrade, {}};
        const FigureFolder slides = slidesOf(m_project, smallSlides(), {bookmark});
        const MapSettings map = MapFigure(m_project, slides.figures[0].figure).mapSettings();
        QVERIFY(map.choropleth && map.choropleth->choice() == *bookmark.state.choropleth);
    }

    void filesAreCalledByPlaceAndName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << QStringLiteral("Yiwu, 2022") << QStringLiteral("01_Yiwu, 2022.png");
        QTest::newRow("Chinese") << QStringLiteral("义乌") << QStringLiteral("01_义乌.png");
        QTest::newRow("forbidden") << QStringLiteral("a/b: \"c\"?") << QStringLiteral("01_a-b- -c-.png");
        QTest::newRow("long") << QString(200, u'长')
                              << QStringLiteral("01_") + QString(60, u'长') + QStringLiteral(".png");
    }

    void filesAreCalledByPlaceAndName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, file);
        const FigureFolder slides = slidesOf(m_project, smallSlides(), {bookmarkAt({2020, 1, 1}, name)});
        QCOMPARE(slides.figures[0].fileName, file);
    }

    void theFolderHoldsSlidesAndIndex()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("slides"));
        const FigureFolder slides = slidesOf(
            m_project, smallSlides(),
            {bookmarkAt({2016, 1, 12}, QStringLiteral("a")), bookmarkAt({2022, 3, 1}, QStringLiteral("b"))});
        int asked = 0;
        const auto count = [&asked](int, int total) {
            ++asked;
            return total == 2;
        };
        QVERIFY(writeFigureFolder(m_project, slides, {path, false}, count));
        QCOMPARE(asked, 3);
        QCOMPARE(QDir(path).entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("01_a.png"), QStringLiteral("02_b.png"),
                              QStringLiteral("index.csv"), QStringLiteral("index.pdf")}));
        const auto recipe = readRecipe(QDir(path).filePath(QStringLiteral("02_b.png")));
        QVERIFY(recipe);
        QCOMPARE(recipe->request, slides.figures[1].figure);
        // Again over the former one, but not over what is not such a folder.
        QVERIFY(writeFigureFolder(m_project, slides, {path, true}));
        QFile other(QDir(path).filePath(QStringLiteral("mine.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        const Outcome refused = writeFigureFolder(m_project, slides, {path, true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FolderHoldsOthers);
    }

    void cancelledItLeavesNothing()
    {
        const QTemporaryDir dir;
        const FigureFolder slides =
            slidesOf(m_project, smallSlides(), {bookmarkAt({2016, 1, 12}, QStringLiteral("a"))});
        const Outcome cancelled = writeFigureFolder(
            m_project, slides, {dir.filePath(QStringLiteral("x")), false}, [](int, int) { return false; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(dir.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void theFilterIsInTheRecipe()
    {
        FigureRequest request = smallSlides().figure;
        request.time.asOf = QDate(2022, 1, 22);
        request.filter.batches = {1, 3};
        request.filter.levels = {ZoneLevel::NewArea};
        request.filter.hasTradeFigure = true;
        request.selectedProvinces = {ProvinceCode(QStringLiteral("330000"))};
        request.choropleth = ChoroplethChoice{};
        const auto recipe = fromRecipe(recipeText(recipeFor(m_project, request, 96)), QString());
        QVERIFY(recipe);
        QCOMPARE(recipe->request, request);
    }

private:
    Project m_project;
};

ZONEATLAS_TEST(slides, SlidesTest)
#include "tst_slides.moc"
