// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/missing_files.h"

#include "session/portable_paths.h"
#include "test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;

namespace {

void touch(const QString& path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class MissingFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void portablePathsComeBack_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("portable");
        const auto row = [](const char* name, const QString& path, const char* portable) {
            QTest::newRow(name) << path << QString::fromLatin1(portable);
        };
        row("none", QString(), "");
        row("beside", QStringLiteral("/p/q/a.csv"), "a.csv");
        row("below", QStringLiteral("/p/q/data/a.csv"), "data/a.csv");
        row("elsewhere", QStringLiteral("/p/data/a.csv"), "../data/a.csv");
        row("bundled table", bundledResourceDir() + QStringLiteral("/data/zones.csv"),
            "bundled:resources/data/zones.csv");
        row("bundled layer", bundledShapefileDir() + QStringLiteral("/provinces.shp"),
            "bundled:shapefiles/provinces.shp");
        row("in an archive", QStringLiteral("/vsizip//p/q/a.zip/b.shp"), "/vsizip/a.zip/b.shp");
        row("from the network", QStringLiteral("/vsicurl/https://x.org/a.gpkg"),
            "/vsicurl/https://x.org/a.gpkg");
        row("database", QStringLiteral("PG:host=db dbname=x"), "PG:host=db dbname=x");
    }
    void portablePathsComeBack()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, portable);
        const QString folder = QStringLiteral("/p/q");
        QCOMPARE(portablePath(path, folder), portable);
        QCOMPARE(localPath(portable, folder), path);
    }

    void withoutAFolderPathsAreAbsolute()
    {
        QCOMPARE(portablePath(QStringLiteral("/p/a.csv")), QStringLiteral("/p/a.csv"));
        QCOMPARE(localPath(QStringLiteral("/p/a.csv"), QStringLiteral("/q")), QStringLiteral("/p/a.csv"));
    }

    void onlyFilesCanBeMissing()
    {
        ProjectSources sources;
        sources.prefectures.path = QStringLiteral("PG:host=db dbname=x");
        sources.provinces.path = QStringLiteral("/vsizip//no/such.zip");
        sources.zones.path = QStringLiteral("/no/such.csv");
        sources.trade.path = QStringLiteral("/no/such.csv");
        QCOMPARE(missingFiles(sources), QStringList{QStringLiteral("/no/such.csv")});
    }

    void whatIsFoundLeadsToItsSiblings()
    {
        const QTemporaryDir dir;
        const QString here = dir.filePath(QStringLiteral("new/here"));
        touch(here + QStringLiteral("/tables/zones.csv"));
        touch(here + QStringLiteral("/tables/trade.csv"));
        touch(here + QStringLiteral("/shapes/land.gpkg"));
        touch(here + QStringLiteral("/tables/flat.shp"));
        const QString kept = dir.filePath(QStringLiteral("batches.csv"));
        touch(kept);
        ProjectSources sources;
        sources.zones.path = QStringLiteral("/old/tables/zones.csv");
        sources.trade.path = QStringLiteral("/old/tables/trade.csv");
        sources.prefectures.path = QStringLiteral("/old/shapes/land.gpkg");
        sources.provinces.path = QStringLiteral("/old/shapes/flat.shp"); // put beside the tables since
        sources.measures.path = QStringLiteral("/old/tables/gone.csv");
        sources.batches.path = kept;
        const ProjectSources found =
            relocated(sources, sources.zones.path, here + QStringLiteral("/tables/zones.csv"));
        QCOMPARE(found.zones.path, here + QStringLiteral("/tables/zones.csv"));
        QCOMPARE(found.trade.path, here + QStringLiteral("/tables/trade.csv"));
        QCOMPARE(found.prefectures.path, here + QStringLiteral("/shapes/land.gpkg"));
        QCOMPARE(found.provinces.path, here + QStringLiteral("/tables/flat.shp"));
        QCOMPARE(found.batches.path, kept);
        QCOMPARE(missingFiles(found), QStringList{QStringLiteral("/old/tables/gone.csv")});
    }
};

ZONEATLAS_TEST(missing_files, MissingFilesTest)
#include "tst_missing_files.moc"
