// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace zoneatlas {

/// Where a picture lies on the map. North is up and pixels are square.
struct RasterPlacement
{
    MapPoint topLeft; ///< outer corner of the first pixel
    double mapUnitsPerPixel = 1;
    QString crsWkt;
};

/// Pixels of red, green, blue and alpha, a byte each, not premultiplied. Does not own them.
struct RasterPixels
{
    int width = 0;
    int height = 0;
    qsizetype bytesPerLine = 0;
    const unsigned char* rgba = nullptr;
    bool hasAlpha = false; ///< false: alpha is left out
    double dpi = 96;
};

using RasterItems = std::vector<std::pair<QByteArray, QString>>; ///< metadata by key

/// A whole GeoTIFF in memory, compressed without loss. Empty when GDAL could not make it.
[[nodiscard]] QByteArray encodeGeoTiff(const RasterPixels& pixels, const RasterPlacement& placement,
                                       const RasterItems& items);
/// A metadata item of a raster file that GDAL reads.
[[nodiscard]] std::optional<QString> rasterItem(const QString& path, const QByteArray& key);

/// The six lines of a world file (.pgw, .jgw, .tfw): they place the middle of the first pixel.
[[nodiscard]] QByteArray worldFileText(const RasterPlacement& placement);
/// The CRS as a .prj file has it.
[[nodiscard]] QByteArray prjFileText(const QString& crsWkt);

} // namespace zoneatlas
