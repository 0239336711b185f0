// SPDX-License-Identifier: GPL-3.0-or-later
// `zoneatlas atlas` without a display: its files, its index, and what it refuses.
#include "program.h"
#include "test_registry.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class AtlasCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void itsIndexAgreesWithQuery_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("array");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("column");
        QTest::newRow("batches") << QStringLiteral("batch") << QStringLiteral("batches")
                                 << QStringLiteral("batch") << 3;
        QTest::newRow("provinces") << QStringLiteral("province") << QStringLiteral("zones")
                                   << QStringLiteral("province_code") << 4;
    }
    void itsIndexAgreesWithQuery()
    {
        QFETCH(QString, by);
        QFETCH(QString, array);
        QFETCH(QString, key);
        QFETCH(int, column);
        const ProgramRun run = atlas(QStringLiteral("--size 160x100 --by ") + by);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        const QStringList lines = QString::fromUtf8(fileContent(folder() + QStringLiteral("/index.csv")))
                                      .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QSet<QString> listed;
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.split(u',');
            listed.insert(cells.at(column));
            QCOMPARE(QImage(folder() + u'/' + cells.at(0)).size(), QSize(160, 100));
        }
        QCOMPARE(listed, fieldsOf(queryAnswer({}), array, key));
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), lines.size() - 1 + 2);
    }

    void namesAreInTheLanguageAskedFor()
    {
        QCOMPARE(atlas(QStringLiteral("--size 160x100 --by province --lang zh --as-of 2015-12-31")).exitCode,
                 0);
        QVERIFY(QFile::exists(folder() + QStringLiteral("/330000_浙江省.png")));
    }

    void fromItsOwnFilesItIsTheSameAgain_data()
    {
        QTest::addColumn<bool>("isIndex");
        QTest::newRow("index") << true;
        QTest::newRow("figure") << false;
    }
    void fromItsOwnFilesItIsTheSameAgain()
    {
        QFETCH(bool, isIndex);
        QCOMPARE(
            runProgram(words(QStringLiteral("atlas --by province --size 240x160 --as-of 2016-12-31 --lang "
                                            "zh --title 标题 --name")) +
                       QStringList{QStringLiteral("{n} {code}.png"), QStringLiteral("-o"), folder()})
                .exitCode,
            0);
        QStringList figures = QDir(folder()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
        QVERIFY(figures.size() > 5);
        const QString source =
            folder() + u'/' + (isIndex ? QStringLiteral("index.pdf") : figures.at(figures.size() / 2));
        const QString again = m_dir->filePath(QStringLiteral("again"));
        const ProgramRun run = runProgram(words(QStringLiteral("atlas --recipe")) +
                                          QStringList{source, QStringLiteral("-o"), again});
        QCOMPARE(run.err, QString());
        figures.append(QStringLiteral("index.csv"));
        for (const QString& figure : figures)
            QCOMPARE(fileContent(again + u'/' + figure), fileContent(folder() + u'/' + figure));
        // Taken alone, a figure of the atlas is drawn as it stands there.
        const QString still = m_dir->filePath(QStringLiteral("still.png"));
        const QString one = folder() + u'/' + figures.at(2);
        QCOMPARE(runProgram(
                     {QStringLiteral("render"), QStringLiteral("--recipe"), one, QStringLiteral("-o"), still})
                     .exitCode,
                 0);
        QCOMPARE(QImage(still), QImage(one));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* options, const char* told) {
            QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(told);
        };
        row("--by city", "province");
        row("--name {x}.png", "{batch}");
        row("--name map.png", "map.png");
        row("--name a/{n}.png", ".png");
        row("--by province --zoom-to 330000", "--zoom-to");
        row("--mode between", "--mode");
    }
    void wrongUsage()
    {
        QFETCH(QString, options);
        QFETCH(QString, told);
        const ProgramRun run = atlas(options);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(told), qPrintable(run.err));
        QVERIFY(!QFile::exists(folder()));
    }

    void withoutAFolderNothingIsDone()
    {
        const ProgramRun run = runProgram({QStringLiteral("atlas")});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains(QLatin1String("-o FOLDER")));
    }

    void aFolderWithSomethingInItIsKept()
    {
        const QString options = QStringLiteral("--size 160x100 --as-of 2015-12-31");
        QCOMPARE(atlas(options).exitCode, 0);
        const ProgramRun refused = atlas(options);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains(QLatin1String("--overwrite")));
        QCOMPARE(atlas(options + QStringLiteral(" --overwrite")).exitCode, 0);
        QFile own(folder() + QStringLiteral("/own.txt"));
        QVERIFY(own.open(QIODevice::WriteOnly));
        const ProgramRun kept = atlas(options + QStringLiteral(" --overwrite"));
        QCOMPARE(kept.exitCode, 1);
        QVERIFY(kept.err.contains(QLatin1String("own.txt")));
    }

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("atlas")); }

    [[nodiscard]] ProgramRun atlas(const QString& options) const
    {
        return runProgram(words(QStringLiteral("atlas ") + options) +
                          QStringList{QStringLiteral("-o"), folder()});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ZONEATLAS_TEST(atlas_command, AtlasCommandTest)
#include "tst_atlas_command.moc"
