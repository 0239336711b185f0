// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fitting_crs.h"

#include <algorithm>
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

constexpr double kHalfTurnDeg = 180;
constexpr double kTurnDeg = 360;

/// -180 to 180.
double onTheTurn(double lonDeg)
{
    return lonDeg > kHalfTurnDeg ? lonDeg - kTurnDeg : lonDeg;
}

} // namespace

ExtentGatherer::ExtentGatherer() = default;

void ExtentGatherer::include(const LonLat& position)
{
    m_plain.include(position);
    const double place = std::floor(position.lonDeg + kHalfTurnDeg);
    Bin& bin = m_bins[size_t(std::clamp(place, 0.0, double(kBins - 1)))];
    bin = bin.isEmpty() ? Bin{position.lonDeg, position.lonDeg}
                        : Bin{std::min(bin.west, position.lonDeg), std::max(bin.east, position.lonDeg)};
}

void ExtentGatherer::includeStep(const LonLat& from, const LonLat& to)
{
    const double east = std::max(from.lonDeg, to.lonDeg);
    for (double lon = std::min(from.lonDeg, to.lonDeg) + 1; lon < east; ++lon)
        include({lon, from.latDeg});
    include(from);
    include(to);
}

GeoExtent ExtentGatherer::extent() const
{
    constexpr double kWorthItDeg = 20; ///< a gap as wide as an ocean
    GeoExtent gathered = m_plain;
    double widest = m_plain.minX + kTurnDeg - m_plain.maxX + kWorthItDeg;
    const Bin* before = nullptr;
    for (const Bin& bin : m_bins) {
        if (bin.isEmpty())
            continue;
        if (before && bin.west - before->east > widest) {
            widest = bin.west - before->east;
            gathered.minX = bin.west;
            gathered.maxX = before->east + kTurnDeg;
        }
        before = &bin;
    }
    return gathered;
}

bool crossesAntimeridian(const GeoExtent& extent)
{
    return !extent.isEmpty() && extent.maxX > kHalfTurnDeg;
}

QString fittingCrsId(const GeoExtent& extent)
{
    constexpr double kWorldWidthDeg = 160;
    constexpr double kWorldHeightDeg = 100;
    constexpr double kPolarDeg = 70;
    constexpr double kConicFromDeg = 20;
    if (extent.isEmpty() || isAboutChina(extent))
        return kChina;
    const LonLat centre{onTheTurn(extent.centre().lonDeg), extent.centre().latDeg};
    if (extent.width() > kWorldWidthDeg || extent.height() > kWorldHeightDeg)
        return crossesAntimeridian(extent) ? QStringLiteral("+proj=eqearth +lon_0=%1 +datum=WGS84 +units=m")
                                                 .arg(degrees(centre.lonDeg))
                                           : kWorld;
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
