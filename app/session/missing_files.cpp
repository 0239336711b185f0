// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/missing_files.h"

#include "session/portable_paths.h"

#include <QDir>
#include <QFileInfo>

namespace zoneatlas {

namespace {

/// Where a file of the folder `from` is when that folder has become `to`.
QString movedAlong(const QString& path, const QString& from, const QString& to)
{
    return QDir::cleanPath(to + u'/' + QDir(from).relativeFilePath(path));
}

/// The candidate places, the likeliest first.
QStringList placesFor(const QString& path, const QString& missing, const QString& found)
{
    const QString from = QFileInfo(missing).absolutePath();
    const QString to = QFileInfo(found).absolutePath();
    return {movedAlong(path, from, to), to + u'/' + QFileInfo(path).fileName()};
}

} // namespace

QStringList filesOf(const ProjectSources& sources)
{
    QStringList files;
    for (const DataSource* source : sources.all())
        if (isPlainFile(source->path) && !files.contains(source->path))
            files.append(source->path);
    return files;
}

QStringList missingFiles(const ProjectSources& sources)
{
    QStringList missing = filesOf(sources);
    missing.removeIf([](const QString& path) { return QFileInfo::exists(path); });
    return missing;
}

ProjectSources relocated(ProjectSources sources, const QString& missing, const QString& found)
{
    for (DataSource* source : sources.all()) {
        QString& path = source->path;
        if (path == missing) {
            path = found;
            continue;
        }
        if (!isPlainFile(path) || QFileInfo::exists(path))
            continue;
        for (const QString& place : placesFor(path, missing, found))
            if (QFileInfo::exists(place)) {
                path = place;
                break;
            }
    }
    return sources;
}

} // namespace zoneatlas
