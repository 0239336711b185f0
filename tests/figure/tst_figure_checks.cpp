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

    void theJsonHasAWordForEach()
    {
        const QJsonArray json = concernsJson({{ConcernKind::SmallText, {QStringLiteral("a")}, 5.5},
                                              {ConcernKind::LabelsDropped, {QStringLiteral("b")}},
                                              {ConcernKind::NoSources},
                                              {ConcernKind::MissingGlyphs, {QStringLiteral("c")}},
                                              {ConcernKind::InsetEmpty, {QStringLiteral("d")}},
                                              {ConcernKind::InsetHidden, {QStringLiteral("e")}},
                                              {ConcernKind::TextDropped, {QStringLiteral("f")}},
                                              {ConcernKind::LegendDropped}});
        QStringList words;
        for (const QJsonValue& value : json)
            words << value[QStringLiteral("check")].toString();
        QCOMPARE(words.join(u' '),
                 QStringLiteral("small-text labels-dropped no-sources missing-glyphs inset-empty "
                                "inset-hidden text-dropped legend-dropped"));
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
