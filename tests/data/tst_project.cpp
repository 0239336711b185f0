// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/map_projection.h"
#include "file_samples.h"
#include "session/project.h"
#include "test_registry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace zoneatlas;
using namespace zoneatlas::test;

/// A project is always there, whatever is wrong with its files; each case breaks a copy of the bundled ones.
class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void loadingTellsProgressAndStops()
    {
        std::vector<double> told;
        const auto whole = loadProject(m_sources, ReadControl([&told](double share) {
                                           told.push_back(share);
                                           return true;
                                       }));
        QVERIFY(whole);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(std::abs(told.back() - 1) < 1e-9);
        int asked = 0;
        const auto stopped = loadProject(m_sources, ReadControl([&asked](double) { return ++asked < 3; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 3);
    }

    /// While rings are cut and projected too, which for a large file takes long.
    void loadingStopsAtAnyShare()
    {
        for (const double last : {0.1, 0.4, 0.6, 0.72, 0.8, 0.87, 0.95}) {
            double share = 0;
            const auto stopped = loadProject(m_sources, ReadControl([&share, last](double now) {
                                                 share = now;
                                                 return now < last;
                                             }));
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
            QVERIFY2(share < last + 0.05, qPrintable(QString::number(share)));
        }
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sources = copyOfBundledFiles(m_folder->path());
    }

    void missingFileLeavesTheRest_data()
    {
        QTest::addColumn<int>("zones");
        QTest::addColumn<int>("figures");
        QTest::addColumn<int>("units");
        QTest::newRow("zones.csv") << 0 << 3503 << 400;
        QTest::newRow("batches.csv") << 181 << 3503 << 400;
        QTest::newRow("provinces.csv") << 181 << 3503 << 400;
        QTest::newRow("sources.csv") << 181 << 3503 << 400;
        QTest::newRow("measures.csv") << 181 << 3503 << 400;
        QTest::newRow("trade.csv") << 181 << 0 << 400;
        QTest::newRow("prefectures.shp") << 181 << 3503 << 34;
        QTest::newRow("provinces.shp") << 181 << 3503 << 400;
    }
    void missingFileLeavesTheRest()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString path =
            m_folder->filePath(name.endsWith(QStringLiteral(".csv")) ? QStringLiteral("data/") + name : name);
        QVERIFY(QFile::remove(path));
        const Project project = loadProject(m_sources);
        QCOMPARE(summaryOf(project.issues),
                 QStringList{name + QStringLiteral(": file-missing, part-not-loaded")});
        QCOMPARE(project.issues[0].problem.file, path);
        QVERIFY(project.ledger && project.trade && project.map && project.projection);
        QTEST(int(project.ledger->zones().size()), "zones");
        QTEST(int(project.trade->figures().size()), "figures");
        QTEST(int(project.boundaries->units.size()), "units");
        checkConsistent(project);
    }

    void nothingAtAllIsStillAProject()
    {
        const Project project =
            loadProject(ProjectSources::bundled(QStringLiteral("/none"), QStringLiteral("/none")));
        QCOMPARE(project.issues.size(), size_t{8});
        QVERIFY(project.ledger->zones().empty());
        QVERIFY(project.map->shapes().units().empty());
        QVERIFY(project.projection);
        const Project blank = loadProject({});
        QVERIFY(blank.issues.empty());
        QCOMPARE(blank.projection->crs().id, QStringLiteral("china-albers"));
    }

    void badRowsAreToldAndTheOthersShown()
    {
        replaceInFile(m_sources.zones.path, ",2015-03-07,", ",2015-13-07,");
        replaceInFile(m_sources.zones.path, "120000,120000,municipality", "990000,120000,municipality");
        replaceInFile(m_sources.zones.path, "\nchongqing,", "\nshanghai,");
        const Project project = loadProject(m_sources);
        QCOMPARE(summaryOf(project.issues),
                 (QStringList{QStringLiteral("zones.csv 2 approved_on: not-a-date, row-skipped"),
                              QStringLiteral("zones.csv 3 province_code: unknown-reference, row-skipped"),
                              QStringLiteral("zones.csv 5 zone_id: duplicate-id, row-skipped")}));
        QCOMPARE(project.ledger->zones().size(), size_t{178});
        checkConsistent(project);
    }

    void zonesTableWithoutAColumnStillGivesAMap()
    {
        replaceInFile(m_sources.zones.path, "approved_on", "approved");
        const Project project = loadProject(m_sources);
        QCOMPARE(summaryOf(project.issues),
                 QStringList{QStringLiteral("zones.csv approved_on: column-missing, part-not-loaded")});
        QVERIFY(!project.map->shapes().extent().isEmpty());
    }

    void zoneWithoutUnitIsDrawnAsSymbol()
    {
        replaceInFile(m_sources.zones.path, "hangzhou,杭州,Hangzhou", "hangzhou,某地,Elsewhere");
        replaceInFile(m_sources.zones.path, "330000,330100,prefecture", "330000,339900,prefecture");
        const Project project = loadProject(m_sources);
        QCOMPARE(summaryOf(project.issues),
                 QStringList{QStringLiteral("zones.csv 2 adcode: zone-without-area, drawn-as-symbol")});
        QCOMPARE(project.join->result.openCount(), size_t{1});
        QCOMPARE(project.issues[0].problem.value, QStringLiteral("339900"));
        QCOMPARE(project.issues[0].problem.detail, QStringLiteral("hangzhou"));
    }

    void zoneWithAnotherCodeIsFoundByItsName()
    {
        replaceInFile(m_sources.zones.path, "330000,330100,prefecture", "330000,339900,prefecture");
        const Project project = loadProject(m_sources);
        QCOMPARE(summaryOf(project.issues),
                 QStringList{QStringLiteral("zones.csv 2 adcode: value-read, assumed")});
        QCOMPARE(project.issues[0].problem.value, QStringLiteral("339900"));
        QCOMPARE(project.issues[0].problem.detail, QStringLiteral("杭州 330100"));
        QVERIFY(!project.map->places()[0].areaUnits.empty());
    }

    void decisionsOfTheJoinHold()
    {
        m_sources.zones.joins = {{QStringLiteral("330100"), QStringLiteral("330200")}};
        const Project project = loadProject(m_sources);
        QCOMPARE(project.ledger->zones()[0].adcode, Adcode(QStringLiteral("330200")));
        QCOMPARE(project.join->result.countBy(JoinMethod::Decided), size_t{1});
    }

    void aNinthBatchIsARowOfATable()
    {
        appendTo(m_sources.zones.path,
                 "newtown,某地,Newtown,,330000,330300,prefecture,120.7,28.0,,,9,2027-01-01,,,,,,"
                 "list-in-source,\n");
        const Project project = loadProject(m_sources);
        QCOMPARE(project.ledger->batches().size(), size_t{9});
        QCOMPARE(project.ledger->batches().back().number, 9);
        QCOMPARE(project.ledger->eventDates().back(), QDate(2027, 1, 1));
        QCOMPARE(project.ledger->standingOn(QDate(2027, 1, 1)).inForce, 179);
        QCOMPARE(summaryOf(project.issues),
                 QStringList{QStringLiteral("zones.csv 183 batch: unknown-reference, shown-as-is")});
        appendTo(m_sources.batches.path, "9,,2027-01-01,,,,第九批,Ninth reply,,,\n");
        const Project told = loadProject(m_sources);
        QVERIFY(told.issues.empty());
        QCOMPARE(told.ledger->batches().back().title.en, QStringLiteral("Ninth reply"));
    }

    void truncatedShapefileShowsWhatIsLeft()
    {
        truncateFile(m_sources.prefectures.path, 4'000'000);
        const Project project = loadProject(m_sources);
        QVERIFY(!project.issues.empty());
        QCOMPARE(project.issues[0].problem.code, ErrorCode::FileTruncated);
        QVERIFY(project.boundaries->units.size() > 100);
        QVERIFY(project.boundaries->units.size() < 400);
        QCOMPARE(project.ledger->zones().size(), size_t{181});
    }

    void boundariesWithoutCodesAreDrawn()
    {
        m_sources.prefectures.path = writeWktLayer(
            m_folder->path(), {"POLYGON((119 30,121 30,121 31,119 31,119 30))", "LINESTRING(100 30,101 30)"});
        replaceInFile(m_folder->filePath(QStringLiteral("shapes.vrt")), "name=\"adcode\"", "name=\"remark\"");
        m_sources.provinces = {};
        const Project project = loadProject(m_sources);
        QCOMPARE(summaryOf(project.issues),
                 (QStringList{QStringLiteral("shapes.vrt 2: not-polygons, row-skipped"),
                              QStringLiteral("shapes.vrt adcode: column-missing, shown-as-is")}));
        QCOMPARE(project.boundaries->units.size(), size_t{1});
        checkConsistent(project);
    }

    void withoutALayerProvincesAreMadeOfTheirPrefectures()
    {
        const Project whole = loadProject(m_sources);
        m_sources.provinces = {};
        const Project made = loadProject(m_sources);
        QVERIFY(made.issues.empty());
        QCOMPARE(made.boundaries->units.size(), whole.boundaries->units.size());
        for (const Province& province : made.ledger->provinces()) {
            const size_t unit = provinceUnit(made, province.code);
            QCOMPARE(made.boundaries->units[unit].name, province.name);
            const MapExtent& extent = made.map->shapes().unitExtent(unit);
            QCOMPARE(extent, whole.map->shapes().unitExtent(provinceUnit(whole, province.code)));
        }
    }

    void unknownCrsFallsBack()
    {
        m_sources.crsId = QStringLiteral("EPSG:4326");
        const Project project = loadProject(m_sources);
        QCOMPARE(project.issues.size(), size_t{1});
        QCOMPARE(project.issues[0].problem.code, ErrorCode::CrsUnknown);
        QCOMPARE(project.map->crs().id, QLatin1String(kChinaAlbersId));
    }

    void anotherCrsMovesTheMapAndKeepsTheFacts()
    {
        const Project project = loadProject(m_sources);
        const qint64 before = projectedVertexCount();
        const auto mercator = reprojected(project, QStringLiteral("EPSG:3857"));
        QVERIFY(mercator);
        QVERIFY(projectedVertexCount() > before);
        QCOMPARE(mercator->map->crs().id, QStringLiteral("EPSG:3857"));
        QCOMPARE(mercator->sources.crsId, QStringLiteral("EPSG:3857"));
        QCOMPARE(mercator->ledger, project.ledger);
        QCOMPARE(mercator->boundaries, project.boundaries);
        QVERIFY(mercator->map->shapes().extent() != project.map->shapes().extent());
        QVERIFY(mercator->issues.empty());
        const auto refused = reprojected(project, QStringLiteral("nonsense"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CrsUnknown);
    }

    void placesOutOfTheProjectionAreTold()
    {
        replaceInFile(m_sources.zones.path, "120.1536,30.2875", "-75,-35");
        m_sources.crsId = QStringLiteral("+proj=ortho +lat_0=35 +lon_0=105"); // one half of the earth
        const Project project = loadProject(m_sources);
        QCOMPARE(summaryOf(project.issues),
                 QStringList{QStringLiteral("zones.csv: outside-projection, left-off-map")});
        QCOMPARE(project.issues[0].problem.value, QStringLiteral("hangzhou"));
        // In another CRS it is there, and the issue goes.
        QVERIFY(reprojected(project, QLatin1String(kChinaAlbersId))->issues.empty());
    }

    void foldersComeFromTheEnvironmentFirst()
    {
        const QByteArray before = qgetenv("ZONEATLAS_RESOURCES");
        qputenv("ZONEATLAS_RESOURCES", "/some/where/");
        QCOMPARE(bundledResourceDir(), QStringLiteral("/some/where"));
        qunsetenv("ZONEATLAS_RESOURCES");
        QCOMPARE(bundledResourceDir(), QStringLiteral(ZONEATLAS_SOURCE_DIR "/resources"));
        qputenv("ZONEATLAS_RESOURCES", before);
    }

private:
    static void appendTo(const QString& path, const QByteArray& row)
    {
        QFile file(path);
        if (!file.open(QIODevice::Append) || file.write(row) != row.size())
            qFatal("cannot append to %s", qPrintable(path));
    }

    static size_t provinceUnit(const Project& project, const ProvinceCode& code)
    {
        const std::vector<size_t> units =
            project.map->shapes().unitsOfProvince(code, BoundaryLevel::Province);
        if (units.size() != 1)
            qFatal("%zu units of %s", units.size(), qPrintable(code.value));
        return units[0];
    }

    /// What the ledger promises its users.
    static void checkConsistent(const Project& project)
    {
        for (const Zone& zone : project.ledger->zones()) {
            QVERIFY(project.ledger->batch(zone.approval.batch));
            QVERIFY(project.ledger->province(zone.province));
        }
        QCOMPARE(project.map->places().size(), project.ledger->zones().size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ProjectSources m_sources;
};

ZONEATLAS_TEST(project, TestProject)
#include "tst_project.moc"
