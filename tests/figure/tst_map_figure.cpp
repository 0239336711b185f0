// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the bundled data, against expected pictures.
#include "figure/figure_export.h"
#include "image_compare.h"
#include "test_registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

class MapFigureTest : public QObject
{
    Q_OBJECT

    QString captionOf(const TimeView& view) const
    {
        FigureRequest request;
        request.time = view;
        return standingCaption(m_project, request);
    }

private slots:
    void initTestCase()
    {
        m_project = loadProject(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
        QVERIFY(m_project.issues.empty());
    }

    void picturesAreAsExpected_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<bool>("isChinese");
        QTest::addColumn<int>("style");
        QTest::addColumn<QSizeF>("pageMm");
        QTest::newRow("start") << QDate(2015, 3, 7) << false << int(ZoneStyle::Area) << QSizeF(240, 150);
        QTest::newRow("middle-zh") << QDate(2020, 5, 1) << true << int(ZoneStyle::Area) << QSizeF(240, 150);
        QTest::newRow("end") << QDate(2025, 4, 25) << false << int(ZoneStyle::Area) << QSizeF(240, 150);
        QTest::newRow("end-symbols-zh")
            << QDate(2025, 4, 25) << true << int(ZoneStyle::Symbol) << QSizeF(240, 150);
        QTest::newRow("column") << QDate(2022, 3, 1) << false << int(ZoneStyle::Area) << QSizeF(85, 85);
    }
    void picturesAreAsExpected()
    {
        QFETCH(QDate, asOf);
        QFETCH(bool, isChinese);
        QFETCH(int, style);
        QFETCH(QSizeF, pageMm);
        FigureRequest request;
        request.pageMm = pageMm;
        request.time.asOf = asOf;
        request.language = isChinese ? Language::Chinese : Language::English;
        request.zoneStyle = static_cast<ZoneStyle>(style);
        const QImage image = MapFigure(m_project, request).image(96);
        const QString problem = test::compareWithExpected(image, QStringLiteral("figure-") +
                                                                     QLatin1String(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void captionCountsWhatTheLedgerCounts()
    {
        const QString caption = captionOf({TimeMode::Cumulative, QDate(2022, 3, 1), {}});
        QVERIFY(caption.contains(QStringLiteral("132")));
        QVERIFY(caption.contains(QStringLiteral("30")));
        QVERIFY(!caption.contains(QStringLiteral("revoked")));
        const QString last = captionOf({TimeMode::Cumulative, QDate(2025, 4, 25), {}});
        QVERIFY(last.contains(QStringLiteral("178")) && last.contains(QStringLiteral("3 revoked")));
        const QString between = captionOf({TimeMode::Between, QDate(2025, 5, 1), QDate(2022, 12, 1)});
        QVERIFY(between.contains(QStringLiteral("16 approved")) &&
                between.contains(QStringLiteral("3 revoked")));
    }

    void aMapOfChangesTellsBothDays()
    {
        FigureRequest request;
        request.time.asOf = QDate(2025, 5, 1);
        request.differenceFrom = QDate(2022, 12, 31);
        const MapFigure figure(m_project, request);
        QStringList rows;
        for (const Legend legend = Legend::of(figure.mapSettings()); const LegendRow& row : legend.rows())
            rows << row.name + QLatin1Char(' ') + row.count;
        QVERIFY2(rows.contains(QStringLiteral("New 16")), qPrintable(rows.join(u'|')));
        QVERIFY(rows.contains(QStringLiteral("Revoked 3")));
        QCOMPARE(standingCaption(m_project, request), QStringLiteral("16 new · 3 revoked · 162 unchanged"));
        QCOMPARE(
            captionText(m_project, request),
            QStringLiteral("From 31 December 2022 to 1 May 2025, 16 zones were new and 3 revoked; 162 were "
                           "in force on both days."));
        QCOMPARE(dateStamp(request), QStringLiteral("31 Dec 2022 → 1 May 2025"));
        std::swap(request.time.asOf, *request.differenceFrom); // either may come first
        QCOMPARE(dateStamp(request), QStringLiteral("31 Dec 2022 → 1 May 2025"));
        QVERIFY(captionText(m_project, request).contains(QStringLiteral("16 zones were new")));
    }

    void aFilteredFigureSpeaksOfWhatPassesAlone()
    {
        FigureRequest request;
        request.time.asOf = QDate(2025, 4, 25);
        request.filter.provinces = {ProvinceCode(QStringLiteral("460000"))}; // Hainan: one for two revoked
        DrawnReport drawn;
        const MapFigure figure(m_project, request);
        static_cast<void>(figure.image(48, &drawn));
        QCOMPARE(drawn.zonesDrawn.size(), size_t{3});
        QCOMPARE(Legend::of(figure.mapSettings()).rows().back().count, QStringLiteral("1 / 3"));
        QVERIFY(standingCaption(m_project, request).startsWith(QLatin1String("1 of 178 zones in force")));
        QVERIFY(standingCaption(m_project, request).endsWith(QStringLiteral("2 revoked · Hainan")));
        const QString caption = captionText(m_project, request);
        QVERIFY(caption.contains(QLatin1String("one pilot zone")));
        QVERIFY(caption.contains(QLatin1String("counted (Hainan); zones in force in all: 178")));
        request.filter.statuses = {ZoneStatus::Revoked};
        QCOMPARE(Legend::of(MapFigure(m_project, request).mapSettings()).rows().back().count,
                 QStringLiteral("0 / 2"));
        QCOMPARE(standingCaption(m_project, request),
                 QStringLiteral("No zone in force · 2 revoked · Hainan · revoked"));
    }

    void pngHasItsSizeAndDpi()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.png"));
        FigureRequest request;
        request.pageMm = {180, 120};
        request.time.asOf = QDate(2022, 3, 1);
        QVERIFY(saveFigure(MapFigure(m_project, request), {path, 300}));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(2126, 1417));
        QCOMPARE(image.dotsPerMeterX(), 11811);
    }

    void anExistingFileIsKeptUnlessAskedOtherwise()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.png"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        FigureRequest request;
        request.pageMm = {60, 40};
        request.time.asOf = QDate(2022, 3, 1);
        const MapFigure figure(m_project, request);
        const auto refused = saveFigure(figure, {path, 96});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileExists);
        QCOMPARE(QFileInfo(path).size(), 3);
        QVERIFY(saveFigure(figure, {path, 96, true}));
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void aPictureTooLargeIsRefusedBeforeTheWork()
    {
        QTemporaryDir folder;
        FigureRequest request;
        request.pageMm = {5000, 5000};
        request.time.asOf = QDate(2022, 3, 1);
        const QString path = folder.filePath(QStringLiteral("map.png"));
        const auto refused = saveFigure(MapFigure(m_project, request), {path, 600});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SizeTooLarge);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFolderThatIsNotThereLeavesNoFile()
    {
        QTemporaryDir folder;
        FigureRequest request;
        request.pageMm = {60, 40};
        request.time.asOf = QDate(2022, 3, 1);
        const QString path = folder.filePath(QStringLiteral("none/map.png"));
        const auto refused = saveFigure(MapFigure(m_project, request), {path, 96});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(refused.error().file, path);
    }

    void insetsComeByNameOrByBox()
    {
        QCOMPARE(knownInsetAreas().size(), size_t{4});
        for (const InsetArea& area : knownInsetAreas()) {
            QCOMPARE(insetAreaFromText(area.code), std::optional(area));
            QVERIFY(!insetAreaName(area).isEmpty());
        }
        QCOMPARE(insetAreaFromText(QStringLiteral("118,27,123,32"))->box, (GeoExtent{118, 27, 123, 32}));
        QVERIFY(!insetAreaFromText(QStringLiteral("atlantis")));

        FigureRequest request;
        request.pageMm = {297, 210};
        request.time.asOf = QDate(2025, 4, 25);
        request.showsNorthArrow = request.showsGraticule = true;
        request.insets = {knownInsetAreas()[0], knownInsetAreas()[1], knownInsetAreas()[2]};
        // The bundled layer ends at 18.1° N: the islands are not in it, and that is told.
        QCOMPARE(namesOfEmptyInsets(m_project, request), QStringList{QStringLiteral("South China Sea")});
        const MapFigure figure(m_project, request);
        const auto& insets = figure.page().insets();
        QCOMPARE(insets.size(), size_t{3});
        QVERIFY(insets[1].showsLand() && insets[2].showsLand());
        QVERIFY(!figure.page().northArrowRectMm().isNull());
        const QString problem = test::compareWithExpected(figure.image(72), QStringLiteral("figure-insets"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void reportListsTheZonesOfTheDay()
    {
        FigureRequest request;
        request.time.asOf = QDate(2020, 5, 1);
        const MapFigure figure(m_project, request);
        DrawnReport report;
        [[maybe_unused]] const QImage image = figure.image(96, &report);
        QCOMPARE(reportJson(m_project, figure, report).value(QStringLiteral("zones_drawn")).toArray().size(),
                 105);
    }

private:
    Project m_project;
};

ZONEATLAS_TEST(map_figure, MapFigureTest)
#include "tst_map_figure.moc"
