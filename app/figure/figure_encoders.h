// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/raster_writer.h"
#include "figure/figure_export.h"

namespace zoneatlas {

/// A whole file in memory, and what was drawn into it.
struct EncodedFigure
{
    QByteArray bytes; ///< empty when the picture could not be made
    DrawnReport report;
};

[[nodiscard]] EncodedFigure encodePng(const PaintedPage& page, const ExportTarget& target);
/// Quality 92; what is transparent becomes the page's ground.
[[nodiscard]] EncodedFigure encodeJpeg(const PaintedPage& page, const ExportTarget& target);
/// Vectors, fonts embedded, text that copies right.
[[nodiscard]] EncodedFigure encodePdf(const PaintedPage& page, const ExportTarget& target);
/// One unit is one millimetre.
[[nodiscard]] EncodedFigure encodeSvg(const PaintedPage& page, const ExportTarget& target);
/// The map's frame alone.
[[nodiscard]] EncodedFigure encodeGeoTiff(const MapFigure& figure, const ExportTarget& target);

/// Where the picture of the map's frame lies, and where that of the whole page does.
[[nodiscard]] RasterPlacement framePlacement(const MapFigure& figure, double dpi);
[[nodiscard]] RasterPlacement pagePlacement(const MapFigure& figure, double dpi);

} // namespace zoneatlas
