// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/portable_paths.h"

#include "session/project.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace zoneatlas {

namespace {

const QString kBundledTables = QStringLiteral("bundled:resources/");
const QString kBundledShapes = QStringLiteral("bundled:shapefiles/");
const QString kGdalFiles = QStringLiteral("/vsi");

/// "/vsizip/", "/vsigzip/" and the like stand before a path; longer chains of them do not occur in projects.
QString archivePrefix(const QString& path)
{
    static const QRegularExpression form(QStringLiteral("^/vsi(?:zip|gzip|tar|7z|rar)/"));
    return form.match(path).captured();
}

/// "PG:host=…" and addresses: a word of several letters and a colon. A drive is one letter.
bool isConnection(const QString& path)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9_+.-]+:"));
    return form.match(path).hasMatch();
}

QString below(const QString& path, const QString& dir, const QString& mark)
{
    const QString from = QDir(dir).absolutePath() + QLatin1Char('/');
    return path.startsWith(from) ? mark + path.mid(from.size()) : QString();
}

} // namespace

bool isPlainFile(const QString& path)
{
    return !path.isEmpty() && !path.startsWith(kGdalFiles) &&
           (!isConnection(path) || QFileInfo::exists(path));
}

QString portablePath(const QString& path, const QString& folder)
{
    if (const QString prefix = archivePrefix(path); !prefix.isEmpty())
        return prefix + portablePath(path.mid(prefix.size()), folder);
    if (!isPlainFile(path))
        return path;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const QString table = below(absolute, bundledResourceDir(), kBundledTables); !table.isEmpty())
        return table;
    if (const QString shape = below(absolute, bundledShapefileDir(), kBundledShapes); !shape.isEmpty())
        return shape;
    return folder.isEmpty() ? absolute : QDir(folder).relativeFilePath(absolute);
}

QString localPath(const QString& portable, const QString& folder)
{
    if (const QString prefix = archivePrefix(portable); !prefix.isEmpty())
        return prefix + localPath(portable.mid(prefix.size()), folder);
    if (portable.startsWith(kBundledTables))
        return bundledResourceDir() + QLatin1Char('/') + portable.mid(kBundledTables.size());
    if (portable.startsWith(kBundledShapes))
        return bundledShapefileDir() + QLatin1Char('/') + portable.mid(kBundledShapes.size());
    const bool isRelative = QDir::isRelativePath(portable) && !portable.isEmpty() && !isConnection(portable);
    return isRelative && !folder.isEmpty() ? QDir::cleanPath(folder + QLatin1Char('/') + portable) : portable;
}

} // namespace zoneatlas
