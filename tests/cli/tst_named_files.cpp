// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/printable.h"
#include "program.h"
#include "test_registry.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

/// Files named on the command line that are not what they should be, or do not say what they are in.
class TestNamedFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write("square.csv",
              "name,wkt\nA,\"POLYGON((450000 3250000,550000 3250000,550000 3350000,450000 3250000))\"\n");
        write("square.vrt",
              "<OGRVRTDataSource><OGRVRTLayer name=\"square\"><SrcDataSource relativeToVRT=\"1\">square.csv"
              "</SrcDataSource><GeometryField encoding=\"WKT\" field=\"wkt\"/><Field name=\"name\"/>"
              "</OGRVRTLayer></OGRVRTDataSource>");
        write("places.csv", "name,opened,lat,lon\nB,2001-01-01,30,120\n");
        write("metres.csv", "name,opened,X,Y\nB,2001-01-01,500000,3320000\n");
    }

    void inspectShowsWhatHasNoSystem()
    {
        const ProgramRun run = runProgram(words("inspect --lang en") + QStringList{path("square.vrt")});
        QCOMPARE(run.exitCode, 0);
        for (const char* part :
             {"Rows: 1", "Coordinate system: not known", "Seems to be: Boundaries",
              "Extent in the file’s own units: 450000.0, 3250000.0, 550000.0, 3350000.0", "--source-crs"})
            QVERIFY2(run.out.contains(part), run.out.constData());
        const ProgramRun json = runProgram(words("inspect --format json") + QStringList{path("square.vrt")});
        const QJsonObject facts = QJsonDocument::fromJson(json.out).array()[0].toObject();
        QCOMPARE(facts[QStringLiteral("crs")], QJsonValue());
        QCOMPARE(facts[QStringLiteral("extent_in_own_units")][0].toDouble(), 450000.0);
        QVERIFY(facts[QStringLiteral("crs_that_fit")].toArray().contains(QStringLiteral("EPSG:4549")));
    }

    void theSystemOfAFileIsGivenWithOrWithoutItsSource_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::newRow("alone") << QStringLiteral("EPSG:4549");
        QTest::newRow("of boundaries") << QStringLiteral("boundaries:EPSG:4549");
        QTest::newRow("of zones") << QStringLiteral("zones:EPSG:4549");
    }
    void theSystemOfAFileIsGivenWithOrWithoutItsSource()
    {
        QFETCH(QString, crs);
        const ProgramRun run = runProgram(words("inspect --format json --source-crs") +
                                          QStringList{crs, path("square.vrt"), path("metres.csv")});
        const QJsonArray files = QJsonDocument::fromJson(run.out).array();
        for (const QJsonValue& file : files) {
            QCOMPARE(file[QStringLiteral("crs")].toString(), QStringLiteral("EPSG:4549"));
            QVERIFY(std::abs(file[QStringLiteral("extent")][2].toDouble() - 120) < 1);
        }
        QCOMPARE(files.size(), 2);
    }

    void theFileThatDoesNotSayItsSystemIsMeant()
    {
        const QStringList data = words("query --lang en --format json --source-crs EPSG:4549") +
                                 QStringList{QStringLiteral("--boundaries"), path("square.vrt"),
                                             QStringLiteral("--zones"), path("places.csv")};
        const ProgramRun run = runProgram(data);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const ProgramRun metres =
            runProgram(words("query --format json --boundaries  --source-crs EPSG:4549 --zones") +
                       QStringList{path("metres.csv")});
        QVERIFY2(metres.exitCode == 0, qPrintable(metres.err));
        const QJsonObject zone = QJsonDocument::fromJson(metres.out)[QStringLiteral("zones")][0].toObject();
        QVERIFY(std::abs(zone[QStringLiteral("lon")].toDouble() - 120) < 1e-6);
        const ProgramRun both =
            runProgram(words("render --source-crs EPSG:4549 -o") +
                       QStringList{path("both.png"), QStringLiteral("--boundaries"), path("square.vrt"),
                                   QStringLiteral("--overlay"), path("square.vrt")});
        QCOMPARE(both.exitCode, 2);
        QVERIFY2(both.err.contains(QStringLiteral("overlay:EPSG:4549")), qPrintable(both.err));
    }

    void inspectTellsThatAxesAreSwapped()
    {
        write("swapped.csv", "name,opened,lon,lat\nA,2001-01-01,30,120\nB,2002-01-01,31,121\n");
        const ProgramRun table = runProgram(words("inspect --lang en") + QStringList{path("swapped.csv")});
        QVERIFY2(table.out.contains("latitude stands before longitude"), table.out.constData());
        write("swapped.geojson",
              "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
              "\"geometry\":{\"type\":\"Point\",\"coordinates\":[30,120]}}]}");
        const ProgramRun layer =
            runProgram(words("inspect --lang en") + QStringList{path("swapped.geojson")});
        QVERIFY2(layer.out.contains("latitude stands before longitude"), layer.out.constData());
    }

    void whatCannotBeDrawnEndsACommand_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("message");
        QTest::newRow("no overlay") << QStringList{QStringLiteral("--overlay"), path("none.shp")}
                                    << QStringLiteral("there is no such file");
        QTest::newRow("boundaries of points")
            << QStringList{QStringLiteral("--boundaries"), path("places.csv")}
            << QStringLiteral("places.csv: there is no area here");
        write("noise.csv", QByteArray("\x01\0\x02\0zz\0\0\0", 9));
        QTest::newRow("no text") << QStringList{QStringLiteral("--zones"), path("noise.csv")}
                                 << QStringLiteral("this is no text");
    }
    void whatCannotBeDrawnEndsACommand()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, message);
        const QString picture = path("never.png");
        const ProgramRun run =
            runProgram(words("render --lang en --size 300x200 -o") + QStringList{picture} + options);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(message), qPrintable(run.err));
        QVERIFY(!QFile::exists(picture));
    }

    void inspectTellsOfBoundariesThatAreNone()
    {
        const ProgramRun run = runProgram(words("inspect --lang en --boundaries") +
                                          QStringList{path("places.csv"), path("metres.csv")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(QStringLiteral("places.csv: there is no area here")), qPrintable(run.err));
        QVERIFY(run.out.contains("metres.csv")); // what can be told is
    }

    void anOverlayMayBeATable()
    {
        const QStringList picture =
            words("render --size 300x200 --without labels --overwrite -o") + QStringList{path("o.png")};
        QCOMPARE(runProgram(picture).exitCode, 0);
        const QImage plain(path("o.png"));
        const ProgramRun run =
            runProgram(picture + QStringList{QStringLiteral("--overlay"),
                                             path("places.csv") + QStringLiteral("|#ff0000|5")});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY(QImage(path("o.png")) != plain);
    }

    void fieldsOfPositionsHaveTwoNames()
    {
        write("odd.csv", "name,opened,b,l\nB,2001-01-01,30,120\n");
        for (const char* fields : {"lon=l;lat=b", "longitude=l;latitude=b"}) {
            const ProgramRun run = runProgram(words("inspect --format json --field") +
                                              QStringList{QLatin1String(fields), path("odd.csv")});
            const QJsonValue extent = QJsonDocument::fromJson(run.out).array()[0][QStringLiteral("extent")];
            QCOMPARE(extent[0].toDouble(), 120.0);
        }
    }

    void whatAFileHoldsCommandsNoTerminal()
    {
        write("escape.csv", "name,opened\n\x1b[31mred\x07,2001-01-01\n");
        const ProgramRun run = runProgram(words("inspect --lang en") + QStringList{path("escape.csv")});
        QVERIFY(!run.out.contains('\x1b') && !run.out.contains('\x07'));
        QVERIFY2(run.out.contains("\\u001b[31mred\\u0007"), run.out.constData());
        QCOMPARE(printable(QStringLiteral("a\nb\u202Ec é 杭")), QStringLiteral("a\\u000ab\\u202ec é 杭"));
    }

    void aSheetHasNoShapesToTellOf()
    {
        const ProgramRun run =
            runProgram(words("inspect --lang en") +
                       QStringList{QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/yearbook.xlsx")});
        QVERIFY(!run.out.contains("None"));
        QVERIFY2(run.out.contains(" rows)"), run.out.constData());
    }

    void theWindowIsToldOfAFileThatIsNotThere()
    {
        const ProgramRun none = runProgram({QStringLiteral("none.csv"), QStringLiteral("--lang=en")});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.err.contains(QStringLiteral("there is no such file")), qPrintable(none.err));
        const ProgramRun there = runProgram({path("places.csv"), QStringLiteral("--lang=en")});
        QCOMPARE(there.exitCode, 1); // nowhere to open a window
        QVERIFY2(there.err.contains(QStringLiteral("no display")), qPrintable(there.err));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }
    QTemporaryDir m_folder;
};

ZONEATLAS_TEST(named_files, TestNamedFiles)
#include "tst_named_files.moc"
