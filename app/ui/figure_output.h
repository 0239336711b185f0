// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_export.h"
#include "figure/picture_sequence.h"

#include <QDate>
#include <QMimeData>

#include <memory>

class QPrinter;
class QWidget;

namespace zoneatlas {

/// A figure and how finely it is made.
struct FigureOutput
{
    FigureRequest request;
    double dpi = 96;
};

/// A file name that tells place and date: "zoneatlas-2022-03-01.png". `ending` without a dot.
[[nodiscard]] QString suggestedFileName(QDate date, const QString& ending);
/// The same in a folder, with "-2", "-3" … where a file of that name is there already.
[[nodiscard]] QString freeFilePath(const QString& folder, QDate date, const QString& ending);

/// Writes the file with everything it tells about itself. GUI thread.
[[nodiscard]] Outcome writeFigure(const Project& project, const FigureOutput& output,
                                  const FileTarget& target);

/// For the clipboard: a picture with its DPI, the same as SVG, and what it shows as text. SizeTooLarge like a
/// file.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> figureMimeData(const Project& project,
                                                                const FigureOutput& output);
/// Puts it there. The error is for the person.
[[nodiscard]] Outcome copyFigure(const Project& project, const FigureOutput& output);

/// The page laid out again for the printer's paper and margins, as vectors.
void paintOnPaper(QPrinter& printer, const Project& project, const FigureRequest& request);
/// Preview, and from there to a printer. Returns when the preview is closed.
void printFigure(QWidget* parent, const Project& project, const FigureRequest& request);

} // namespace zoneatlas
