// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/safe_save.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace zoneatlas {

namespace {

constexpr int kDigits = 8;
constexpr int kTries = 16;
constexpr qint64 kStaleAfterSeconds = 60;

const QString kPrefix = QStringLiteral(".~save.");

QString prefixFor(const QString& name)
{
    return kPrefix + name + u'.';
}

/// Opens a file beside the target that was not there.
bool openBeside(QFile& file, const QFileInfo& target)
{
    for (int i = 0; i < kTries; ++i) {
        const quint32 number = QRandomGenerator::system()->generate();
        file.setFileName(target.absolutePath() + u'/' + prefixFor(target.fileName()) +
                         QStringLiteral("%1").arg(number, kDigits, 16, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return true;
        if (!file.exists())
            break;
    }
    return false;
}

bool writeToDisk(QFile& file, const QByteArray& content)
{
    return file.write(content) == content.size() && file.flush() && ::fsync(file.handle()) == 0;
}

/// A new file in the place of the old one, in one step; empty, or why not.
QString moved(const QString& from, const QString& to)
{
    const bool isMoved =
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    return isMoved ? QString() : qt_error_string(errno);
}

} // namespace

Outcome saveSafely(const QString& path, const QByteArray& content,
                   const std::function<void()>& beforeReplacing)
{
    const auto failed = [&path](const QString& why) {
        return Error{.code = ErrorCode::FileNotWritable, .file = path, .detail = why};
    };
    const QString real = QFileInfo(path).canonicalFilePath();
    const QFileInfo target(real.isEmpty() ? path : real);
    if (target.isDir())
        return failed(qt_error_string(EISDIR));
    if (target.exists() && !target.isWritable())
        return failed(qt_error_string(EACCES));
    QFile file;
    if (!openBeside(file, target))
        return failed(file.errorString());
    const auto givenUp = [&file, &failed](const QString& why) {
        file.close(); // which may fail as writing did: then QFile would not remove it
        QFile::remove(file.fileName());
        return failed(why);
    };
    if (target.exists())
        file.setPermissions(target.permissions());
    if (!writeToDisk(file, content))
        return givenUp(file.error() == QFile::NoError ? qt_error_string(errno) : file.errorString());
    if (beforeReplacing)
        beforeReplacing();
    if (const QString why = moved(file.fileName(), target.absoluteFilePath()); !why.isEmpty())
        return givenUp(why);
    return Done{};
}

void removeStaleSaves(const QString& path)
{
    const QFileInfo target(path);
    const QString prefix = prefixFor(target.fileName());
    const QRegularExpression digits(QStringLiteral("^[0-9a-f]{%1}$").arg(kDigits));
    const QDateTime stale = QDateTime::currentDateTimeUtc().addSecs(-kStaleAfterSeconds);
    const auto files = target.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        const QString name = file.fileName();
        if (name.startsWith(prefix) && digits.match(name.mid(prefix.size())).hasMatch() &&
            file.lastModified() < stale)
            QFile::remove(file.absoluteFilePath());
    }
}

QStringList pathsWithLeftovers(const QString& folder)
{
    QStringList paths;
    for (const QString& name : QDir(folder).entryList({kPrefix + u'*'}, QDir::Files | QDir::Hidden))
        paths.append(folder + u'/' + name.mid(kPrefix.size()).section(u'.', 0, -2));
    paths.removeDuplicates();
    return paths;
}

} // namespace zoneatlas
