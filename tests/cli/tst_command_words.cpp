// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong words get exit 2 and one line that says what would be right; help and version get exit 0.
#include "cli/option_table.h"
#include "program.h"
#include "test_registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

class CommandWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("told"); // what the message must name
        const auto row = [](const char* command, const char* told) {
            QTest::newRow(command) << QString::fromUtf8(command) << QString::fromUtf8(told);
        };
        row("look file.shp", "render, animate, atlas, query, inspect");
        row("inspect", "file");
        row("a.zatlas b.zatlas", "b.zatlas");
        row("map.png a.zatlas", "a.zatlas");
        row("render map.png -o other.png", "map.png");
        row("map.doc", "render");
        row("render a.zatlas -o map.png --recipe b.png", "--recipe");
        row("render", "-o FILE");
        row("render -o map.bmp", ".pdf");
        row("render -o map", ".png");
        row("render -o map.png --figure poster", "map");
        row("render -o map.png --recipe none.png", "none.png");
        row("render -o map.png --titel X", "--title");
        row("render -o map.png --size 10by10", "1920x1080");
        row("render -o map.png --size 0x10", "1920x1080");
        row("render -o map.png --page a3", "a4-landscape");
        row("render -o map.png --page a4-half --size 10x10", "--size");
        row("render -o map.png --dpi many", "10");
        row("render -o map.png --extent 123,27,118,32", "--extent");
        row("render -o map.png --extent 1,2,3", "--extent");
        row("render -o map.png --extent 118,27,123,32 --zoom-to yiwu", "--zoom-to");
        row("render -o map.png --zoom-to hanzhou", "hangzhou");
        row("render -o map.png --select hangzhou,shanhai", "shanghai");
        row("render -o map.png --crs EPSG:4326", "EPSG:3857");
        row("render -o map.png --crs nonsense", "--crs");
        row("render -o map.png --zone-style dots", "symbol");
        row("render -o map.png --as-of yesterday", "2022-03-01");
        row("render -o map.png --as-of 2022-3-1", "2022-03-01");
        row("render -o", "-o");
        row("query --as-of 2022-02-30", "2022-03-01");
        row("query --known-by soon", "2022-03-01");
        row("query --mode between", "--from");
        row("query --from 2020-01-01", "--mode between");
        row("query --mode between --from 2021-01-01 --as-of 2020-01-01", "--as-of");
        row("query --format xml", "json");
        row("query --size 10x10", "--size");
        row("query extra", "extra");
        row("query --lang fr", "zh");
    }
    void wrongUsage()
    {
        QFETCH(QString, command);
        QFETCH(QString, told);
        const ProgramRun run = runProgram(command.split(u' '));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(told), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!QFile::exists(QStringLiteral("map.png")));
    }

    void helpNamesEveryOption_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("kind");
        QTest::newRow("program") << QString() << static_cast<int>(CommandKind::Window);
        QTest::newRow("render") << QStringLiteral("render ") << static_cast<int>(CommandKind::Render);
        QTest::newRow("animate") << QStringLiteral("animate ") << static_cast<int>(CommandKind::Animate);
        QTest::newRow("atlas") << QStringLiteral("atlas ") << static_cast<int>(CommandKind::Atlas);
        QTest::newRow("query") << QStringLiteral("query ") << static_cast<int>(CommandKind::Query);
        QTest::newRow("inspect") << QStringLiteral("inspect ") << static_cast<int>(CommandKind::Inspect);
    }
    void helpNamesEveryOption()
    {
        QFETCH(QString, command);
        QFETCH(int, kind);
        const ProgramRun run = runProgram((command + QStringLiteral("--help")).split(u' '));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        for (const OptionSpec& option : optionsOf(static_cast<CommandKind>(kind)))
            QVERIFY(run.out.contains(QStringLiteral("--%1").arg(option.names.last()).toUtf8()));
    }

    void helpIsInTheLanguageAskedFor()
    {
        const ProgramRun run = runProgram({QStringLiteral("render"), QStringLiteral("--help"),
                                           QStringLiteral("--lang"), QStringLiteral("zh")});
        QVERIFY(QString::fromUtf8(run.out).contains(QStringLiteral("审图号")));
        QVERIFY(!run.out.contains("Usage"));
    }

    void versionIsTold()
    {
        const ProgramRun run = runProgram({QStringLiteral("--version")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("ZoneAtlas "));
    }

    void aWindowWithoutADisplayIsExplained()
    {
        const ProgramRun run = runProgram({});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains(QLatin1String("zoneatlas render -o map.png")));
        QCOMPARE(run.err.count(u'\n'), 1);
    }
};

ZONEATLAS_TEST(command_words, CommandWordsTest)
#include "tst_command_words.moc"
