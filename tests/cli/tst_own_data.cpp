// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subject_words.h"
#include "program.h"
#include "test_registry.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

/// A person's own files on the command line.
class TestOwnData : public QObject
{
    Q_OBJECT

private slots:
    void placesThatHaveNothingToDoWithChinaPlay()
    {
        const ProgramRun run =
            render({QStringLiteral("--caption"), QStringLiteral("--without"), QStringLiteral("labels")});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        const QImage map(path("map.png"));
        QCOMPARE(map.size(), QSize(800, 500));
        QCOMPARE(map.text(QStringLiteral("Title")), QStringLiteral("Places over time"));
        QCOMPARE(map.text(QStringLiteral("Description")),
                 QStringLiteral("By 1 January 2010, there were 3 places, 1 of them of the newest group, from "
                                "1 January 2010 on (Blue)."));
        QCOMPARE(map.text(QStringLiteral("Source")),
                 QStringLiteral("Places: two.csv. Boundaries: squares.geojson, drawn as published."));
        const ProgramRun query =
            runProgram({QStringLiteral("query"), QStringLiteral("--lang"), QStringLiteral("en"),
                        QStringLiteral("--zones"), path("trams.csv"), QStringLiteral("--boundaries"),
                        path("squares.geojson")});
        QVERIFY2(query.out.contains("Places at the end of 2 February 2020"), query.out.constData());
        QVERIFY(!query.out.contains("ilot zone"));
    }

    void placesNeedNoBoundaries()
    {
        write(path("points.csv"), "name,lat,lon,opened\nA,53.2,-2.3,11 Oct 1957\nB,-33,148.3,31 Oct 1961\n");
        const ProgramRun run = runProgram(words("render --lang en --size 400x300") +
                                          QStringList{QStringLiteral("--zones"), path("points.csv"),
                                                      QStringLiteral("--boundaries"), QString(),
                                                      QStringLiteral("-o"), path("points.png")});
        QCOMPARE(run.err, QString());
        QCOMPARE(QImage(path("points.png")).text(QStringLiteral("Source")),
                 QStringLiteral("Places: points.csv. No boundaries are drawn."));
    }

    void datesAndHeadingsAreReadAsTold()
    {
        write(path("orders.csv"), "Stores of 2020,May,x\nname,date,kind\nNorth,05/03/2001,a\n");
        const auto query = [this](const char* options) {
            return runProgram(words("query --format json --lang en") +
                              QStringList{QStringLiteral("--zones"), path("orders.csv"),
                                          QStringLiteral("--boundaries"), path("squares.geojson")} +
                              words(options));
        };
        QVERIFY(query("--heading-row 2").out.contains("2001-03-05"));
        QVERIFY(query("--heading-row zones:2 --date-order month-first").out.contains("2001-05-03"));
        const ProgramRun wrong = query("--date-order year-first --heading-row 2");
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains(QStringLiteral("year-first")));
        QCOMPARE(query("--heading-row first").exitCode, 2);
        const ProgramRun inspected =
            runProgram(words("inspect --lang en --heading-row 2") + QStringList{path("orders.csv")});
        QVERIFY2(inspected.out.contains("Rows: 1\n"), inspected.out.constData());
    }

    void aFieldCanBeNamed()
    {
        const ProgramRun run =
            runProgram(words("query --format json --lang en") +
                       QStringList{QStringLiteral("--zones"), path("trams.csv"),
                                   QStringLiteral("--boundaries"), path("squares.geojson"),
                                   QStringLiteral("--field"), QStringLiteral("date=closed;group=")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("2019-05-05"));
        const ProgramRun wrong = render({QStringLiteral("--field"), QStringLiteral("colour=line")});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains(QStringLiteral("colour=line")));
    }

    void anEncodingAndAJoinCanBeNamed()
    {
        const QString zones = path("typo.csv");
        write(zones, "name,date\nNorht,2001-01-01\n");
        const QStringList data{QStringLiteral("query"),
                               QStringLiteral("--zones"),
                               zones,
                               QStringLiteral("--boundaries"),
                               path("squares.geojson"),
                               QStringLiteral("--lang"),
                               QStringLiteral("en")};
        const ProgramRun without = runProgram(data);
        QCOMPARE(without.exitCode, 1);
        QVERIFY2(without.err.contains(QStringLiteral("no boundary answers to “Norht” (near to it: North N")),
                 qPrintable(without.err));
        const ProgramRun with =
            runProgram(data + QStringList{QStringLiteral("--join"), QStringLiteral("Norht=N"),
                                          QStringLiteral("--encoding"), QStringLiteral("gbk")});
        QCOMPARE(with.exitCode, 0);
        QCOMPARE(with.err, QString());
        QCOMPARE(runProgram(data + words("--encoding klingon")).exitCode, 2);
    }

    void figuresOfTheWorldShadeItsPlaces()
    {
        const QString regions = QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/regions.geojson");
        const QString exports =
            QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/Exportations (M EUR).csv");
        const QStringList data{QStringLiteral("--boundaries"), regions,
                               QStringLiteral("--trade"),      exports,
                               QStringLiteral("--lang"),       QStringLiteral("en")};
        const ProgramRun run = runProgram(
            QStringList{QStringLiteral("render"), QStringLiteral("-o"), path("fr.png"),
                        QStringLiteral("--overwrite"), QStringLiteral("--caption")} +
            words("--choropleth figures --as-of 2022-06-01 --size 800x500 --without labels") + data);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        const QString caption = QImage(path("fr.png")).text(QStringLiteral("Description"));
        QVERIFY2(caption.contains(QStringLiteral("Shading of places: Exportations (M EUR · 2021).")),
                 qPrintable(caption));
        const QJsonObject facts =
            QJsonDocument::fromJson(runProgram(words("query --format json --as-of 2022-06-01") + data).out)
                .object();
        QCOMPARE(facts[QStringLiteral("trade")].toArray().size(), 14);
        const QJsonObject first = facts[QStringLiteral("trade")][0].toObject();
        QCOMPARE(first[QStringLiteral("measure")].toString(), QStringLiteral("Exportations"));
        QCOMPARE(first[QStringLiteral("unit")].toString(), QStringLiteral("M EUR"));
        QCOMPARE(first[QStringLiteral("source")].toString(), QStringLiteral("Exportations (M EUR).csv"));
    }

    void aMeasureIsChosenByItsName()
    {
        const QStringList data =
            words(
                "render --choropleth figures --as-of 2022-01-01 --size 400x300 --without labels --overwrite "
                "--caption --lang en --trade") +
            QStringList{QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/provinces_long.csv"),
                        QStringLiteral("-o"), path("p.png"), QStringLiteral("--measure")};
        QCOMPARE(runProgram(data + QStringList{QStringLiteral("进口")}).exitCode, 0);
        QVERIFY(QImage(path("p.png"))
                    .text(QStringLiteral("Description"))
                    .contains(QStringLiteral("Shading of provinces: 进口 (亿元 · 2021).")));
        const ProgramRun wrong = runProgram(data + QStringList{QStringLiteral("turnover")});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains(QStringLiteral("There are: 出口, 进口.")), qPrintable(wrong.err));
    }

    void inspectTellsWhichFiguresATableHas()
    {
        const QString file = QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/yearbook.xlsx");
        const ProgramRun run = runProgram(words("inspect --lang en") + QStringList{file});
        for (const char* part :
             {"Title: 表1 各市跨境电商交易额, 单位：亿元", "Seems to be: Trade figures",
              "value, 2019, 各市跨境电商交易额, 亿元", "各市跨境电商交易额, 亿元: 7 figures, 2019–2021"})
            QVERIFY2(run.out.contains(part), run.out.constData());
        const ProgramRun asFigures =
            runProgram(words("inspect --format json --field year=opened") + QStringList{path("trams.csv")});
        const QJsonObject facts = QJsonDocument::fromJson(asFigures.out).array()[0].toObject();
        QCOMPARE(facts[QStringLiteral("fields")][1][QStringLiteral("role")].toString(),
                 QStringLiteral("year"));
        QCOMPARE(facts[QStringLiteral("problems")][0][QStringLiteral("code")].toString(),
                 QStringLiteral("role-missing"));
    }

    void inspectTellsWhatAFileIs()
    {
        const ProgramRun run =
            runProgram({QStringLiteral("inspect"), path("trams.csv"), QStringLiteral("--boundaries"),
                        path("squares.geojson"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(run.exitCode, 0);
        for (const char* part : {"Format: CSV", "Rows: 3", "Encoding: UTF-8 (plain letters and digits only)",
                                 "Seems to be: Zones, or places with dates",
                                 "2 of 3 (2 by name); 1 not found", "row 4, “Weast”"})
            QVERIFY2(run.out.contains(part), run.out.constData());
    }

    void inspectWritesJson()
    {
        const ProgramRun run =
            runProgram({QStringLiteral("inspect"), path("trams.csv"), path("squares.geojson"),
                        QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray files = QJsonDocument::fromJson(run.out).array();
        QCOMPARE(files.size(), 2);
        const QJsonObject table = files[0].toObject();
        QCOMPARE(table[QStringLiteral("driver")].toString(), QStringLiteral("CSV"));
        QCOMPARE(table[QStringLiteral("encoding")][QStringLiteral("reason")].toString(),
                 QStringLiteral("plain-ascii"));
        QCOMPARE(table[QStringLiteral("fields")][1][QStringLiteral("role")].toString(),
                 QStringLiteral("date"));
        const QJsonObject layer = files[1].toObject();
        QCOMPARE(layer[QStringLiteral("seems_to_be")].toString(), QStringLiteral("prefectures"));
        QCOMPARE(layer[QStringLiteral("extent")][3].toDouble(), 60.0);
        QCOMPARE(layer[QStringLiteral("layers")][0][QStringLiteral("geometry")].toString(),
                 QStringLiteral("Polygon"));
    }

    void inspectSaysWhatItCannotRead()
    {
        const ProgramRun run = runProgram({QStringLiteral("inspect"), path("none.gpkg"), path("trams.csv")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains(QStringLiteral("none.gpkg")));
        QVERIFY(run.out.contains("trams.csv"));
        QCOMPARE(runProgram({QStringLiteral("inspect")}).exitCode, 2);
    }

    void theWordsAboutPlacesStandForSentencesThereAre()
    {
        QSet<QString> known;
        QFile file(QStringLiteral(ZONEATLAS_SOURCE_DIR "/resources/translations/zoneatlas_zh_CN.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                known.insert(context + u'|' + xml.readElementText());
        }
        for (const SubjectWording& wording : subjectWordings())
            QVERIFY2(known.contains(QString::fromUtf8(wording.context) + u'|' +
                                    QString::fromUtf8(wording.aboutZones)),
                     wording.aboutZones);
    }

private slots:
    void initTestCase()
    {
        write(
            path("squares.geojson"),
            "{\"type\":\"FeatureCollection\",\"features\":["
            "{\"type\":\"Feature\",\"properties\":{\"iso\":\"N\",\"name\":\"North\"},\"geometry\":{\"type\":"
            "\"Polygon\",\"coordinates\":[[[0,50],[10,50],[10,60],[0,60],[0,50]]]}},"
            "{\"type\":\"Feature\",\"properties\":{\"iso\":\"S\",\"name\":\"South\"},\"geometry\":{\"type\":"
            "\"Polygon\",\"coordinates\":[[[0,40],[10,40],[10,50],[0,50],[0,40]]]}}]}");
        write(path("trams.csv"), "town,opened,closed,line\nNorth,2001-05-01,2019-05-05,Red\n"
                                 "South,2010-01-01,2020-02-02,Blue\nWeast,2005-01-01,2018-01-01,Red\n");
        write(path("two.csv"),
              "town,opened,line\nNorth,2001-05-01,Red\nSouth,2005-05-01,Red\nSouth,2010-01-01,Blue\n");
    }

private:
    ProgramRun render(const QStringList& more)
    {
        return runProgram(
            QStringList{QStringLiteral("render"), QStringLiteral("-o"), path("map.png"),
                        QStringLiteral("--zones"), path("two.csv"), QStringLiteral("--boundaries"),
                        path("squares.geojson"), QStringLiteral("--size"), QStringLiteral("800x500"),
                        QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--overwrite")} +
            more);
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    QTemporaryDir m_folder;
};

ZONEATLAS_TEST(own_data, TestOwnData)
#include "tst_own_data.moc"
