// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of the bundled data: charts, caption and numbered sources.
#include "figure/map_figure.h"
#include "image_compare.h"
#include "test_registry.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

#include <set>

using namespace zoneatlas;

namespace {

FigureRequest reportAsOf(QDate day)
{
    FigureRequest request;
    request.kind = FigureKind::Report;
    request.pageMm = {297, 210};
    request.time.asOf = day;
    return request;
}

QStringList notesOn(const MapFigure& figure)
{
    QStringList texts;
    for (const TextLine& line : figure.page().lines())
        texts.append(line.text);
    return texts;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(m_project.issues.empty());
    }

    void theCaptionCountsWhatTheLedgerHolds_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("caption");
        QTest::newRow("none") << QDate(2015, 3, 6)
                              << QStringLiteral("By 6 March 2015, no pilot zone was in force.");
        QTest::newRow("one") << QDate(2015, 3, 7)
                             << QStringLiteral("By 7 March 2015, one pilot zone was in force.");
        QTest::newRow("middle") << QDate(2022, 3, 1)
                                << QStringLiteral("By 1 March 2022, 132 zones in 30 provincial-level regions "
                                                  "were in force, 27 of them new since 22 January 2022 "
                                                  "(batch 6).");
    }
    void theCaptionCountsWhatTheLedgerHolds()
    {
        QFETCH(QDate, asOf);
        QFETCH(QString, caption);
        FigureRequest request;
        request.time.asOf = asOf;
        QCOMPARE(captionText(m_project, request), caption);
    }

    void theCaptionTellsOfRevocations()
    {
        FigureRequest request;
        request.time.asOf = QDate(2025, 4, 25);
        const QString caption = captionText(m_project, request);
        QVERIFY2(caption.contains(QStringLiteral("178 zones in 31")), qPrintable(caption));
        QVERIFY2(caption.endsWith(QStringLiteral("3 had been revoked.")), qPrintable(caption));
    }

    void captionsOfBatchesAndIntervals()
    {
        FigureRequest request;
        request.time = {TimeMode::Batch, QDate(2022, 3, 1), std::nullopt};
        QVERIFY(captionText(m_project, request)
                    .startsWith(QStringLiteral("Batch 6, approved on 22 January 2022: 27 zones")));
        request.time = {TimeMode::Between, QDate(2022, 3, 1), QDate(2020, 5, 1)};
        QVERIFY(captionText(m_project, request)
                    .startsWith(QStringLiteral("After 1 May 2020 and by 1 March 2022, 27 zones")));
    }

    void theCaptionOfAReportNamesTheYearBefore_data()
    {
        QTest::addColumn<QDate>("knownBy");
        QTest::addColumn<QString>("value");
        QTest::newRow("newest") << QDate() << QStringLiteral("2022: 2,059.9 bn yuan (final)");
        QTest::newRow("as first told")
            << QDate(2023, 3, 1) << QStringLiteral("2022: 2,110 bn yuan (preliminary)");
    }
    void theCaptionOfAReportNamesTheYearBefore()
    {
        QFETCH(QDate, knownBy);
        QFETCH(QString, value);
        FigureRequest request = reportAsOf(QDate(2023, 3, 1));
        if (knownBy.isValid())
            request.reading.knownBy = knownBy;
        const QString caption = captionText(m_project, request);
        QVERIFY2(caption.contains(value), qPrintable(caption));
    }

    void sourcesAreExactlyThoseOfTheFiguresShown()
    {
        const MapFigure figure(m_project, reportAsOf(QDate(2022, 3, 1)));
        QVERIFY(!figure.figuresShown().empty());
        std::set<QString> expected;
        for (const FigureId id : figure.figuresShown())
            expected.insert(m_project.trade->figure(id).source.value);
        const NumberedSources sources(m_project, figure.figuresShown(), Language::English);
        QCOMPARE(static_cast<size_t>(sources.notes().size()), expected.size() + 2);
        const QString page = notesOn(figure).join(u'\n');
        for (int number = 1; number <= sources.notes().size(); ++number)
            QVERIFY2(page.contains(QStringLiteral("\n[%1] ").arg(number)), qPrintable(page));
        QVERIFY(!page.contains(QStringLiteral("[%1] ").arg(sources.notes().size() + 1)));
        // The caption refers to a source that is listed.
        const auto mark =
            QRegularExpression(QStringLiteral("\\[(\\d+)\\]\\.")).match(page).captured(1).toInt();
        QVERIFY(mark >= 3 && mark <= sources.notes().size());
    }

    void theReportFileListsItsFigures()
    {
        const MapFigure figure(m_project, reportAsOf(QDate(2022, 3, 1)));
        const QJsonArray figures =
            reportJson(m_project, figure, {}).value(QStringLiteral("figures")).toArray();
        QCOMPARE(static_cast<size_t>(figures.size()), figure.figuresShown().size());
        for (const QJsonValue& shown : figures)
            QVERIFY(m_project.sourceById.contains(SourceId(shown[QStringLiteral("source")].toString())));
    }

    void chartsStandOnThePageOrAreToldOf()
    {
        const MapFigure large(m_project, reportAsOf(QDate(2022, 3, 1)));
        QCOMPARE(large.page().panelRectsMm().size(), size_t{2});
        QVERIFY(large.leftOut().empty());
        FigureRequest request = reportAsOf(QDate(2022, 3, 1));
        request.pageMm = {85, 85};
        const MapFigure small(m_project, request);
        QVERIFY(small.page().panelRectsMm().empty());
        QCOMPARE(small.leftOut(), std::vector<PageItem>{PageItem::Panel});
        QVERIFY(small.figuresShown().empty());
    }

    void pictureIsAsExpected()
    {
        const QImage image = MapFigure(m_project, reportAsOf(QDate(2022, 3, 1))).image(96);
        const QString problem = test::compareWithExpected(image, QStringLiteral("figure-report"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

private:
    Project m_project;
};

ZONEATLAS_TEST(report, ReportTest)
#include "tst_report.moc"
