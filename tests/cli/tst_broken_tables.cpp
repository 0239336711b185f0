// SPDX-License-Identifier: GPL-3.0-or-later
// Bad data is explained, not crashed on: where it is, what the program did, and the good rows still there.
#include "program.h"
#include "test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

QString zonesTable()
{
    return QString::fromUtf8(fileContent(QStringLiteral(ZONEATLAS_SOURCE_DIR "/resources/data/zones.csv")));
}

} // namespace

class BrokenTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void aBadRowIsNamedAndTheRestIsShown_data()
    {
        QTest::addColumn<QString>("before"); // of Shanghai, row 4 of the table
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* before, const char* after, const char* field,
                            const char* problem) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                << QString::fromLatin1(field) << QString::fromLatin1(problem);
        };
        row("wrong date", ",2016-01-12,", ",2016-13-12,", "approved_on", "not-a-date");
        row("unknown province", ",310000,310000,", ",990000,310000,", "province_code", "unknown-reference");
        row("unknown batch", ",2,2016-01-12,", ",77,2016-01-12,", "batch", "unknown-reference");
        row("duplicate id", "shanghai,", "tianjin,", "zone_id", "duplicate-id");
        row("no number", ",121.4726,", ",east,", "lon", "not-a-number");
        row("unknown word", ",municipality,", ",town,", "level", "unknown-word");
    }
    void aBadRowIsNamedAndTheRestIsShown()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, field);
        QFETCH(QString, problem);
        QStringList lines = zonesTable().split(u'\n');
        QVERIFY(lines[3].startsWith(QLatin1String("shanghai,")) && lines[3].contains(before));
        lines[3].replace(lines[3].indexOf(before), before.size(), after);
        const QString path = written(lines.join(u'\n'));

        const ProgramRun run = runProgram(jsonQuery(path));
        QCOMPARE(run.exitCode, 0);
        for (const QString& part : {QStringLiteral("zones.csv"), QStringLiteral("row 4"), field})
            QVERIFY2(run.err.contains(part), qPrintable(run.err));
        const QJsonObject answer = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(answer.value(QLatin1String("approved")).toInt(), 180);
        const QJsonObject issue = answer.value(QLatin1String("issues")).toArray().first().toObject();
        QCOMPARE(issue.value(QLatin1String("problem")).toString(), problem);
        QCOMPARE(issue.value(QLatin1String("row")).toInt(), 4);
        QCOMPARE(issue.value(QLatin1String("field")).toString(), field);
        QCOMPARE(issue.value(QLatin1String("file")).toString(), path);
    }

    void strictMakesAnIssueAFailure()
    {
        const QString path =
            written(zonesTable().replace(QStringLiteral(",2016-01-12,"), QStringLiteral(",soon,")));
        const ProgramRun run = runProgram(jsonQuery(path) + QStringList{QStringLiteral("--strict")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(QLatin1String("12 issues")), qPrintable(run.err));
        QCOMPARE(runProgram({QStringLiteral("query"), QStringLiteral("--strict")}).exitCode, 0);
    }

    void aMissingColumnEndsTheCommand()
    {
        const QString path = written(zonesTable().replace(QStringLiteral("adcode"), QStringLiteral("code")));
        const ProgramRun run = runProgram(jsonQuery(path));
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains(QLatin1String("zones.csv")));
        QVERIFY(run.err.contains(QLatin1String("adcode")));
    }

    void aTableThatIsNotThereEndsTheCommand_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("zones") << QStringLiteral("--zones");
        QTest::newRow("trade") << QStringLiteral("--trade");
        QTest::newRow("boundaries") << QStringLiteral("--boundaries");
    }
    void aTableThatIsNotThereEndsTheCommand()
    {
        QFETCH(QString, option);
        const QString path = m_dir.filePath(QStringLiteral("nowhere.csv"));
        const ProgramRun run = runProgram({QStringLiteral("query"), option, path});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(path), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void bundledFilesThatAreGoneAreNamed()
    {
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("ZONEATLAS_SHAPEFILES"), m_dir.filePath(QStringLiteral("none")));
        const ProgramRun run = runProgram({QStringLiteral("query")}, environment);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains(QLatin1String("prefectures.shp")), qPrintable(run.err));
        QVERIFY(run.out.contains("178"));
        environment.insert(QStringLiteral("ZONEATLAS_RESOURCES"), m_dir.filePath(QStringLiteral("none")));
        QCOMPARE(runProgram({QStringLiteral("query")}, environment).exitCode, 1);
    }

    void brokenDataCanStillBeDrawn()
    {
        const QString path =
            written(zonesTable().replace(QStringLiteral(",2016-01-12,"), QStringLiteral(",soon,")));
        const QString picture = m_dir.filePath(QStringLiteral("map.png"));
        const ProgramRun run =
            runProgram({QStringLiteral("render"), QStringLiteral("--zones"), path, QStringLiteral("--size"),
                        QStringLiteral("400x300"), QStringLiteral("--without"), QStringLiteral("labels"),
                        QStringLiteral("-o"), picture});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err.count(u'\n'), 12);
        QVERIFY(QFile::exists(picture));
    }

private:
    QString written(const QString& content) const
    {
        QFile file(m_dir.filePath(QStringLiteral("zones.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
            qFatal("no room for a test file");
        return file.fileName();
    }

    static QStringList jsonQuery(const QString& zonesPath)
    {
        return {QStringLiteral("query"), QStringLiteral("--format"), QStringLiteral("json"),
                QStringLiteral("--zones"), zonesPath};
    }

    QTemporaryDir m_dir;
};

ZONEATLAS_TEST(broken_tables, BrokenTablesTest)
#include "tst_broken_tables.moc"
