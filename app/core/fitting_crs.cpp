// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fitting_crs.h"

#include <cmath>

namespace zoneatlas {

namespace {

const QString kChina = QStringLiteral("china-albers");
const QString kWorld = QStringLiteral("EPSG:8857");

bool isAboutChina(const GeoExtent& extent)
{
    constexpr GeoExtent kAbout{72, 2, 137, 56};
    constexpr GeoExtent kCore{80, 18, 127, 50};
    return kAbout.contains({extent.minX, extent.minY}) && kAbout.contains({extent.maxX, extent.maxY}) &&
           kCore.contains(extent.centre());
}

QString degrees(double value)
{
    // Whole degrees for wide maps; a tenth is fine enough for narrow ones.
    return QString::number(std::round(value * 10) / 10);
}

} // namespace

QString fittingCrsId(const GeoExtent& extent)
{
    constexpr double kWorldWidthDeg = 160;
    constexpr double kWorldHeightDeg = 100;
    constexpr double kPolarDeg = 70;
    constexpr double kConicFromDeg = 20;
    if (extent.isEmpty() || isAboutChina(extent))
        return kChina;
    if (extent.width() > kWorldWidthDeg || extent.height() > kWorldHeightDeg)
        return kWorld;
    const LonLat centre = extent.centre();
    const bool isWide = extent.width() > 1.5 * extent.height();
    const double lat = std::abs(centre.latDeg);
    if (isWide && lat > kConicFromDeg && lat < kPolarDeg) {
        const double sixth = extent.height() / 6;
        return QStringLiteral("+proj=aea +lat_1=%1 +lat_2=%2 +lat_0=%3 +lon_0=%4 +datum=WGS84 +units=m")
            .arg(degrees(extent.minY + sixth), degrees(extent.maxY - sixth), degrees(centre.latDeg),
                 degrees(centre.lonDeg));
    }
    return QStringLiteral("+proj=laea +lat_0=%1 +lon_0=%2 +datum=WGS84 +units=m")
        .arg(degrees(centre.latDeg), degrees(centre.lonDeg));
}

} // namespace zoneatlas
