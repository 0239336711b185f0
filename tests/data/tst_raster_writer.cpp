// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/map_projection.h"
#include "data/raster_writer.h"
#include "test_registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

namespace {

constexpr int kWidth = 40;
constexpr int kHeight = 20;

/// Red grows to the right, green downwards; the first line is transparent.
QByteArray gradient()
{
    QByteArray rgba;
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            for (const int value : {x * 5, y * 5, 200, y == 0 ? 0 : 255})
                rgba.append(static_cast<char>(value));
    return rgba;
}

RasterPlacement placementIn(const char* crs)
{
    return {{1'000'000, 4'000'000}, 5000, createProjection(QLatin1String(crs)).value()->crs().wkt};
}

QString said(const char* program, const QStringList& words)
{
    QProcess process;
    process.start(QLatin1String(program), words);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

class RasterWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void anotherProgramReadsPlaceAndPixels_data()
    {
        QTest::addColumn<QByteArray>("crs");
        QTest::addColumn<bool>("hasAlpha");
        QTest::newRow("Albers") << QByteArray(kChinaAlbersId) << false;
        QTest::newRow("Mercator") << QByteArray("EPSG:3857") << true;
    }
    void anotherProgramReadsPlaceAndPixels()
    {
        QFETCH(QByteArray, crs);
        QFETCH(bool, hasAlpha);
        write(crs.constData(), hasAlpha);
        const QString told = said("gdalinfo", {path()});
        QVERIFY2(told.contains(QLatin1String("Upper Left  ( 1000000.000, 4000000.000)")), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("Lower Right ( 1200000.000, 3900000.000)")), qPrintable(told));
        QVERIFY(told.contains(QLatin1String("COMPRESSION=DEFLATE")));
        QCOMPARE(told.contains(QLatin1String("ColorInterp=Alpha")), hasAlpha);
        const QString colour = said("gdallocationinfo", {QStringLiteral("-valonly"), path(),
                                                         QStringLiteral("30"), QStringLiteral("10")});
        QCOMPARE(colour.simplified().section(u' ', 0, 2), QStringLiteral("150 50 200"));
    }

    void cornersProjectBackRight()
    {
        // Through GDAL and PROJ from the file alone, against our own projection.
        write(kChinaAlbersId, false);
        const auto expected =
            createProjection(QLatin1String(kChinaAlbersId)).value()->toLonLat({1'000'000, 4'000'000});
        QProcess process;
        process.start(QStringLiteral("gdaltransform"),
                      {QStringLiteral("-t_srs"), QStringLiteral("+proj=longlat +datum=WGS84"), path()});
        process.write("0 0\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QStringList lonLat = QString::fromLatin1(process.readAllStandardOutput()).split(u' ');
        QVERIFY(lonLat.size() >= 2);
        QVERIFY(qAbs(lonLat.at(0).toDouble() - expected->lonDeg) < 1e-6);
        QVERIFY(qAbs(lonLat.at(1).toDouble() - expected->latDeg) < 1e-6);
    }

    void itemsComeBack()
    {
        write(kChinaAlbersId, false);
        QCOMPARE(rasterItem(path(), "Told"), QStringLiteral("{\"青岛\": \"<&>\"}"));
        QVERIFY(!rasterItem(path(), "Untold"));
        QVERIFY(!rasterItem(m_dir.filePath(QStringLiteral("none.tif")), "Told"));
    }

    void worldFilePlacesTheMiddleOfTheFirstPixel()
    {
        const QList<QByteArray> lines = worldFileText(placementIn("EPSG:3857")).trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        const double expected[] = {5000, 0, 0, -5000, 1'002'500, 3'997'500};
        for (int i = 0; i < 6; ++i)
            QCOMPARE(lines.at(i).toDouble(), expected[i]);
    }

    void prjFileIsReadAsTheSameSystem()
    {
        QFile file(m_dir.filePath(QStringLiteral("map.prj")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(prjFileText(placementIn("EPSG:3857").crsWkt));
        file.close();
        const QString told = said("gdalsrsinfo", {QStringLiteral("-o"), QStringLiteral("proj4"),
                                                  QStringLiteral("ESRI::") + file.fileName()});
        QVERIFY2(told.contains(QLatin1String("+proj=merc")) || told.contains(QLatin1String("+proj=webmerc")),
                 qPrintable(told));
    }

private:
    QString path() const { return m_dir.filePath(QStringLiteral("map.tif")); }
    void write(const char* crs, bool hasAlpha) const
    {
        const QByteArray rgba = gradient();
        const RasterPixels pixels{
            kWidth, kHeight, kWidth * 4, reinterpret_cast<const uchar*>(rgba.constData()), hasAlpha, 300};
        const QByteArray tiff =
            encodeGeoTiff(pixels, placementIn(crs), {{"Told", QStringLiteral("{\"青岛\": \"<&>\"}")}});
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && !tiff.isEmpty() && file.write(tiff) == tiff.size());
    }

    QTemporaryDir m_dir;
};

ZONEATLAS_TEST(raster_writer, RasterWriterTest)
#include "tst_raster_writer.moc"
