// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/picture_sequence.h"
#include "figure/recipe.h"

namespace zoneatlas {

/// One of several figures, as a file and as a row of their index.
struct FolderFigure
{
    QString fileName;
    FigureRequest figure;
    QStringList indexCells; ///< after the file's name and the title
};

/// Figures that are written together, of the size of the first one.
struct FigureFolder
{
    std::vector<FolderFigure> figures;
    QStringList indexColumns; ///< names of `indexCells`
    /// What each file tells of the whole it belongs to; its request is that of the figure.
    Recipe recipe;
};

/// Names that no figure of a folder may have.
[[nodiscard]] QSet<QString> reservedFolderNames();
/// Without what would make a folder of it.
[[nodiscard]] QString withoutSlashes(QString text);

/// Writes the figures, index.csv and index.pdf, which tell what they are, into a folder that appears when all
/// is written. A folder with something in it is replaced with `mayReplace` only, and only when all of it is
/// such a folder by its index.csv.
[[nodiscard]] Outcome writeFigureFolder(const Project& project, const FigureFolder& folder,
                                        const FileTarget& target, const Progress& progress = {});

/// The index as a table: UTF-8 with a byte order mark and CRLF, so that spreadsheets open it right.
[[nodiscard]] QByteArray figureIndexCsv(const FigureFolder& folder);

} // namespace zoneatlas
