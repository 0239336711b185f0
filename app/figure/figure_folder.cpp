// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_folder.h"

#include "figure/contact_sheet.h"
#include "figure/figure_export.h"
#include "figure/staged_folder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace zoneatlas {

namespace {

constexpr const char* kByteOrderMark = "\xEF\xBB\xBF";
const QString kIndexCsv = QStringLiteral("index.csv");
const QString kIndexPdf = QStringLiteral("index.pdf");
const QStringList kFirstColumns{QStringLiteral("file"), QStringLiteral("title")};

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n');
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QByteArray indexHead(const FigureFolder& folder)
{
    return kByteOrderMark + (kFirstColumns + folder.indexColumns).join(u',').toUtf8();
}

/// Names of the files of such a folder, by its index; nothing when there is none.
QSet<QString> filesIn(const QString& path, const QByteArray& head)
{
    QFile index(QDir(path).filePath(kIndexCsv));
    if (!index.open(QIODevice::ReadOnly) || !index.readLine().startsWith(head))
        return {};
    QSet<QString> files = reservedFolderNames();
    static const QRegularExpression firstCell(QStringLiteral("^(?:\"((?:[^\"]|\"\")*)\"|([^,]*)),"));
    while (!index.atEnd()) {
        const auto match = firstCell.match(QString::fromUtf8(index.readLine()));
        files.insert(match.captured(1).replace(QLatin1String("\"\""), QLatin1String("\"")) +
                     match.captured(2));
    }
    return files;
}

Outcome writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.flush())
        return Done{};
    return Error{.code = ErrorCode::FileNotWritable, .file = path, .detail = file.errorString()};
}

/// Into a folder that is there; the sheet of thumbnails is drawn on the way.
Outcome writeFigures(const Project& project, const FigureFolder& folder, const StagedFolder& place,
                     ContactSheet& sheet, const Progress& progress)
{
    const int total = static_cast<int>(folder.figures.size());
    Recipe recipe = folder.recipe;
    for (int i = 0; i < total; ++i) {
        if (progress && !progress(i, total))
            return Error{.code = ErrorCode::Cancelled};
        const FolderFigure& entry = folder.figures[static_cast<size_t>(i)];
        const MapFigure figure(project, entry.figure);
        recipe.request = entry.figure;
        const auto saved = saveFigure(figure, {.path = place.filePath(entry.fileName),
                                               .dpi = recipe.dpi,
                                               .metadata = metadataOf(project, recipe)});
        if (!saved)
            return saved.error();
        sheet.add(figure, entry.fileName, entry.figure.title);
    }
    if (progress && !progress(total, total))
        return Error{.code = ErrorCode::Cancelled};
    return Done{};
}

} // namespace

QSet<QString> reservedFolderNames()
{
    return {kIndexCsv, kIndexPdf};
}

QString withoutSlashes(QString text)
{
    return text.replace(u'/', u'-').replace(u'\\', u'-');
}

QByteArray figureIndexCsv(const FigureFolder& folder)
{
    QByteArray csv = indexHead(folder) + "\r\n";
    for (const FolderFigure& entry : folder.figures) {
        QStringList cells{quoted(entry.fileName), quoted(entry.figure.title)};
        for (const QString& cell : entry.indexCells)
            cells.append(quoted(cell));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

Outcome writeFigureFolder(const Project& project, const FigureFolder& folder, const FileTarget& target,
                          const Progress& progress)
{
    if (folder.figures.empty())
        return Error{.code = ErrorCode::NothingLoaded};
    const QSet<QString> former = filesIn(target.path, indexHead(folder));
    auto place = StagedFolder::create(target.path, target.mayReplace,
                                      [&former](const QString& name) { return former.contains(name); });
    if (!place)
        return place.error();
    ContactSheet sheet(folder.figures.front().figure.pageMm);
    Outcome written = writeFigures(project, folder, **place, sheet, progress);
    if (written)
        written = writeBytes((*place)->filePath(kIndexPdf), sheet.finish(metadataOf(project, folder.recipe)));
    if (written)
        written = writeBytes((*place)->filePath(kIndexCsv), figureIndexCsv(folder));
    return written ? (*place)->commit() : written;
}

} // namespace zoneatlas
