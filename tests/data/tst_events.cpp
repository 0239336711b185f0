// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fitting_crs.h"
#include "data/event_table.h"
#include "file_samples.h"
#include "session/event_ledger.h"
#include "test_registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

/// Places and dates of any kind: from a table of one's own to a project that plays.
class TestEvents : public QObject
{
    Q_OBJECT

private slots:
    void aTableOfTheWorldPlaysWithoutAnyWord()
    {
        ProjectSources sources = worldSources("place,opened,line\nNorth,2001-05-01,A\nSouth,12 Mar 1999,B\n"
                                              "North,2010/01/01,B\n");
        const Project project = loadProject(sources);
        QCOMPARE(summaryOf(project.issues), QStringList());
        QCOMPARE(project.ledger->subject(), LedgerSubject::Places);
        QCOMPARE(project.ledger->zones().size(), size_t{3});
        QCOMPARE(project.ledger->eventDates().front(), QDate(1999, 3, 12));
        QCOMPARE(project.ledger->batches()[0].title.en, QStringLiteral("B"));
        QCOMPARE(project.ledger->batches()[1].title.en, QStringLiteral("A"));
        QVERIFY(project.ledger->provinces().empty());
        QVERIFY(!project.map->places()[0].areaUnits.empty());
        QVERIFY(project.projection->crs().id.startsWith(QLatin1String("+proj=")));
        QCOMPARE(project.join->result.countBy(JoinMethod::Name), size_t{3});
    }

    void aSecondDateThatNeverComesFirstIsTheEnd()
    {
        const Project project = loadProject(worldSources("name,opened,gone,updated\n"
                                                         "North,2001-05-01,2009-01-01,2024-01-01\n"
                                                         "South,2002-05-01,,2024-01-01\n"
                                                         "North,2003-05-01,2003-05-02,2024-02-01\n"));
        const std::vector<Zone>& zones = project.ledger->zones();
        QCOMPARE(zones[0].revocation->revokedOn, QDate(2009, 1, 1));
        QVERIFY(!zones[1].revocation);
        const Project other = loadProject(
            worldSources("name,opened,visited\nNorth,2001-05-01,2000-01-01\nSouth,2002-05-01,2004-01-01\n"));
        QVERIFY(!other.ledger->zones()[1].revocation);
    }

    void aValueIsToldWithItsColumn()
    {
        const Project project = loadProject(
            worldSources("name,opened,amount\nNorth,2001-05-01,\"1,200\"\nSouth,2002-05-01,n/a\n"));
        QVERIFY(project.ledger->zones()[0].told ==
                (ToldValue{QStringLiteral("amount"), QStringLiteral("1,200")}));
        QVERIFY(!project.ledger->zones()[1].told);
    }

    void positionsArePointsAndNamesAreAreas()
    {
        const Project project =
            loadProject(worldSources("name,date,lon,lat\nNorth,2001-05-01,5,55\nA shop,2002-01-01,5,45\n"));
        QCOMPARE(summaryOf(project.issues), QStringList());
        QVERIFY(!project.map->places()[0].areaUnits.empty());
        QVERIFY(project.map->places()[1].areaUnits.empty());
        QCOMPARE(project.ledger->zones()[1].seat, (LonLat{5, 45}));
        QCOMPARE(project.join->result.rows[1].method, JoinMethod::Location);
    }

    void rowsThatCannotBeShownAreTold()
    {
        const Project project = loadProject(worldSources(
            "name,date\nNorth,2001-05-01\nNorht,2001-05-01\nSouth,31 Feb 2001\nSouth,\n,2001-01-01\n"));
        QCOMPARE(summaryOf(project.issues),
                 (QStringList{QStringLiteral("places.csv 4 date: not-a-date, row-skipped"),
                              QStringLiteral("places.csv 5 date: value-missing, row-skipped"),
                              QStringLiteral("places.csv 6 name: value-missing, row-skipped"),
                              QStringLiteral("places.csv 3: place-unmatched, row-skipped")}));
        QCOMPARE(project.issues.back().problem.detail, QStringLiteral("North N"));
        QCOMPARE(project.ledger->zones().size(), size_t{1});
        QCOMPARE(project.join->result.openCount(), size_t{1});
        QCOMPARE(project.join->result.unmatchedTargets, std::vector<size_t>{1});
    }

    void aDecisionMatchesARow()
    {
        ProjectSources sources = worldSources("name,date\nNorht,2001-05-01\n");
        sources.zones.joins = {{QStringLiteral("Norht"), QStringLiteral("N")}};
        const Project project = loadProject(sources);
        QCOMPARE(summaryOf(project.issues), QStringList());
        QVERIFY(!project.map->places()[0].areaUnits.empty());
    }

    void endsAreRevocations()
    {
        const Project project = loadProject(
            worldSources("name,date,closed\nNorth,2001-05-01,2003-01-01\nSouth,2001-05-01,1999-01-01\n"));
        QCOMPARE(summaryOf(project.issues),
                 QStringList{QStringLiteral("places.csv 3 closed: dates-out-of-order, value-ignored")});
        QCOMPARE(project.ledger->standingOn(QDate(2002, 1, 1)).inForce, 2);
        QCOMPARE(project.ledger->standingOn(QDate(2003, 1, 1)).inForce, 1);
    }

    void aFieldThatIsChosenHolds()
    {
        ProjectSources sources = worldSources("name,date,built\nNorth,2001-05-01,1990\n");
        sources.zones.fields = {{FieldRole::Date, QStringLiteral("built")}};
        QCOMPARE(loadProject(sources).ledger->eventDates(), std::vector<QDate>{QDate(1990, 1, 1)});
    }

    void withoutADateThereIsNothingToPlay()
    {
        const Project project = loadProject(worldSources("name,colour\nNorth,red\n"));
        QCOMPARE(summaryOf(project.issues),
                 QStringList{QStringLiteral("places.csv: role-missing, part-not-loaded")});
        QCOMPARE(project.issues[0].problem.value, QStringLiteral("date"));
    }

    void placesOnBothSidesOfThe180thMeridianStayTogether()
    {
        ProjectSources sources;
        sources.zones.path =
            writeFile(m_folder.path(), "pacific.csv",
                      "name,date,lon,lat\nFiji,2001-05-01,178,-18\nSamoa,2002-05-01,-172,-14\n"
                      "Tonga,2003-05-01,-175,-21\nNew Zealand,2004-05-01,175,-40\n");
        const auto widthM = [](const Project& project) {
            MapExtent extent;
            for (const Zone& zone : project.ledger->zones())
                extent.include(*project.projection->toMap(zone.seat));
            return extent.width();
        };
        const Project fitting = loadProject(sources);
        QCOMPARE(summaryOf(fitting.issues), QStringList());
        QVERIFY2(widthM(fitting) < 2e6, qPrintable(fitting.projection->crs().id));
        sources.crsId = QStringLiteral("EPSG:8857");
        const Project cut = loadProject(sources);
        QVERIFY(widthM(cut) > 2e7);
        QCOMPARE(cut.issues.size(), size_t{1});
        QCOMPARE(cut.issues[0].problem.code, ErrorCode::MapCutApart);
        QVERIFY(!cut.issues[0].problem.detail.isEmpty());
        sources.crsId = cut.issues[0].problem.detail; // what it proposes mends it
        QCOMPARE(summaryOf(loadProject(sources).issues), QStringList());
    }

    void anExtentBeginsBehindTheWidestGap_data()
    {
        QTest::addColumn<QList<double>>("longitudes");
        QTest::addColumn<double>("west");
        QTest::addColumn<double>("east");
        QTest::newRow("one") << QList<double>{120} << 120.0 << 120.0;
        QTest::newRow("one side") << QList<double>{73, 135} << 73.0 << 135.0;
        QTest::newRow("Atlantic") << QList<double>{-70, -10, 30} << -70.0 << 30.0;
        QTest::newRow("Pacific") << QList<double>{-120, 140, 170} << 140.0 << 240.0;
        QTest::newRow("edge of the world") << QList<double>{-180, 180} << 180.0 << 180.0;
        QTest::newRow("hardly better") << QList<double>{-90, 0, 91} << -90.0 << 91.0;
    }
    void anExtentBeginsBehindTheWidestGap()
    {
        QFETCH(QList<double>, longitudes);
        ExtentGatherer gatherer;
        for (const double lon : longitudes)
            gatherer.include({lon, 0});
        QTEST(gatherer.extent().minX, "west");
        QTEST(gatherer.extent().maxX, "east");
        // A shape that reaches all round leaves no gap.
        gatherer.includeStep({-180, 0}, {180, 0});
        QCOMPARE(gatherer.extent().minX, -180.0);
    }

    void pointLayersAreEvents()
    {
        const QByteArray json = R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"title":"Harbour","year":1901},"geometry":{"type":"Point","coordinates":[3,52]}}]})";
        ProjectSources sources = worldSources("name,date\n");
        sources.zones.path = writeFile(m_folder.path(), "ports.geojson", json);
        const Project project = loadProject(sources);
        QCOMPARE(summaryOf(project.issues), QStringList());
        QCOMPARE(project.ledger->zones()[0].name.en, QStringLiteral("Harbour"));
        QCOMPARE(project.ledger->zones()[0].seat, (LonLat{3, 52}));
        QCOMPARE(project.ledger->eventDates(), std::vector<QDate>{QDate(1901, 1, 1)});
    }

    void chinesePlacesFindTheBundledBoundaries()
    {
        ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        sources.zones.path =
            writeFile(m_folder.path(), "cities.csv",
                      "城市,开通日期\n杭州市,2012年11月24日\n廈門,2017/12/31\n德宏州,2020\n");
        sources.crsId.clear();
        const Project project = loadProject(sources);
        QCOMPARE(summaryOf(project.issues), QStringList());
        QCOMPARE(project.ledger->zones()[0].adcode, Adcode(QStringLiteral("330100")));
        QCOMPARE(project.ledger->zones()[1].adcode, Adcode(QStringLiteral("350200")));
        QCOMPARE(project.ledger->zones()[2].adcode, Adcode(QStringLiteral("533100")));
        QCOMPARE(project.ledger->zones()[0].province, ProvinceCode(QStringLiteral("330000")));
        QCOMPARE(project.projection->crs().id, QStringLiteral("china-albers"));
    }

    void provincesArePlacesToo()
    {
        const Project project = chineseProject("名称,批准日期,批次\n中国（上海）自由贸易试验区,2013-09-27,1\n"
                                               "中国（海南）自由贸易试验区,2018-10-16,4\n吉林,2023-01-01,5\n"
                                               "广西壮族自治区,2019-08-26,5\n四川省,2017-03-31,3\n");
        QCOMPARE(summaryOf(project.issues), QStringList());
        const std::vector<Zone>& zones = project.ledger->zones();
        const auto places = project.map->places();
        QCOMPARE(zones[0].adcode, Adcode(QStringLiteral("310000")));
        QCOMPARE(zones[1].adcode, Adcode(QStringLiteral("460000")));
        QCOMPARE(zones[2].level, ZoneLevel::Province);
        QCOMPARE(zones[2].adcode, Adcode(QStringLiteral("220000")));
        QCOMPARE(zones[3].province, ProvinceCode(QStringLiteral("450000")));
        QCOMPARE(places[4].areaUnits.size(), size_t{21});
        QVERIFY(project.join->result.openCount() == 0);
        // Whatever is left without an event is of the level that the events are of.
        QCOMPARE(project.join->result.unmatchedTargets.size(), size_t{29});
    }

    void amongCitiesABareNameIsTheCity()
    {
        const Project project = chineseProject(
            "城市,日期\n吉林,2020-01-01\n杭州,2020-01-01\n宁波,2020-01-01\n吉林省,2021-01-01\n");
        QCOMPARE(summaryOf(project.issues), QStringList());
        QCOMPARE(project.ledger->zones()[0].adcode, Adcode(QStringLiteral("220200")));
        QCOMPARE(project.ledger->zones()[3].level, ZoneLevel::Province);
    }

    void codesOfProvincesAreJoined()
    {
        const Project project =
            chineseProject("code,date\n440000,2020-01-01\n450000,2020-01-01\n330100,2021-01-01\n");
        QCOMPARE(summaryOf(project.issues), QStringList());
        QCOMPARE(project.ledger->zones()[0].level, ZoneLevel::Province);
        QCOMPARE(project.ledger->zones()[2].level, ZoneLevel::Prefecture);
    }

    void whatAPlaceLiesInDecidesBetweenTwoOfAName()
    {
        const QByteArray json = R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"id":"1","name":"Washington","state":"Ohio"},"geometry":{"type":"Polygon","coordinates":[[[0,50],[10,50],[10,60],[0,60],[0,50]]]}},
            {"type":"Feature","properties":{"id":"2","name":"Washington","state":"Utah"},"geometry":{"type":"Polygon","coordinates":[[[0,40],[10,40],[10,50],[0,50],[0,40]]]}}]})";
        ProjectSources sources =
            worldSources("county,state,date\nWashington,Utah,2001-05-01\nWashington,,2002-01-01\n");
        sources.prefectures.path = writeFile(m_folder.path(), "counties.geojson", json);
        sources.prefectures.fields = {{FieldRole::Province, QStringLiteral("state")}};
        sources.zones.fields = {{FieldRole::Name, QStringLiteral("county")},
                                {FieldRole::Province, QStringLiteral("state")}};
        const Project project = loadProject(sources);
        QCOMPARE(project.ledger->zones().size(), size_t{1});
        QCOMPARE(project.ledger->zones()[0].adcode, Adcode(QStringLiteral("2")));
        QCOMPARE(project.join->result.ambiguousCount(), size_t{1});
    }

    void theOrderOfDatesCanBeChosen()
    {
        ProjectSources sources = worldSources("name,date\nNorth,05/03/2001\n");
        QCOMPARE(loadProject(sources).ledger->eventDates(), std::vector<QDate>{QDate(2001, 3, 5)});
        sources.zones.dateOrder = DateOrder::MonthFirst;
        const Project project = loadProject(sources);
        QCOMPARE(summaryOf(project.issues), QStringList());
        QCOMPARE(project.ledger->eventDates(), std::vector<QDate>{QDate(2001, 5, 3)});
    }

    void groupsAreByDayByYearOrBySpans()
    {
        const auto titles = [](int count, int daysBetween) {
            std::vector<EventRow> events;
            for (int i = 0; i < count; ++i)
                events.push_back({.date = QDate(1990, 1, 1).addDays(i * daysBetween)});
            QStringList names;
            for (const Batch& group : groupsOf(events).groups)
                names.append(group.title.en);
            return names;
        };
        QCOMPARE(titles(2, 40), (QStringList{QStringLiteral("1 Jan 1990"), QStringLiteral("10 Feb 1990")}));
        QCOMPARE(titles(20, 100).first(), QStringLiteral("1990"));
        QCOMPARE(titles(20, 100).size(), 6);
        QCOMPARE(titles(100, 100).first(), QStringLiteral("1990–1994"));
        QVERIFY(titles(2000, 300).size() <= 12);
    }

    void ofMoreThanTwelveGroupsTheSmallestAreOne()
    {
        // Sixteen groups; g3 to g7 have one event, the others two.
        std::vector<EventRow> events;
        for (int i = 0; i < 16; ++i)
            for (int n = 0; n < (i >= 3 && i <= 7 ? 1 : 2); ++n)
                events.push_back({.date = QDate(2000 + i, 1, 1 + n), .group = QStringLiteral("g%1").arg(i)});
        const EventGroups grouped = groupsOf(events);
        QStringList names;
        for (const Batch& group : grouped.groups)
            names.append(group.title.en);
        QCOMPARE(names,
                 QStringLiteral("g0,g1,g2,g8,g9,g10,g11,g12,g13,g14,g15,Others (5 groups)").split(u','));
        QCOMPARE(grouped.groups.back().title.zh, QStringLiteral("其他（5 组）"));
        QCOMPARE(grouped.groups.back().approvedOn, QDate(2003, 1, 1));
        for (size_t i = 0; i < events.size(); ++i)
            QCOMPARE(grouped.groupOf[i] == 12, QStringLiteral("g3,g4,g5,g6,g7").contains(events[i].group));
    }

    void twelveGroupsAreAllThemselves()
    {
        std::vector<EventRow> events;
        for (int i = 0; i < 12; ++i)
            events.push_back({.date = QDate(2000 + i, 1, 1), .group = QStringLiteral("g%1").arg(i)});
        QCOMPARE(groupsOf(events).groups.back().title.en, QStringLiteral("g11"));
    }

    void groupsOfPlacesKeepTheirOrder()
    {
        std::vector<Batch> groups(2);
        groups[0].number = 1;
        groups[0].approvedOn = QDate(2010, 1, 1);
        groups[1].number = 2;
        groups[1].approvedOn = QDate(2005, 1, 1);
        const ApprovalLedger ledger({}, groups, {}, LedgerSubject::Places);
        QCOMPARE(ledger.batches().back().number, 2);
        QCOMPARE(ledger.newestBatchOn(QDate(2007, 1, 1)), 2);
        QCOMPARE(ledger.newestBatchOn(QDate(2011, 1, 1)), 1);
    }

    void placesElsewhereLieOnTheLandOfTheWorld()
    {
        const Project project = chineseProject("name,lat,lon,date\nJodrell Bank,53.2,-2.3,1957-10-11\n"
                                               "Effelsberg,50.5,6.9,1971-05-12\n");
        QCOMPARE(summaryOf(project.issues), QStringList());
        QVERIFY(project.ground && !project.ground->units.empty());
        QVERIFY(project.map->shapes().units().size() == project.ground->units.size());
        QVERIFY(project.ledger->provinces().empty());
        QVERIFY(project.trade->figures().empty());
        // They are the whole; the land goes on around them.
        QVERIFY(project.map->shapes().extent().width() > 2 * project.map->fullExtent().width());
        // What is drawn under them does not hinder the next table from finding its places.
        QVERIFY(project.boundaries->hasPrefectureCodes());
        QCOMPARE(project.join->result.openCount(), size_t{0});

        // Over the 180th meridian there is land on both sides.
        const Project pacific = chineseProject("name,lat,lon,date\nSuva,-18.1,178.4,1990-01-01\n"
                                               "Apia,-13.8,-171.8,1991-01-01\n");
        GeoExtent lands;
        bool hasWest = false;
        for (const std::vector<LonLat>& arc : pacific.ground->topology.arcs)
            for (const LonLat& position : arc) {
                lands.include(position);
                hasWest = hasWest || (position.lonDeg < -170 && position.lonDeg > -175);
            }
        QVERIFY(hasWest && lands.maxX <= 180 && lands.minX >= -180);

        // A world that is cut open elsewhere has no land torn: oceans are none, and continents are land.
        const Project world = chineseProject("name,lat,lon,date\nLos Angeles,34,-118,1990-01-01\n"
                                             "Tokyo,35.7,139.7,1991-01-01\nLondon,51.5,-0.1,1992-01-01\n"
                                             "Sydney,-33.9,151.2,1993-01-01\nLima,-12,-77,1994-01-01\n");
        for (const char* crs : {"+proj=eqearth +lon_0=-110.2", "+proj=eqearth +lon_0=150", "EPSG:8857",
                                "+proj=laea +lat_0=40 +lon_0=-90"}) {
            const Project drawn = reprojected(world, QString::fromLatin1(crs)).value();
            const auto isLand = [&drawn](double lon, double lat) {
                const auto point = drawn.projection->toMap({lon, lat});
                return point && drawn.map->shapes().unitAt(*point, BoundaryLevel::Prefecture).has_value();
            };
            for (const LonLat& sea : {LonLat{-150, 0}, LonLat{-30, 30}, LonLat{-130, 40}, LonLat{-100, -30}})
                QVERIFY2(!isLand(sea.lonDeg, sea.latDeg), crs);
            for (const LonLat& land : {LonLat{-100, 45}, LonLat{-60, -10}, LonLat{-75, 55}})
                QVERIFY2(isLand(land.lonDeg, land.latDeg), crs);
        }

        const Project within = chineseProject("name,lat,lon,date\nFAST,25.65,106.86,2016-09-25\n"
                                              "Effelsberg,50.5,6.9,1971-05-12\n");
        QVERIFY(!within.ground);
    }

    void theMapFitsWhereTheDataAre_data()
    {
        QTest::addColumn<GeoExtent>("extent");
        QTest::addColumn<QString>("start");
        QTest::newRow("nowhere") << GeoExtent() << QStringLiteral("china-albers");
        QTest::newRow("China") << GeoExtent{73, 18, 135, 54} << QStringLiteral("china-albers");
        QTest::newRow("world") << GeoExtent{-180, -90, 180, 84} << QStringLiteral("EPSG:8857");
        QTest::newRow("Europe") << GeoExtent{-10, 36, 40, 60} << QStringLiteral("+proj=aea");
        QTest::newRow("Peru") << GeoExtent{-81, -18, -68, 0} << QStringLiteral("+proj=laea +lat_0=-9");
        QTest::newRow("Japan") << GeoExtent{129, 31, 146, 46} << QStringLiteral("+proj=laea");
    }
    void theMapFitsWhereTheDataAre()
    {
        QFETCH(GeoExtent, extent);
        QFETCH(QString, start);
        QVERIFY2(fittingCrsId(extent).startsWith(start), qPrintable(fittingCrsId(extent)));
    }

private:
    /// A table about the bundled boundaries.
    Project chineseProject(const QByteArray& table)
    {
        ProjectSources sources = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
        sources.zones.path = writeFile(m_folder.path(), "chinese.csv", table);
        return loadProject(sources);
    }

    /// Two squares, one above the other, and a table of places.
    ProjectSources worldSources(const QByteArray& table)
    {
        const QByteArray json = R"({"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"iso":"N","name":"North"},"geometry":{"type":"Polygon","coordinates":[[[0,50],[10,50],[10,60],[0,60],[0,50]]]}},
            {"type":"Feature","properties":{"iso":"S","name":"South"},"geometry":{"type":"Polygon","coordinates":[[[0,40],[10,40],[10,50],[0,50],[0,40]]]}}]})";
        ProjectSources sources;
        sources.prefectures.path = writeFile(m_folder.path(), "squares.geojson", json);
        sources.zones.path = writeFile(m_folder.path(), "places.csv", table);
        return sources;
    }

    QTemporaryDir m_folder;
};

ZONEATLAS_TEST(events, TestEvents)
#include "tst_events.moc"
