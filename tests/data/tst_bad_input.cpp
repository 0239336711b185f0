// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error_text.h"
#include "data/records.h"
#include "data/shapefile_parts.h"
#include "data/vector_reader.h"
#include "file_samples.h"
#include "test_registry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

constexpr char kTwoPoints[] = "{\"type\":\"FeatureCollection\",\"features\":["
                              "{\"type\":\"Feature\",\"properties\":{\"name\":\"a\"},"
                              "\"geometry\":{\"type\":\"Point\",\"coordinates\":[120,30]}},"
                              "{\"type\":\"Feature\",\"properties\":{\"name\":\"b\"},"
                              "\"geometry\":{\"type\":\"Point\",\"coordinates\":[121,31]}}]}";

} // namespace

/// What is wrong with files in the wild: each is told with file, layer, row and field, and the rest is used.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLostIndexIsMadeAnewElsewhere()
    {
        const QString path = copyOfUnits({"shp", "dbf", "prj", "cpg"});
        const auto layer = read(path);
        QVERIFY(layer);
        QCOMPARE(layer->features.size(), size_t{2});
        QCOMPARE(layer->features[0].values[1], QStringLiteral("杭州"));
        QCOMPARE(summaryOf(m_issues), QStringList{QStringLiteral("u.shp: index-missing, repaired")});
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("u.shx"))));
    }

    void shapesWithoutATableHaveNoNames()
    {
        const auto layer = read(copyOfUnits({"shp", "shx", "prj"}));
        QVERIFY(layer);
        QCOMPARE(layer->features.size(), size_t{2});
        QCOMPARE(layer->features[0].geometry.kind, GeometryKind::Polygons);
        QCOMPARE(summaryOf(m_issues), QStringList{QStringLiteral("u.shp: attributes-missing, shown-as-is")});
    }

    void aTableThatIsTooShortIsTold()
    {
        const QString path = copyOfUnits({"shp", "shx", "dbf", "prj", "cpg"});
        QFile table(m_folder->filePath(QStringLiteral("u.dbf")));
        truncateFile(table.fileName(), table.size() - 20);
        const auto layer = read(path);
        QVERIFY(layer);
        QCOMPARE(layer->features.size(), size_t{2});
        QVERIFY(summaryOf(m_issues).contains(QStringLiteral("u.shp: attributes-short, shown-as-is")));
        QCOMPARE(m_issues[0].problem.value, QStringLiteral("1"));
        QCOMPARE(m_issues[0].problem.detail, QStringLiteral("2"));
    }

    void aWrongCodePageIsNotBelieved()
    {
        const QString path = copyOfUnits({"shp", "shx", "dbf", "prj", "cpg"});
        writeFile(m_folder->path(), "u.cpg", "GBK");
        const auto layer = read(path);
        QCOMPARE(layer->features[0].values[1], QStringLiteral("杭州"));
        QCOMPARE(summaryOf(m_issues), QStringList{QStringLiteral("u.shp: encoding-wrong, assumed")});
        QVERIFY(writeCodePage(path, QStringLiteral("UTF-8")));
        QVERIFY(read(path));
        QCOMPARE(m_issues.size(), size_t{0});
        QCOMPARE(shapefileParts(path)->claim.encoding, QStringLiteral("UTF-8"));
    }

    void aLanguageDriverTellsTheEncoding()
    {
        const QString path = copyOf("units_gbk", {"shp", "shx", "dbf", "prj"});
        QFile table(m_folder->filePath(QStringLiteral("u.dbf")));
        QVERIFY(table.open(QIODevice::ReadWrite) && table.seek(29) && table.write("\x4D", 1) == 1);
        table.close();
        const auto layer = read(path);
        QCOMPARE(layer->features[0].values[1], QStringLiteral("杭州"));
        QCOMPARE(layer->encoding.reason, EncodingReason::LanguageDriver);
        QVERIFY(m_issues.empty());
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("wkt");
        QTest::addColumn<QString>("issue");
        QTest::addColumn<double>("area");
        const auto row = [](const char* tag, const char* wkt, const char* issue, double area) {
            QTest::newRow(tag) << QByteArray(wkt) << QString::fromLatin1(issue) << area;
        };
        row("no shape", "", "geometry-missing, left-off-map", 0);
        row("empty", "POLYGON EMPTY", "geometry-missing, left-off-map", 0);
        row("crosses itself", "POLYGON((0 0,2 2,2 0,0 2,0 0))", "geometry-repaired, repaired", 2);
        row("height and measure", "POLYGON ZM((0 0 5 1,2 0 5 1,2 2 5 1,0 0 5 1))", "", 2);
        row("curves", "CURVEPOLYGON(CIRCULARSTRING(0 0,1 1,2 0,1 -1,0 0))", "", 3.14159);
        row("mixed", "GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 1,0 0)),POINT(5 5))",
            "geometry-mixed, left-off-map", 1);
        row("across the meridian", "POLYGON((179 0,-179 0,-179 1,179 1,179 0))", "geometry-split, repaired",
            2);
        row("beyond 180", "POLYGON((179 0,181 0,181 1,179 1,179 0))", "geometry-split, repaired", 2);
        row("round the world", "POLYGON((-180 -90,180 -90,180 -80,-180 -80,-180 -90))", "", 3600);
        row("off the earth", "POLYGON((0 0,1 0,1 1,0 1,0 95,0 0))", "coordinate-invalid, value-ignored", 1);
    }
    void shapes()
    {
        QFETCH(QByteArray, wkt);
        QFETCH(QString, issue);
        QFETCH(double, area);
        const auto layer = read(writeWktLayer(m_folder->path(), {wkt, "POLYGON((20 20,21 20,21 21,20 20))"}));
        QVERIFY(layer);
        QCOMPARE(layer->features.size(), size_t{2});
        QCOMPARE(layer->features[1].geometry.parts.size(), size_t{1});
        double found = 0;
        for (const Ring<LonLat>& ring : layer->features[0].geometry.parts)
            found += signedRingArea(ring);
        QVERIFY2(std::abs(found - area) < 0.01, qPrintable(QString::number(found)));
        QStringList expected;
        if (!issue.isEmpty())
            expected.append(QStringLiteral("shapes.vrt 1: ") + issue);
        QCOMPARE(summaryOf(m_issues), expected);
        if (!m_issues.empty())
            QCOMPARE(m_issues[0].problem.layer, QStringLiteral("shapes"));
    }

    void aPositionThatIsNoNumberIsLeftOut()
    {
        const QString path = copyOfUnits({"shp", "shx", "dbf", "prj", "cpg"});
        constexpr qint64 kSecondVertex = 172; // in bytes, of the first shape
        const QByteArray nan(8, '\xFF');
        QFile shapes(path);
        QVERIFY(shapes.open(QIODevice::ReadWrite) && shapes.seek(kSecondVertex) && shapes.write(nan) == 8);
        shapes.close();
        const auto layer = read(path);
        QVERIFY(layer);
        QCOMPARE(summaryOf(m_issues),
                 QStringList{QStringLiteral("u.shp 0: coordinate-invalid, value-ignored")});
        QVERIFY(m_issues[0].problem.value.startsWith(QLatin1String("nan")));
        QCOMPARE(layer->features[1].geometry.parts.size(), size_t{2});
    }

    void coordinates_data()
    {
        QTest::addColumn<QByteArray>("wkt");
        QTest::addColumn<QByteArray>("crs");
        QTest::addColumn<QStringList>("issues");
        QTest::addColumn<QString>("guess");
        QTest::newRow("latitude first")
            << QByteArray("POLYGON((30 120,31 120,31 121,30 120))") << QByteArray("EPSG:4326")
            << QStringList{QStringLiteral("shapes.vrt: axes-swapped, repaired")} << QString();
        QTest::newRow("latitude first, nothing said")
            << QByteArray("POLYGON((30 120,31 120,31 121,30 120))") << QByteArray()
            << QStringList{QStringLiteral("shapes.vrt: crs-guessed, assumed"),
                           QStringLiteral("shapes.vrt: axes-swapped, repaired")}
            << QStringLiteral("EPSG:4326");
        QTest::newRow("web Mercator")
            << QByteArray("POLYGON((13358338 3503549,13469658 3503549,13469658 3632749,13358338 3503549))")
            << QByteArray() << QStringList{QStringLiteral("shapes.vrt: crs-guessed, assumed")}
            << QStringLiteral("EPSG:3857");
        QTest::newRow("Gauss-Krueger, 3-degree zone 40")
            << QByteArray("POLYGON((40500000 3320000,40596000 3320000,40596000 3430000,40500000 3320000))")
            << QByteArray() << QStringList{QStringLiteral("shapes.vrt: crs-guessed, assumed")}
            << QStringLiteral("EPSG:4528");
    }
    void coordinates()
    {
        QFETCH(QByteArray, wkt);
        QFETCH(QByteArray, crs);
        const auto layer = read(writeWktLayer(m_folder->path(), {wkt}, crs));
        QVERIFY(layer);
        QTEST(summaryOf(m_issues), "issues");
        const LonLat corner = layer->features[0].geometry.parts[0][0];
        QVERIFY(std::abs(corner.lonDeg - 120) < 1.1 && std::abs(corner.latDeg - 30) < 1.1);
        if (!crs.isEmpty())
            return;
        QTEST(m_issues[0].problem.value, "guess");
        QVERIFY(m_issues[0].problem.detail.startsWith(QLatin1String("x ")));
    }

    void aChosenSystemHolds()
    {
        m_issues.clear();
        const QString path = writeWktLayer(m_folder->path(), {"POINT(500000 3320000)"}, {});
        const auto layer = readFeatures({.path = path, .crsId = QStringLiteral("EPSG:4549")}, m_issues);
        QVERIFY(layer && m_issues.empty());
        QVERIFY(std::abs(layer->features[0].geometry.parts[0][0].lonDeg - 120) < 1e-6);
        const auto unknown = readFeatures({.path = path, .crsId = QStringLiteral("EPSG:1")}, m_issues);
        QCOMPARE(unknown.error().code, ErrorCode::CrsUnknown);
    }

    void shiftedSystemsAreNamed()
    {
        const QString path = writeFile(m_folder->path(), "stations_gcj02.geojson", kTwoPoints);
        QVERIFY(read(path));
        QCOMPARE(summaryOf(m_issues),
                 QStringList{QStringLiteral("stations_gcj02.geojson: crs-shifted, shown-as-is")});
        QCOMPARE(m_issues[0].problem.value, QStringLiteral("GCJ-02"));
    }

    void emptyLayersAndOtherTroubles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QByteArray& bytes, const char* error) {
            QTest::newRow(error) << QString::fromLatin1(name) << bytes << QString::fromLatin1(error);
        };
        row("none.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}", "none.geojson: layer-empty");
        row("torn.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"ty",
            "torn.geojson: file-unreadable");
        row("torn.zip", "PK\x03\x04 nothing", "torn.zip: file-unreadable");
        row("empty.csv", {}, "empty.csv: layer-empty");
        row("header.csv", "a,b\n", "");
        row("book.csv", QByteArray("PK\x03\x04\x14\0\x06\0workbook", 16), "book.csv: not-text");
    }
    void emptyLayersAndOtherTroubles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto records =
            readRecords({.path = writeFile(m_folder->path(), name.toLatin1().constData(), bytes)}, m_issues);
        QTEST(records ? QString() : summaryOf(records.error()), "error");
        if (!records)
            QVERIFY(errorText(records.error()).contains(name));
    }

    void ofAFolderOneLayerIsTaken()
    {
        copyOfUnits({"shp", "shx", "dbf", "prj", "cpg"});
        for (const char* part : {"shp", "shx", "dbf", "prj", "cpg"})
            QFile::copy(sampleFile("units_utf8.") + QLatin1String(part),
                        m_folder->filePath(QStringLiteral("v.") + QLatin1String(part)));
        const auto layer = read(m_folder->path());
        QVERIFY(layer);
        QCOMPARE(m_issues.size(), size_t{1});
        QCOMPARE(m_issues[0].problem.code, ErrorCode::LayerPicked);
        QVERIFY(m_issues[0].problem.value != layer->layer);
        m_issues.clear();
        QVERIFY(readFeatures({.path = m_folder->path(), .layer = QStringLiteral("v")}, m_issues));
        QVERIFY(m_issues.empty());
    }

    void anEmptyFolderIsNoSource()
    {
        const auto layer = read(m_folder->path());
        QVERIFY(!layer);
        QCOMPARE(layer.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(layer.error().detail, qt_error_string(EISDIR));
    }

    void mergedCellsGoToEachOfTheirRows()
    {
        const auto table = tableAt(sampleFile("merged.xlsx"), &m_issues);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t{3});
        QCOMPARE(table->rows[0].cells[0], QStringLiteral("第一批"));
        QCOMPARE(table->rows[1].cells[0], QStringLiteral("第一批"));
        QCOMPARE(table->rows[2].cells[0], QStringLiteral("第二批"));
        QCOMPARE(summaryOf(m_issues),
                 QStringList{QStringLiteral("merged.xlsx 2 批次: cells-merged, repaired")});
    }

    void otherFormatsOpen_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"points.kml", "units.topojson", "units.zip", "units.gpkg", "units.fgb", "units.geojson"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void otherFormatsOpen()
    {
        QFETCH(QString, name);
        const auto layer = read(sampleFile(name.toLatin1().constData()));
        QVERIFY(layer);
        QCOMPARE(layer->features.size(), size_t{2});
        const QStringList values = layer->features[0].values + layer->features[1].values;
        QVERIFY2(values.contains(QStringLiteral("杭州")), qPrintable(values.join(u'|')));
        QVERIFY(layer->features[0].geometry.kind != GeometryKind::None);
        QCOMPARE(summaryOf(m_issues), QStringList());
    }

    void aFileThatChangesWhileItIsReadIsTold()
    {
        QByteArray rows = "name,date\n";
        for (int i = 0; i < 3000; ++i)
            rows += "North,2001-01-01\n";
        const QString path = writeFile(m_folder->path(), "t.csv", rows);
        const ReadControl cutter(
            [&path](double share) { return share < 0.2 || QFile::resize(path, 30'000); });
        const auto table = readTable({.path = path}, m_issues, cutter);
        QVERIFY(table);
        QVERIFY(!table->rows.empty() && table->rows.size() < 3000);
        QVERIFY(summaryOf(m_issues).contains(QStringLiteral("t.csv: file-changed, shown-as-is")));
    }

    void whatMayNotBeReadSaysSo()
    {
        const QString path = writeFile(m_folder->path(), "t.geojson", kTwoPoints);
        QFile::setPermissions(path, {});
        if (QFileInfo(path).isReadable())
            QSKIP("this user may read everything");
        const auto layer = read(path);
        QVERIFY(!layer);
        QCOMPARE(layer.error().detail, qt_error_string(EACCES));
    }

private:
    static double signedRingArea(const Ring<LonLat>& ring)
    {
        double doubled = 0;
        for (size_t i = 0; i < ring.size(); ++i) {
            const LonLat& a = ring[i];
            const LonLat& b = ring[(i + 1) % ring.size()];
            doubled += a.lonDeg * b.latDeg - b.lonDeg * a.latDeg;
        }
        return doubled / 2;
    }

    Result<FeatureCollection> read(const QString& path)
    {
        m_issues.clear();
        return readFeatures({.path = path}, m_issues);
    }

    QString copyOf(const char* name, std::initializer_list<const char*> parts)
    {
        for (const char* part : parts) {
            const QString copy = m_folder->filePath(QStringLiteral("u.") + QLatin1String(part));
            QFile::copy(sampleFile(name) + u'.' + QLatin1String(part), copy);
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        }
        return m_folder->filePath(QStringLiteral("u.shp"));
    }
    QString copyOfUnits(std::initializer_list<const char*> parts) { return copyOf("units_utf8", parts); }

    std::unique_ptr<QTemporaryDir> m_folder;
    IssueLog m_issues;
};

ZONEATLAS_TEST(bad_input, TestBadInput)
#include "tst_bad_input.moc"
