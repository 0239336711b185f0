// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "figure/figure_metadata.h"
#include "figure/map_figure.h"

#include <QByteArray>

#include <optional>

namespace zoneatlas {

enum class FigureFormat
{
    Png,
    Jpeg,
    Pdf,
    Svg,
    GeoTiff, ///< the map alone, without its furniture
};

/// By the file's ending, in any case; absent for endings that are not written.
[[nodiscard]] std::optional<FigureFormat> figureFormatOf(const QString& path);
/// Drawn as lines and text, not as pixels.
[[nodiscard]] bool isVector(FigureFormat format);
/// ".png", ".jpg" …: one or two a format, in the order people are told of them.
[[nodiscard]] QStringList figureEndings();

struct ExportTarget
{
    QString path;
    double dpi = 96;
    bool mayReplace = false;
    FigureMetadata metadata{};
    bool textAsOutlines = true;   ///< in SVG; otherwise as text, which needs the fonts where it is opened
    bool writesWorldFile = false; ///< with PNG, JPEG and GeoTIFF: also a world file and a .prj beside it
};

/// Draws and writes in the format of the path's ending (FormatUnsupported for others). Too large a picture
/// (SizeTooLarge), a file that is there (FileExists) and a folder that cannot be written (FileNotWritable)
/// are told before any work. The file appears under its name only when it is complete; with a world file, the
/// picture comes last.
[[nodiscard]] Result<DrawnReport> saveFigure(const MapFigure& figure, const ExportTarget& target);

} // namespace zoneatlas
