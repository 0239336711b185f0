// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace zoneatlas::test {

QString sourcePath(const QString& relative)
{
    return QStringLiteral(ZONEATLAS_SOURCE_DIR "/") + relative;
}

QStringList filesBelow(const QString& folder, const QStringList& nameFilters)
{
    const QDir top(sourcePath(QString()));
    QStringList files;
    QDirIterator it(sourcePath(folder), nameFilters, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(top.relativeFilePath(it.next()));
    files.sort();
    return files;
}

QString textOf(const QString& relative)
{
    QFile file(sourcePath(relative));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace zoneatlas::test
