// SPDX-License-Identifier: GPL-3.0-or-later
// Exports ended at random moments: under the target's name there is nothing or all of it. Three rounds of the
// kinds of export in every run of the tests; ZONEATLAS_KILLS=100 for a hundred before a release (about a
// minute and a half), ZONEATLAS_SEED to repeat a run.
#include "figure/pdf_text.h"
#include "program.h"
#include "test_registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <csignal>

using namespace zoneatlas::test;

namespace {

constexpr int kExportsUsually = 24;

/// A number in the environment, else `usual`.
int numberFrom(const char* variable, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usual;
}

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Each file below a path (or the file itself) by its name. Nothing when there is nothing.
using Content = QMap<QString, QByteArray>;

/// A PDF holds the time it was made at: of a whole one its title is kept, which tells old from new.
QByteArray comparable(const QString& path)
{
    const QByteArray bytes = fileContent(path);
    if (!path.endsWith(QLatin1String(".pdf")))
        return bytes;
    return bytes.endsWith("%%EOF\n")
               ? "whole: " + zoneatlas::pdfInformation(bytes, "Title").value_or(QString()).toUtf8()
               : "cut: " + bytes.right(100);
}

Content contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.exists() ? Content{{info.fileName(), comparable(path)}} : Content();
    Content content{{QString(), QByteArray()}}; // the folder itself
    for (const QFileInfo& file :
         QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        content.insert(file.fileName(), comparable(file.filePath()));
    return content;
}

void copy(const QString& from, const QString& to)
{
    if (!QFileInfo(from).isDir()) {
        QFile::copy(from, to);
        return;
    }
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files))
        QFile::copy(from + u'/' + name, to + u'/' + name);
}

/// One kind of export, and what an old and a new one hold when nobody disturbs them.
struct Kind
{
    QString name; ///< of the target
    QStringList command;
    QString oldPath;
    Content before;
    Content after;
    qint64 durationMs = 0;
};

struct Ending
{
    int signal = SIGKILL;
    qint64 afterMs = 0;
    bool isReplacing = false;
};

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString moving = QStringLiteral("--as-of 2016-12-31 --size 300x200");
        makeKind(QStringLiteral("map.png"), QStringLiteral("render --size 600x400"));
        makeKind(QStringLiteral("map.jpg"), QStringLiteral("render --size 600x400"));
        makeKind(QStringLiteral("map.pdf"), QStringLiteral("render --page a4-half"));
        makeKind(QStringLiteral("map.svg"), QStringLiteral("render --page a4-half"));
        makeKind(QStringLiteral("map.tif"), QStringLiteral("render --size 600x400"));
        makeKind(QStringLiteral("map.gif"), QStringLiteral("animate ") + moving);
        makeKind(QStringLiteral("frames"), QStringLiteral("animate ") + moving);
        makeKind(QStringLiteral("atlas"), QStringLiteral("atlas ") + moving);
    }

    void nothingIsLeftHalfDone()
    {
        const quint32 seed = qEnvironmentVariableIsSet("ZONEATLAS_SEED")
                                 ? qEnvironmentVariable("ZONEATLAS_SEED").toUInt()
                                 : QRandomGenerator::global()->generate();
        qInfo("ZONEATLAS_SEED=%u", seed);
        QRandomGenerator random(seed);
        const int exports = numberFrom("ZONEATLAS_KILLS", kExportsUsually);
        int ended = 0;
        for (int i = 0; i < exports; ++i) {
            const Kind& kind = m_kinds[static_cast<size_t>(i) % m_kinds.size()];
            const Ending ending = randomEnding(random, kind);
            const QString told = QStringLiteral("export %1: %2, signal %3 after %4 of %5 ms%6")
                                     .arg(i)
                                     .arg(kind.name)
                                     .arg(ending.signal)
                                     .arg(ending.afterMs)
                                     .arg(kind.durationMs)
                                     .arg(ending.isReplacing ? QStringLiteral(", replacing") : QString());
            const QTemporaryDir folder;
            const QString target = folder.filePath(kind.name);
            if (ending.isReplacing)
                copy(kind.oldPath, target);
            ended += exportAndEnd(kind, target, ending) ? 1 : 0;
            const Content left = contentOf(target);
            const Content before = ending.isReplacing ? kind.before : Content();
            QVERIFY2(left == before || left == kind.after, qPrintable(told));
            for (const QString& name : namesIn(folder.path())) {
                const bool isTemporary = ending.signal == SIGKILL && name.contains(kind.name);
                QVERIFY2(name == kind.name || isTemporary, qPrintable(told + QStringLiteral(": ") + name));
            }
        }
        // Most of them were really cut short.
        QVERIFY2(ended > exports / 3, qPrintable(QString::number(ended)));
    }

private:
    void makeKind(const QString& name, const QString& command)
    {
        Kind kind;
        kind.name = name;
        kind.command = words(command + QStringLiteral(" --title New --overwrite -o"));
        kind.oldPath = m_dir.filePath(QStringLiteral("old-") + name);
        QCOMPARE(runProgram(words(command) + QStringList{QStringLiteral("--title"), QStringLiteral("Old"),
                                                         QStringLiteral("-o"), kind.oldPath})
                     .exitCode,
                 0);
        // The name is part of what is compared.
        const QString place = m_dir.filePath(name);
        copy(kind.oldPath, place);
        kind.before = contentOf(place);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(runProgram(kind.command + QStringList{place}).exitCode, 0);
        kind.durationMs = timer.elapsed();
        kind.after = contentOf(place);
        QVERIFY(kind.after != kind.before);
        m_kinds.push_back(kind);
    }

    /// Every second one in the last third, where files are written.
    static Ending randomEnding(QRandomGenerator& random, const Kind& kind)
    {
        constexpr std::array kSignals{SIGKILL, SIGKILL, SIGINT, SIGTERM};
        Ending ending;
        ending.signal = kSignals[random.bounded(static_cast<quint32>(kSignals.size()))];
        const double least = random.bounded(2) == 0 ? 0 : 0.67;
        ending.afterMs =
            qRound64((least + (1.05 - least) * random.generateDouble()) * double(kind.durationMs));
        ending.isReplacing = random.bounded(2) == 0;
        return ending;
    }

    /// True when the signal came before the end.
    static bool exportAndEnd(const Kind& kind, const QString& target, const Ending& ending)
    {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start(QStringLiteral(ZONEATLAS_PROGRAM), kind.command + QStringList{target});
        if (!process.waitForStarted())
            return false;
        const bool isEarly = !process.waitForFinished(static_cast<int>(ending.afterMs));
        if (isEarly)
            ::kill(static_cast<pid_t>(process.processId()), ending.signal);
        return process.waitForFinished(60'000) && isEarly;
    }

    QTemporaryDir m_dir;
    std::vector<Kind> m_kinds;
};

ZONEATLAS_TEST(killed, KilledTest)
#include "tst_killed.moc"
