// SPDX-License-Identifier: GPL-3.0-or-later
// `zoneatlas animate` without a display: the frames that were asked for, and never half a file.
#include "program.h"
#include "test_registry.h"

#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace zoneatlas::test;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// What ffprobe finds when it reads a file.
struct Probe
{
    int frames = 0;
    int totalMs = 0;
};
Probe probe(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("ffprobe"),
                  {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                   QStringLiteral("packet=duration_time"), QStringLiteral("-of"), QStringLiteral("csv=p=0"),
                   path});
    if (!process.waitForFinished())
        return {};
    Probe found;
    double seconds = 0;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        if (!line.trimmed().isEmpty()) {
            ++found.frames;
            seconds += line.trimmed().toDouble();
        }
    found.totalMs = qRound(1000 * seconds);
    return found;
}

} // namespace

class AnimateTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aFrameIsWhatRenderDraws()
    {
        const QString folder = place("frames");
        const ProgramRun run = animate(folder, QStringLiteral("--size 320x200 --as-of 2018-12-31"));
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(entriesOf(folder),
                 QStringList({QStringLiteral("0001_2015-03-06.png"), QStringLiteral("0002_2015-03-07.png"),
                              QStringLiteral("0003_2016-01-12.png"), QStringLiteral("0004_2018-07-24.png")}));
        const QString still = place("still.png");
        QCOMPARE(runProgram(words(QStringLiteral("render --size 320x200 --as-of 2018-07-24 -o ")) +
                            QStringList{still})
                     .exitCode,
                 0);
        QCOMPARE(QImage(folder + QStringLiteral("/0004_2018-07-24.png")), QImage(still));
    }

    void monthsAndFadesAreCounted()
    {
        const QString folder = place("frames");
        QCOMPARE(animate(folder, QStringLiteral("--size 160x100 --as-of 2015-12-31 --step month")).exitCode,
                 0);
        QCOMPARE(entriesOf(folder),
                 QStringList({QStringLiteral("0001_2015-02-28.png"), QStringLiteral("0002_2015-03-31.png")}));
        QCOMPARE(animate(folder, QStringLiteral("--size 160x100 --as-of 2016-12-31 --fade 2 --overwrite"))
                     .exitCode,
                 0);
        QCOMPARE(entriesOf(folder).size(), 3 + 2 * 2);
        QVERIFY(entriesOf(folder).contains(QStringLiteral("0002_2015-03-07_fade1.png")));
    }

    void aGifMovesAsLongAsAsked()
    {
        const QString path = place("map.gif");
        QCOMPARE(
            animate(path, QStringLiteral("--size 320x200 --as-of 2016-12-31 --hold 500 --end-pause 1000"))
                .exitCode,
            0);
        QImageReader reader(path, "gif");
        QCOMPARE(reader.size(), QSize(320, 200));
        QList<int> delays;
        while (!reader.read().isNull())
            delays.append(reader.nextImageDelay());
        QCOMPARE(delays, QList<int>({500, 500, 1500}));
        QCOMPARE(entriesOf(m_dir->path()), QStringList{QStringLiteral("map.gif")});
    }

    void aFilmNeedsItsProgram()
    {
        const QString path = place("map.mp4");
        const QString options = QStringLiteral("--size 321x201 --as-of 2015-12-31 --hold 200");
        QProcessEnvironment without = bareEnvironment();
        without.insert(QStringLiteral("PATH"), m_dir->path());
        const ProgramRun refused = runProgram(
            words(QStringLiteral("animate ") + options) + QStringList{QStringLiteral("-o"), path}, without);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QLatin1String("ffmpeg")), qPrintable(refused.err));
        QVERIFY(entriesOf(m_dir->path()).isEmpty());
        if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            QSKIP("ffmpeg is not installed: what it makes is not seen");
        QCOMPARE(animate(path, options).exitCode, 0);
        QVERIFY(fileContent(path).mid(4, 4) == "ftyp");
    }

    /// By the formula in figure/animation.h: n = events + 1 or months + 1, and fades between them.
    void anotherProgramCountsTheSameFrames_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("dates");
        QTest::addColumn<int>("fades");
        QTest::addColumn<int>("picturesPerSecond"); // the lowest that meets every duration
        QTest::newRow("events with fades")
            << QStringLiteral("--as-of 2018-12-31 --fade 3") << 3 + 1 << 3 << 50;
        QTest::newRow("months") << QStringLiteral("--as-of 2016-02-29 --step month") << 11 + 1 << 0 << 10;
    }
    void anotherProgramCountsTheSameFrames()
    {
        QFETCH(const QString, options);
        QFETCH(const int, dates);
        QFETCH(const int, fades);
        QFETCH(const int, picturesPerSecond);
        for (const char* tool : {"ffmpeg", "ffprobe"})
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                QSKIP("ffmpeg is not installed");
        constexpr int kFadeMs = 40;
        const int totalMs = dates * 500 + 1000 + fades * (dates - 1) * kFadeMs;
        const QString both = QStringLiteral("--size 160x100 --hold 500 --end-pause 1000 ") + options;

        QCOMPARE(animate(place("map.gif"), both).exitCode, 0);
        const Probe gif = probe(place("map.gif"));
        QCOMPARE(gif.frames, dates + fades * (dates - 1));
        QCOMPARE(gif.totalMs, totalMs);

        QCOMPARE(animate(place("map.mp4"), both).exitCode, 0);
        const Probe film = probe(place("map.mp4"));
        QCOMPARE(film.frames * 1000, totalMs * picturesPerSecond);
        QCOMPARE(film.totalMs, totalMs);
    }

    void fromItsOwnFileItIsTheSameAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("gif") << QStringLiteral("map.gif");
        QTest::newRow("folder") << QStringLiteral("frames");
        if (!QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            QTest::newRow("film") << QStringLiteral("map.mp4");
    }
    void fromItsOwnFileItIsTheSameAgain()
    {
        QFETCH(QString, name);
        const QString first = m_dir->filePath(name);
        QCOMPARE(animate(first, QStringLiteral("--size 320x200 --as-of 2018-12-31 --mode between --from "
                                               "2015-12-31 --fade 1 --hold 300 --end-pause 500 --zone-style "
                                               "symbol --lang zh --title 标题"))
                     .exitCode,
                 0);
        const QString second = m_dir->filePath(QStringLiteral("again-") + name);
        const bool isFolder = QFileInfo(first).isDir();
        const QString file = isFolder ? first + u'/' + entriesOf(first).at(1) : first; // a fade
        const ProgramRun run = animate(second, QStringLiteral("--recipe ") + file);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.exitCode, 0);
        if (!isFolder)
            QCOMPARE(fileContent(second), fileContent(first));
        QCOMPARE(entriesOf(second), entriesOf(first));
        for (const QString& frame : entriesOf(first))
            QCOMPARE(fileContent(second + u'/' + frame), fileContent(first + u'/' + frame));
    }

    void otherOptionsOverrideTheRecipe()
    {
        const QString still = place("still.png");
        QCOMPARE(runProgram(words(QStringLiteral("render --size 320x200 --lang zh --transparent "
                                                 "--zone-style symbol --as-of 2015-12-31 -o ")) +
                            QStringList{still})
                     .exitCode,
                 0);
        // A plain figure tells all but the times; a GIF cannot be transparent.
        const QString first = place("first.gif");
        QCOMPARE(animate(first, QStringLiteral("--hold 300 --recipe ") + still).exitCode, 0);
        const QString second = place("second.gif");
        const ProgramRun run =
            animate(second, QStringLiteral("--as-of 2016-12-31 --fade 1 --end-pause 0 --recipe ") + first);
        QCOMPARE(run.err, QString());
        QImageReader reader(second, "gif");
        QCOMPARE(reader.size(), QSize(320, 200));
        QList<int> delays;
        while (!reader.read().isNull())
            delays.append(reader.nextImageDelay());
        QCOMPARE(delays, QList<int>({300, 40, 300, 40, 300}));
        const QString last = place("last.png");
        QCOMPARE(runProgram(words(QStringLiteral("render --recipe %1 -o %2").arg(second, last))).exitCode, 0);
        const QString asked = place("asked.png");
        QCOMPARE(runProgram(words(QStringLiteral("render --size 320x200 --lang zh --zone-style symbol "
                                                 "--as-of 2016-01-12 -o ")) +
                            QStringList{asked})
                     .exitCode,
                 0);
        QCOMPARE(QImage(last), QImage(asked));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* command, const char* told) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(told);
        };
        row("animate", "-o FILE.gif");
        row("animate -o map.avi", ".mp4");
        row("animate -o map.gif --transparent", "--transparent");
        row("animate -o map.gif --step week", "month");
        row("animate -o map.gif --hold 5", "--hold");
        row("animate -o map.gif --fade -1", "--fade");
        row("animate -o map.gif --report a.json", "--report");
        row("render -o map.png --step event", "--step");
    }
    void wrongUsage()
    {
        QFETCH(QString, command);
        QFETCH(QString, told);
        const ProgramRun run = runProgram(words(command));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(told), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void whatIsThereIsKept()
    {
        const QString path = place("map.gif");
        const QString options = QStringLiteral("--size 160x100 --as-of 2015-12-31");
        QCOMPARE(animate(path, options).exitCode, 0);
        const QByteArray before = fileContent(path);
        const ProgramRun refused = animate(path, options);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains(QLatin1String("--overwrite")));
        QCOMPARE(fileContent(path), before);
        QCOMPARE(animate(path, options + QStringLiteral(" --overwrite")).exitCode, 0);
    }

    void interruptedItLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("afterMs");
        for (const int afterMs : {1200, 2500})
            for (const char* name : {"map.gif", "map.mp4", "frames"})
                QTest::addRow("%s after %d ms", name, afterMs) << QString::fromLatin1(name) << afterMs;
    }
    void interruptedItLeavesNothing()
    {
        QFETCH(QString, name);
        QFETCH(int, afterMs);
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start(QStringLiteral(ZONEATLAS_PROGRAM),
                      words(QStringLiteral("animate --step month --fade 6 --size 1600x1000 -o ")) +
                          QStringList{m_dir->filePath(name)});
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(afterMs)); // many frames: it cannot be done by then
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(entriesOf(m_dir->path()), QStringList());
    }

private:
    [[nodiscard]] QString place(const char* name) const { return m_dir->filePath(QLatin1String(name)); }

    [[nodiscard]] static ProgramRun animate(const QString& target, const QString& options)
    {
        return runProgram(words(QStringLiteral("animate ") + options) +
                          QStringList{QStringLiteral("-o"), target});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ZONEATLAS_TEST(animate, AnimateTest)
#include "tst_animate.moc"
