// SPDX-License-Identifier: GPL-3.0-or-later
#include "include_rules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

namespace zoneatlas::test {

namespace {

/// The arrows of app/README.md; a folder may always include itself.
const QMap<QString, QStringList>& arrows()
{
    static const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    static const QMap<QString, QStringList> table{
        {QStringLiteral("core"), {}},
        {QStringLiteral("data"), words("core")},
        {QStringLiteral("map"), words("core")},
        {QStringLiteral("layout"), words("map core")},
        {QStringLiteral("session"), words("map data core")},
        {QStringLiteral("charts"), words("session map core")},
        {QStringLiteral("figure"), words("charts layout session map data core")},
        {QStringLiteral("ui"), words("figure charts layout session map data core")},
        {QStringLiteral("cli"), words("figure charts layout session map data core")},
    };
    return table;
}

struct LibraryRule
{
    const char* headers; ///< regular expression over the included name
    const char* places;  ///< regular expression over the path of the including file
    const char* sentence;
};

constexpr LibraryRule kLibraryRules[] = {
    {"^(gdal|ogr|cpl_|proj|geodesic\\.h)", "^data/[^/]+\\.cpp$", "GDAL and PROJ belong in data/*.cpp"},
    {"^geos", "^map/[^/]+\\.cpp$", "GEOS belongs in map/*.cpp"},
    {"^qcustomplot\\.h$", "^charts/[^/]+\\.cpp$", "qcustomplot.h belongs in charts/*.cpp"},
};

QSet<QString> headersOf(const QString& module)
{
    const QDir dir(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') + module);
    const QStringList names = dir.entryList(QDir::Files);
    return {names.begin(), names.end()};
}

bool belongsTo(const QString& included, const QSet<QString>& headers, const QStringList& modules)
{
    for (const QString& module : modules)
        if (included == module || included.startsWith(module + QLatin1Char('/')))
            return true;
    return headers.contains(included);
}

QString folderOf(const QString& path)
{
    return path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
}

QString libraryFault(const QString& path, const QString& included, const QtHeaders& qt)
{
    for (const LibraryRule& rule : kLibraryRules)
        if (QRegularExpression(QLatin1String(rule.headers)).match(included).hasMatch() &&
            !QRegularExpression(QLatin1String(rule.places)).match(path).hasMatch())
            return QLatin1String(rule.sentence);
    const QString folder = folderOf(path);
    const QStringList withWidgets{QString(), QStringLiteral("charts"), QStringLiteral("ui")};
    const QStringList withoutGui{QStringLiteral("core"), QStringLiteral("data")};
    if (belongsTo(included, qt.widgets, {QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport")}) &&
        !withWidgets.contains(folder))
        return QStringLiteral("widgets belong in charts, ui and main.cpp");
    if (belongsTo(included, qt.gui, {QStringLiteral("QtGui")}) && withoutGui.contains(folder))
        return QStringLiteral("Qt Gui begins at map");
    return {};
}

QString arrowFault(const QString& path, const QString& included)
{
    if (included.startsWith(QLatin1String("..")))
        return QStringLiteral("includes are written from app/");
    const QString from = folderOf(path);
    const QString to = folderOf(included);
    if (from.isEmpty() || to.isEmpty() || from == to)
        return {};
    if (arrows().value(from).contains(to))
        return {};
    return QStringLiteral("there is no arrow from %1 to %2").arg(from, to);
}

} // namespace

QtHeaders QtHeaders::installed()
{
    return {headersOf(QStringLiteral("QtGui")),
            headersOf(QStringLiteral("QtWidgets")) + headersOf(QStringLiteral("QtPrintSupport"))};
}

QStringList forbiddenIncludes(const QString& path, const QString& content, const QtHeaders& qt)
{
    static const QRegularExpression form(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList faults;
    auto matches = form.globalMatch(content);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString included = match.captured(2);
        QString fault = libraryFault(path, included, qt);
        if (fault.isEmpty() && match.captured(1) == QLatin1String("\""))
            fault = arrowFault(path, included);
        if (!fault.isEmpty())
            faults.append(QStringLiteral("%1 includes %2: %3").arg(path, included, fault));
    }
    return faults;
}

QStringList knownFolders()
{
    return arrows().keys();
}

} // namespace zoneatlas::test
