// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ogr_geometry.h"
#include "data/vector_reader.h"
#include "file_samples.h"
#include "test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace zoneatlas;
using namespace zoneatlas::test;

class TestVectorReader : public QObject
{
    Q_OBJECT

private slots:
    void shapefileComesWithFieldsAndShapes()
    {
        IssueLog issues;
        const auto layer = readFeatures({sampleFile("units_utf8.shp"), {}}, issues);
        QVERIFY(layer);
        QVERIFY(issues.empty());
        QCOMPARE(layer->layer, QStringLiteral("units_utf8"));
        QCOMPARE(layer->sourceCrs.id, QStringLiteral("EPSG:4326"));
        QCOMPARE(layer->fieldIndex(QStringLiteral("NAME_ZH")), 1);
        QCOMPARE(layer->features[0].values.join(u'|'), QStringLiteral("330100|杭州|Hangzhou|330000"));
        QCOMPARE(layer->features[0].geometry.parts[0].size(), size_t{4}); // the last vertex is not repeated
        QCOMPARE(layer->features[1].geometry.parts.size(), size_t{2});
    }

    void outerRingsRunCounterClockwiseAndHolesClockwise_data()
    {
        QTest::addColumn<QByteArray>("wkt");
        QTest::newRow("as wanted") << QByteArray("POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 4,4 4,4 2,2 2))");
        QTest::newRow("both turned") << QByteArray("POLYGON((0 0,0 9,9 9,9 0,0 0),(2 2,4 2,4 4,2 4,2 2))");
        QTest::newRow("both alike") << QByteArray("POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,4 2,4 4,2 4,2 2))");
        QTest::newRow("with heights")
            << QByteArray("POLYGON Z((0 0 5,0 9 5,9 9 5,9 0 5,0 0 5),(2 2 5,4 2 5,4 4 5,2 4 5,2 2 5))");
        QTest::newRow("with measures")
            << QByteArray("POLYGON M((0 0 5,0 9 5,9 9 5,9 0 5,0 0 5),(2 2 5,4 2 5,4 4 5,2 4 5,2 2 5))");
        QTest::newRow("last vertex thrice")
            << QByteArray("POLYGON((0 0,9 0,9 9,0 9,0 0,0 0,0 0),(2 2,2 4,4 4,4 2,2 2))");
    }
    void outerRingsRunCounterClockwiseAndHolesClockwise()
    {
        QFETCH(QByteArray, wkt);
        const Geometry<LonLat> shape = readShape(wkt);
        QCOMPARE(shape.kind, GeometryKind::Polygons);
        QCOMPARE(shape.parts.size(), size_t{2});
        QCOMPARE(shape.parts[0].size(), size_t{4});
        QCOMPARE(signedArea(shape.parts[0]), 81.0);
        QCOMPARE(signedArea(shape.parts[1]), -4.0);
    }

    void everyKindOfShapeIsFlattened_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* wkt, GeometryKind kind, int parts, const char* told = "") {
            QTest::newRow(wkt) << static_cast<int>(kind) << parts << QString::fromLatin1(told);
        };
        row("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))", GeometryKind::Polygons, 2);
        row("GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)),LINESTRING(0 0,1 1),POINT(1 1))",
            GeometryKind::Polygons, 1, "geometry-mixed");
        row("TIN Z(((0 0 0,1 0 0,1 1 0,0 0 0)),((0 0 0,1 1 0,0 1 0,0 0 0)))", GeometryKind::Polygons, 2);
        row("TRIANGLE((0 0,1 0,1 1,0 0))", GeometryKind::Polygons, 1);
        row("LINESTRING(0 0,1 1,2 1)", GeometryKind::Lines, 1);
        row("MULTILINESTRING((0 0,1 1),(3 3,4 4))", GeometryKind::Lines, 2);
        row("POINT(1 2)", GeometryKind::Points, 1);
        row("MULTIPOINT((1 2),(3 4))", GeometryKind::Points, 2);
        row("POLYGON((0 0,1 0,0 0))", GeometryKind::None, 0, "geometry-invalid");
        row("POLYGON EMPTY", GeometryKind::None, 0, "geometry-missing");
    }
    void everyKindOfShapeIsFlattened()
    {
        IssueLog issues;
        const Geometry<LonLat> shape = readShape(QTest::currentDataTag(), "EPSG:4326", &issues);
        QTEST(static_cast<int>(shape.kind), "kind");
        QTEST(static_cast<int>(shape.parts.size()), "parts");
        QFETCH(QString, told);
        QCOMPARE(summaryOf(issues).join(u';'),
                 told.isEmpty() ? told : QStringLiteral("shapes.vrt 1: %1, left-off-map").arg(told));
    }

    void curvesBecomeStraight()
    {
        const Geometry<LonLat> disc = readShape("CURVEPOLYGON(CIRCULARSTRING(1 0,0 1,-1 0,0 -1,1 0))");
        QCOMPARE(disc.kind, GeometryKind::Polygons);
        QVERIFY(disc.parts[0].size() > 32);
        QVERIFY(std::abs(signedArea(disc.parts[0]) - 3.14159) < 0.01);
    }

    void otherSystemsBecomeDegrees_data()
    {
        QTest::addColumn<QByteArray>("crs");
        QTest::addColumn<QByteArray>("wkt");
        QTest::newRow("web Mercator") << QByteArray("EPSG:3857") << QByteArray("POINT(-11169055.58 2800000)");
        QTest::newRow("latitude first by authority")
            << QByteArray("EPSG:4490") << QByteArray("POINT(-100.33333333 24.38178694)");
    }
    void otherSystemsBecomeDegrees()
    {
        QFETCH(QByteArray, crs);
        QFETCH(QByteArray, wkt);
        IssueLog issues;
        const Geometry<LonLat> point = readShape(wkt, crs, &issues);
        QVERIFY(issues.empty());
        QVERIFY(std::abs(point.parts[0][0].lonDeg - -100.33333333) < 1e-6);
        QVERIFY(std::abs(point.parts[0][0].latDeg - 24.38178694) < 1e-6);
    }

    void layerWithoutSystemIsTakenForDegreesWhereItFits()
    {
        IssueLog issues;
        QCOMPARE(readShape("POINT(120 30)", {}, &issues).parts[0][0], (LonLat{120, 30}));
        QCOMPARE(summaryOf(issues), QStringList{QStringLiteral("shapes.vrt: crs-guessed, assumed")});
        const auto metres =
            readFeatures({writeWktLayer(m_folder.path(), {"POINT(500000 3000000)"}, {}), {}}, issues);
        QVERIFY(!metres);
        QCOMPARE(metres.error().code, ErrorCode::CrsMissing);
    }

    void positionsOutOfTheWorldAreLeftOut()
    {
        IssueLog issues;
        const Geometry<LonLat> shape =
            readShape("POLYGON((0 0,9 0,9 91,9 9,200 5,0 9,0 0))", "EPSG:4326", &issues);
        QCOMPARE(shape.parts[0], (Ring<LonLat>{{0, 0}, {9, 0}, {9, 9}, {0, 9}}));
        QCOMPARE(summaryOf(issues),
                 QStringList{QStringLiteral("shapes.vrt 1: coordinate-invalid, value-ignored")});
        QCOMPARE(issues[0].problem.value, QStringLiteral("9, 91"));
        QCOMPARE(issues[0].problem.layer, QStringLiteral("shapes"));
    }

    void badShapeLeavesItsFeatureAndTheOthers()
    {
        IssueLog issues;
        const auto layer = readFeatures(
            {writeWktLayer(m_folder.path(), {"POLYGON((0 0,1 0,1 1,0 0))", "POLYGON((0 0", "POINT(1 1)"}),
             {}},
            issues);
        QVERIFY(layer);
        QCOMPARE(layer->features.size(), size_t{3});
        QCOMPARE(layer->features[1].geometry.kind, GeometryKind::None);
        QCOMPARE(layer->features[1].values[0], QStringLiteral("100001"));
        QCOMPARE(summaryOf(issues),
                 QStringList{QStringLiteral("shapes.vrt 2: geometry-missing, left-off-map")});
    }

    void textWithoutAWordOnItsEncodingIsRead()
    {
        IssueLog issues;
        const auto gbk = readFeatures({sampleFile("units_gbk.shp"), {}}, issues);
        QCOMPARE(gbk->features[0].values[1], QStringLiteral("杭州"));
        QCOMPARE(summaryOf(issues), QStringList{QStringLiteral("units_gbk.shp: encoding-guessed, assumed")});
        QCOMPARE(issues[0].problem.value, QStringLiteral("GB18030"));
        QVERIFY(issues[0].problem.detail.contains(QStringLiteral("杭州")));

        for (const char* part : {"shp", "shx", "dbf", "prj"})
            QFile::copy(sampleFile("units_utf8.") + QLatin1String(part),
                        m_folder.filePath(QStringLiteral("u.") + QLatin1String(part)));
        issues.clear();
        const auto utf8 = readFeatures({m_folder.filePath(QStringLiteral("u.shp")), {}}, issues);
        QCOMPARE(utf8->features[0].values[1], QStringLiteral("杭州"));
        QVERIFY(issues.empty());
    }

    void truncatedShapefileKeepsWhatIsLeft()
    {
        for (const char* part : {"shp", "shx", "dbf", "prj", "cpg"})
            QFile::copy(sampleFile("units_utf8.") + QLatin1String(part),
                        m_folder.filePath(QStringLiteral("cut.") + QLatin1String(part)));
        const QString path = m_folder.filePath(QStringLiteral("cut.shp"));
        truncateFile(path, 300);
        IssueLog issues;
        const auto layer = readFeatures({path, {}}, issues);
        QVERIFY(layer);
        QCOMPARE(layer->features.size(), size_t{2});
        QCOMPARE(layer->features[0].geometry.kind, GeometryKind::Polygons);
        QCOMPARE(layer->features[1].geometry.kind, GeometryKind::None);
        QCOMPARE(summaryOf(issues), QStringList{QStringLiteral("cut.shp 1: file-truncated, left-off-map")});
        QCOMPARE(issues[0].problem.value, QStringLiteral("1"));
    }

    void brokenSourcesAreErrors()
    {
        IssueLog issues;
        const auto codeOf = [&issues](const QString& path, const QString& layer = {}) {
            const auto read = readFeatures({path, layer}, issues);
            return read ? QStringLiteral("read") : summaryOf(read.error());
        };
        QCOMPARE(codeOf(m_folder.filePath(QStringLiteral("none.shp"))),
                 QStringLiteral("none.shp: file-missing"));
        QCOMPARE(codeOf(writeFile(m_folder.path(), "empty.shp", {})),
                 QStringLiteral("empty.shp: file-unreadable"));
        QCOMPARE(codeOf(writeFile(m_folder.path(), "text.gpkg", "hello")),
                 QStringLiteral("text.gpkg: file-unreadable"));
        QCOMPARE(codeOf(sampleFile("units_utf8.shp"), QStringLiteral("other")),
                 QStringLiteral("units_utf8.shp: layer-missing"));
        QCOMPARE(codeOf(writeWktLayer(m_folder.path(), {})), QStringLiteral("shapes.vrt: layer-empty"));
        QVERIFY(issues.empty());
    }

    void sourceIsPathAndPerhapsLayer()
    {
        const QString path = sampleFile("units_utf8.shp");
        QCOMPARE(dataSourceFromText(path), (DataSource{path, {}}));
        QCOMPARE(dataSourceFromText(path + QStringLiteral(":units")),
                 (DataSource{path, QStringLiteral("units")}));
        const QString odd = writeFile(m_folder.path(), "a:b.csv", "x\n1\n");
        QCOMPARE(dataSourceFromText(odd), (DataSource{odd, {}}));
        QCOMPARE(dataSourceFromText(odd + QStringLiteral(":c")), (DataSource{odd, QStringLiteral("c")}));
        QCOMPARE(dataSourceFromText(QStringLiteral("none.gpkg")).path, QStringLiteral("none.gpkg"));
    }

private:
    Geometry<LonLat> readShape(const QByteArray& wkt, const QByteArray& crs = "EPSG:4326",
                               IssueLog* log = nullptr)
    {
        IssueLog issues;
        const auto layer = readFeatures({writeWktLayer(m_folder.path(), {wkt}, crs), {}}, issues);
        if (log)
            *log = issues;
        if (!layer || layer->features.size() != 1)
            qFatal("cannot read %s", wkt.constData());
        return layer->features[0].geometry;
    }

    QTemporaryDir m_folder;
};

ZONEATLAS_TEST(vector_reader, TestVectorReader)
#include "tst_vector_reader.moc"
