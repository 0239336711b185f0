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

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

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
