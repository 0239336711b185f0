// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error_text.h"
#include "data/event_table.h"
#include "data/table_features.h"
#include "data/table_positions.h"
#include "data/vector_reader.h"
#include "file_samples.h"
#include "test_registry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

bool isNear(const std::optional<LonLat>& position, double lon, double lat)
{
    return position && std::abs(position->lonDeg - lon) < 0.01 && std::abs(position->latDeg - lat) < 0.01;
}

} // namespace

/// Tables that tell places by shapes or by coordinates in whatever system.
class TestPlacesInTables : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aColumnOfShapesMakesALayer_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<GeometryKind>("kind");
        QTest::addColumn<bool>("isAssumed");
        const auto row = [](const char* heading, const char* shape, GeometryKind kind, bool isAssumed) {
            QTest::newRow(heading) << QByteArray(heading) << QByteArray(shape) << kind << isAssumed;
        };
        row("WKT", "\"POLYGON((120 30,121 30,121 31,120 30))\"", GeometryKind::Polygons, true);
        row("the_geom", "SRID=4490;POINT(120 30)", GeometryKind::Points, false);
        row("wkb_geometry", "0101000020E61000000000000000005E400000000000003E40", GeometryKind::Points,
            false);
        row("shape", "01010000000000000000005E400000000000003E40", GeometryKind::Points, true);
        row("geom", "\"multilinestring((120 30,121 31))\"", GeometryKind::Lines, true);
        row("geometry", "\"{\"\"type\"\":\"\"Point\"\",\"\"coordinates\"\":[120,30]}\"", GeometryKind::Points,
            true);
    }
    void aColumnOfShapesMakesALayer()
    {
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, shape);
        const QString path =
            write("name," + heading + ",opened\nA," + shape + ",2001-01-01\nB,,2002-01-01\n");
        const auto layer = readFeatures({.path = path}, m_issues);
        QVERIFY(layer);
        QTEST(layer->features[0].geometry.kind, "kind");
        const LonLat first = layer->features[0].geometry.parts[0][0];
        QVERIFY(std::abs(first.lonDeg - 120) < 1.1 && std::abs(first.latDeg - 30) < 1.1);
        QCOMPARE(layer->fields, (QStringList{QStringLiteral("name"), QStringLiteral("opened")}));
        QCOMPARE(layer->features[1].values, (QStringList{QStringLiteral("B"), QStringLiteral("2002-01-01")}));
        QTEST(layer->isCrsAssumed, "isAssumed");
        QVERIFY(summaryOf(m_issues).contains(
            QStringLiteral("t.csv 3 %1: geometry-missing, left-off-map").arg(QString::fromLatin1(heading))));
        const auto records = readRecords({.path = path}, m_issues);
        QVERIFY(records && records->positions[0] && !records->positions[1]);
        QCOMPARE(records->table.rows[1].line, 3);
        QCOMPARE(records->table.columns, layer->fields);
    }

    void aShapeMayBeLong()
    {
        QByteArray ring;
        for (int i = 0; i < 9000; ++i)
            ring += QByteArray::number(100 + 0.001 * i, 'f', 3) + " 30,";
        const QString path = write("name,wkt\nA,\"POLYGON((" + ring + "105 40,100 30))\"\n");
        const auto layer = readFeatures({.path = path}, m_issues);
        QVERIFY(layer);
        QVERIFY(layer->features[0].geometry.parts[0].size() > 8000);
        QVERIFY(!summaryOf(m_issues).join(u' ').contains(QLatin1String("value-too-long")));
    }

    void aBrokenShapeIsToldWithItsRow()
    {
        const QString path = write("name,wkt\nA,POINT(1 2)\nB,POINT(oops\nC,POINT(3 4)\n");
        QVERIFY(readFeatures({.path = path}, m_issues));
        QVERIFY(summaryOf(m_issues).contains(QStringLiteral("t.csv 3 wkt: geometry-invalid, left-off-map")));
    }

    void shapesInMetresTakeTheChosenSystem()
    {
        const QString path = write("name,wkt\nA,POINT(500000 3320000)\n");
        const auto unknown = readFeatures({.path = path}, m_issues);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::CrsMissing);
        const auto layer = readFeatures({.path = path, .crsId = QStringLiteral("EPSG:4549")}, m_issues);
        QVERIFY(layer && isNear(layer->features[0].geometry.parts[0][0], 120, 30));
    }

    void coordinatesInColumns_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QStringList>("issues");
        QTest::addColumn<bool>("isPlaced");
        const auto row = [](const char* tag, const char* rows, const char* crs, const QStringList& issues,
                            bool isPlaced) {
            QTest::newRow(tag) << QByteArray(rows) << QString::fromLatin1(crs) << issues << isPlaced;
        };
        const QString file = QStringLiteral("t.csv: ");
        row("degrees", "120,30", "", {}, true);
        row("metres", "500000,3320000", "", {file + QLatin1String("crs-missing, left-off-map")}, false);
        row("metres with a zone", "40500000,3320000", "", {file + QLatin1String("crs-guessed, assumed")},
            true);
        row("metres in a chosen system", "500000,3320000", "EPSG:4549", {}, true);
        row("swapped", "30,120", "", {file + QLatin1String("axes-swapped, repaired")}, true);
        row("degrees in a chosen system", "120,30", "EPSG:4490", {}, true);
        row("no such system", "120,30", "EPSG:1", {file + QLatin1String("crs-unknown, left-off-map")}, false);
    }
    void coordinatesInColumns()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, crs);
        QFETCH(bool, isPlaced);
        const QString path = write("name,X,Y,opened\nA," + rows + ",2001-01-01\n");
        const auto records = readRecords({.path = path, .crsId = crs}, m_issues);
        const FieldAssignment fields = assignFields(profilesOf(records->table));
        const auto events = parseEvents(*records, fields, DataSource{.crsId = crs}, m_issues);
        QVERIFY(events);
        QTEST(summaryOf(m_issues), "issues");
        QCOMPARE(isNear(events->front().position, 120, 30), isPlaced);
        QCOMPARE(events->front().position.has_value(), isPlaced);
        IssueLog ignored;
        const auto layer = readFeatures({.path = path, .crsId = crs}, ignored);
        QCOMPARE(layer && layer->features[0].geometry.kind == GeometryKind::Points, isPlaced);
    }

    void oneWildPositionIsAMistakeInItsRow()
    {
        const Table table = *tableAt(write("name,lon,lat\nA,120,30\nB,1200,30\nC,121,31\n"));
        const TablePositions told = tablePositions(table, assignFields(profilesOf(table)), {});
        QVERIFY(told.positions[0] && !told.positions[1] && told.positions[2]);
        QCOMPARE(summaryOf(told.issues),
                 QStringList{QStringLiteral("t.csv 3 lon: coordinate-invalid, value-ignored")});
    }

    void whereTheSystemIsNotKnownTheRowsAreThere()
    {
        const QString path = writeWktLayer(m_folder->path(),
                                           {"POLYGON((480000 3300000,490000 3300000,490000 3310000,480000 "
                                            "3300000))"},
                                           {});
        const auto records = readRecords({.path = path}, m_issues);
        QVERIFY(records);
        QCOMPARE(records->table.rows[0].cells[0], QStringLiteral("100000"));
        QVERIFY(records->positions.empty() && records->extent.isEmpty());
        QCOMPARE(records->kind, GeometryKind::Polygons);
        QVERIFY(records->unplaced);
        QCOMPARE(records->unplaced->extent, (MapExtent{480000, 3300000, 490000, 3310000}));
        QVERIFY(records->unplaced->fittingCrs.contains(QStringLiteral("EPSG:4549")));
        QVERIFY(summaryOf(m_issues).contains(QStringLiteral("shapes.vrt: crs-missing, left-off-map")));
        const QString text = issueText(m_issues.front());
        QVERIFY2(text.contains(QStringLiteral("x 480000 … 490000, y 3300000 … 3310000")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("EPSG:4534…4554, EPSG:32643…32653, china-albers, EPSG:3857")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("--source-crs")));
    }

    void tablesThatAreHardlyMeantAreTold()
    {
        QVERIFY(readRecords({.path = write("a,b\n")}, m_issues));
        QCOMPARE(summaryOf(m_issues), QStringList{QStringLiteral("t.csv: no-rows, shown-as-is")});
        m_issues.clear();
        QVERIFY(readRecords({.path = write("Dear all\nhello\nyours\n")}, m_issues));
        QCOMPARE(summaryOf(m_issues), QStringList{QStringLiteral("t.csv Dear all: one-column, shown-as-is")});
    }

private:
    QString write(const QByteArray& bytes) { return writeFile(m_folder->path(), "t.csv", bytes); }

    std::unique_ptr<QTemporaryDir> m_folder;
    IssueLog m_issues;

private slots:
    void cleanup() { m_issues.clear(); }
};

ZONEATLAS_TEST(places_in_tables, TestPlacesInTables)
#include "tst_places_in_tables.moc"
