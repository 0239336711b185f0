// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file_watch.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace zoneatlas {

namespace {

QStringList partsOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.suffix().compare(QLatin1String("shp"), Qt::CaseInsensitive) != 0)
        return {path};
    QStringList parts{path};
    for (const char* ending : {"shx", "dbf", "prj", "cpg"})
        parts.append(info.path() + u'/' + info.completeBaseName() + u'.' + QLatin1String(ending));
    return parts;
}

FileLook lookAt(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {true, info.size(), info.lastModified().toMSecsSinceEpoch()};
}

} // namespace

FileLooks looksOf(const QStringList& paths)
{
    FileLooks looks;
    for (const QString& path : paths)
        for (const QString& part : partsOf(path))
            looks.insert(part, lookAt(part));
    return looks;
}

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    const auto wait = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    // A file that is replaced by another one is no longer watched; its folder tells.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_quiet, &QTimer::timeout, this, &FileWatch::compare);
}

void FileWatch::setFiles(const QStringList& paths, const FileLooks& before)
{
    m_partsOf.clear();
    for (const QString& path : paths)
        m_partsOf.insert(path, partsOf(path));
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_read = looksNow();
    for (auto it = m_read.begin(); it != m_read.end(); ++it) {
        const FileLook now = it.value();
        it.value() = before.value(it.key(), now);
        if (it.value() != now)
            m_quiet.start();
    }
    m_told = m_read;
    watchAgain();
}

FileLooks FileWatch::looksNow() const
{
    return looksOf(m_partsOf.keys());
}

void FileWatch::watchAgain()
{
    QStringList wanted;
    for (const QStringList& parts : std::as_const(m_partsOf)) {
        for (const QString& part : parts)
            if (QFileInfo::exists(part))
                wanted.append(part);
        if (const QString folder = QFileInfo(parts.constFirst()).absolutePath(); QFileInfo(folder).isDir())
            wanted.append(folder);
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    wanted.removeIf([&watched](const QString& path) { return watched.contains(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

bool FileWatch::isOtherThan(const FileLooks& looks, const QString& path) const
{
    const QStringList parts = m_partsOf.value(path);
    return std::any_of(parts.begin(), parts.end(),
                       [&looks](const QString& part) { return lookAt(part) != looks.value(part); });
}

bool FileWatch::hasChanged(const QString& path) const
{
    return isOtherThan(m_read, path);
}

void FileWatch::compare()
{
    QStringList others;
    for (auto it = m_partsOf.begin(); it != m_partsOf.end(); ++it)
        if (isOtherThan(m_told, it.key()))
            others.append(it.key());
    m_told = looksNow();
    watchAgain();
    if (!others.isEmpty()) {
        others.sort();
        emit changed(others);
    }
}

} // namespace zoneatlas
