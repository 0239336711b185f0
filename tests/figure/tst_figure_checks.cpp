// SPDX-License-Identifier: GPL-3.0-or-later
// What is told before a figure is made: each concern where it is, and none where all is well.
#include "figure/figure_checks.h"
#include "figure/page_recording.h"
#include "test_registry.h"

#include <QtTest>

using namespace zoneatlas;

namespace {

std::optional<FigureConcern> find(const std::vector<FigureConcern>& concerns, ConcernKind kind)
{
    for (const FigureConcern& concern : concerns)
        if (concern.kind == kind)
            return concern;
    return std::nullopt;
}

} // namespace

class FigureChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(m_project.issues.empty());
    }

    void theRecordingSaysWhatThePageSays()
    {
        FigureRequest request = usual();
        request.title =
            QStringLiteral("A title so long that it must be broken into several lines on this page, "
                           "because it goes on and on and on");
        request.pageMm = {180, 120};
        const PageRecording page = recordPage(MapFigure(m_project, request));
        QVERIFY(page.says(request.title));
        QVERIFY(page.says(QStringLiteral("178 zones in force")));
        QVERIFY(page.says(QStringLiteral("Hangzhou")));
        QVERIFY(!page.says(QStringLiteral("Atlantis")));
        QVERIFY(page.drawn.labelsPlaced.size() > 50);
    }

    void sizesAreThoseOnThePage()
    {
        FigureRequest request = usual();
        request.pageMm = {297, 210};
        const MapFigure figure(m_project, request);
        double largest = 0;
        for (const RecordedText& text : recordPage(figure).texts)
            largest = std::max(largest, text.sizePt);
        double title = 0;
        for (const auto& line : figure.page().lines())
            title = std::max(title, line.style.sizePt);
        QVERIFY(title > 10);
        QVERIFY2(std::abs(largest - title) < 0.1, qPrintable(QString::number(largest)));
    }

    void aUsualPageHasOnlyDroppedLabels_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << static_cast<int>(Language::English);
        QTest::newRow("Chinese") << static_cast<int>(Language::Chinese);
    }
    void aUsualPageHasOnlyDroppedLabels()
    {
        QFETCH(const int, language);
        FigureRequest request = usual();
        request.language = static_cast<Language>(language);
        request.approvalNumber = QStringLiteral("GS(2025)0001号");
        for (const FigureConcern& concern : checkFigure(m_project, request))
            QVERIFY2(concern.kind == ConcernKind::LabelsDropped,
                     qPrintable(concern.texts.join(u'|') + QString::number(static_cast<int>(concern.kind))));
    }

    void droppedLabelsAreNamed()
    {
        FigureRequest request = usual();
        request.pageMm = {85, 85};
        const auto concern = find(checkFigure(m_project, request), ConcernKind::LabelsDropped);
        QVERIFY(concern && concern->texts.size() > 20);
        const PageRecording page = recordPage(MapFigure(m_project, request));
        QCOMPARE(concern->texts.size(), qsizetype(page.drawn.labelsDropped.size()));
        request.showsLabels = false;
        QVERIFY(!find(checkFigure(m_project, request), ConcernKind::LabelsDropped));
    }

    void sourcesAreMissed()
    {
        FigureRequest request = usual();
        QVERIFY(!find(checkFigure(m_project, request), ConcernKind::NoSources));
        request.showsSources = false;
        QVERIFY(find(checkFigure(m_project, request), ConcernKind::NoSources));
    }

    void smallTypeIsNamed()
    {
        FigureRequest request = usual();
        request.namePt = 5;
        const auto concern = find(checkFigure(m_project, request), ConcernKind::SmallText);
        QVERIFY(concern && concern->texts.contains(QStringLiteral("Hangzhou")));
        QVERIFY(std::abs(concern->sizePt - 5) < 0.1);
        request.namePt = kLeastTextPt;
        QVERIFY(!find(checkFigure(m_project, request), ConcernKind::SmallText));
    }

    void nothingIsTooSmallByItself_data()
    {
        QTest::addColumn<QSizeF>("page");
        for (const QSizeF& page : {QSizeF(60, 36), QSizeF(85, 85), QSizeF(85, 200), QSizeF(180, 120),
                                   QSizeF(297, 60), QSizeF(297, 210)})
            QTest::addRow("%gx%g", page.width(), page.height()) << page;
    }
    void nothingIsTooSmallByItself()
    {
        QFETCH(const QSizeF, page);
        FigureRequest request = usual();
        request.pageMm = page;
        for (const FigureKind kind : {FigureKind::Map, FigureKind::Report}) {
            request.kind = kind;
            const auto concern = find(checkFigure(m_project, request), ConcernKind::SmallText);
            QVERIFY2(!concern, qPrintable(concern ? concern->texts.join(u'|') : QString()));
        }
    }

    void aReportMissesNothingOnA4()
    {
        FigureRequest request = usual();
        request.kind = FigureKind::Report;
        request.pageMm = {297, 210};
        for (const FigureConcern& concern : checkFigure(m_project, request))
            QCOMPARE(concern.kind, ConcernKind::LabelsDropped);
    }

    void aLongTitleOnAColumnPushesOutTheLegend()
    {
        FigureRequest request = usual();
        request.pageMm = {85, 85};
        request.title =
            QStringLiteral("How the comprehensive pilot zones for cross-border electronic commerce "
                           "spread over the prefectures, municipalities and provinces of China "
                           "between March 2015 and April 2025, batch by batch");
        QVERIFY(!find(checkFigure(m_project, request), ConcernKind::LegendDropped)); // it is set smaller
        request.title += QStringLiteral(", and which of them were revoked since; ") + request.title;
        QVERIFY(find(checkFigure(m_project, request), ConcernKind::LegendDropped));
        QVERIFY(recordPage(MapFigure(m_project, request)).says(request.title));
    }

    void chartsWithoutRoomAreNamed()
    {
        FigureRequest request = usual();
        request.kind = FigureKind::Report;
        request.pageMm = {85, 200};
        const auto concern = find(checkFigure(m_project, request), ConcernKind::ChartsDropped);
        QVERIFY(concern);
        QCOMPARE(concern->texts, QStringList(chartName(ChartKind::NationalTrade)));
        request.charts = {ChartKind::ZonesOverTime};
        QVERIFY(!find(checkFigure(m_project, request), ConcernKind::ChartsDropped));
    }

    void preliminaryFiguresMustBeMarked()
    {
        FigureRequest request = usual();
        request.kind = FigureKind::Report;
        request.pageMm = {297, 210};
        request.reading.knownBy = QDate(2023, 3, 1);
        const MapFigure figure(m_project, request);
        const PageRecording page = recordPage(figure);
        QVERIFY(!find(checkFigure(m_project, request), ConcernKind::PreliminaryUnmarked));
        QCOMPARE(unmarkedPreliminary(m_project, figure.figuresShown(), page, request.language),
                 QStringList());
        PageRecording silent = page;
        std::erase_if(silent.texts, [](const RecordedText& text) {
            return text.text.contains(QStringLiteral("preliminary"));
        });
        QVERIFY(!unmarkedPreliminary(m_project, figure.figuresShown(), silent, request.language).isEmpty());
        QCOMPARE(unmarkedPreliminary(m_project, {}, silent, request.language), QStringList());
    }

    void charactersWithoutAGlyphAreNamed()
    {
        FigureRequest request = usual();
        request.title = QStringLiteral("区 ᚠ and 𓀀, café");
        const auto concern = find(checkFigure(m_project, request), ConcernKind::MissingGlyphs);
        QVERIFY(concern);
        QCOMPARE(concern->texts, QStringList({QStringLiteral("ᚠ"), QStringLiteral("𓀀")}));
    }

    void emptyAndHiddenInsetsAreNamed()
    {
        FigureRequest request = usual();
        request.insets = knownInsetAreas();
        const auto empty = find(checkFigure(m_project, request), ConcernKind::InsetEmpty);
        QVERIFY(empty);
        QCOMPARE(empty->texts, QStringList(QStringLiteral("south-china-sea")));
        QVERIFY(!find(checkFigure(m_project, request), ConcernKind::InsetHidden));
        request.pageMm = {60, 36};
        const auto hidden = find(checkFigure(m_project, request), ConcernKind::InsetHidden);
        QVERIFY(hidden && !hidden->texts.isEmpty());
    }

    void whatATinyPageLeavesOutIsNamed()
    {
        FigureRequest request = usual();
        request.pageMm = {40, 24};
        request.title = QStringLiteral("Kept or not");
        const auto concerns = checkFigure(m_project, request);
        QVERIFY(find(concerns, ConcernKind::TextDropped));
        QVERIFY(find(concerns, ConcernKind::LegendDropped));
        request.showsLegend = request.showsTitle = request.showsDate = request.showsSources = false;
        const auto without = checkFigure(m_project, request);
        QVERIFY(!find(without, ConcernKind::TextDropped));
        QVERIFY(!find(without, ConcernKind::LegendDropped));
    }

    void whatAMovedItemCoversIsTold()
    {
        FigureRequest request = usual();
        request.pageMm = {297, 210};
        QVERIFY(!find(checkFigure(m_project, request), ConcernKind::ItemsCovered));
        request.moved = {{PageItem::Legend, 0, {0.02, 0.02}}, {PageItem::ScaleBar, 0, {0.6, 0.2}}};
        const auto covered = find(checkFigure(m_project, request), ConcernKind::ItemsCovered);
        QVERIFY(covered); // the legend lies on the title, the scale bar on nothing but the map
        QCOMPARE(covered->texts, QStringList(QStringLiteral("legend")));
    }

    void theJsonHasAWordForEach()
    {
        const QJsonArray json = concernsJson({{ConcernKind::SmallText, {QStringLiteral("a")}, 5.5},
                                              {ConcernKind::LabelsDropped, {QStringLiteral("b")}},
                                              {ConcernKind::NoSources},
                                              {ConcernKind::MissingGlyphs, {QStringLiteral("c")}},
                                              {ConcernKind::InsetEmpty, {QStringLiteral("d")}},
                                              {ConcernKind::InsetHidden, {QStringLiteral("e")}},
                                              {ConcernKind::TextDropped, {QStringLiteral("f")}},
                                              {ConcernKind::LegendDropped},
                                              {ConcernKind::ChartsDropped},
                                              {ConcernKind::ItemsCovered, {QStringLiteral("legend")}},
                                              {ConcernKind::PreliminaryUnmarked}});
        QStringList words;
        for (const QJsonValue& value : json)
            words << value[QStringLiteral("check")].toString();
        QCOMPARE(words.join(u' '),
                 QStringLiteral("small-text labels-dropped no-sources missing-glyphs inset-empty "
                                "inset-hidden text-dropped legend-dropped charts-dropped items-covered "
                                "preliminary-unmarked"));
        QCOMPARE(json[0][QStringLiteral("size_pt")].toDouble(), 5.5);
        QCOMPARE(json[0][QStringLiteral("texts")].toArray(), QJsonArray{QStringLiteral("a")});
        QVERIFY(json[2][QStringLiteral("texts")].isUndefined());
    }

private:
    static FigureRequest usual()
    {
        FigureRequest request;
        request.time.asOf = {2025, 12, 31};
        return request;
    }

    Project m_project;
};

ZONEATLAS_TEST(figure_checks, FigureChecksTest)
#include "tst_figure_checks.moc"
