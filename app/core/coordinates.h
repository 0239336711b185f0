// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <limits>

namespace zoneatlas {

/// Geographic position in degrees, longitude first, on WGS 84 (EPSG:4326 in traditional GIS order).
struct LonLat
{
    double lonDeg = 0;
    double latDeg = 0;
    bool operator==(const LonLat&) const = default;
};

/// Position in the units of the map's CRS (metres for every projected CRS offered); x to the east, y to the
/// north.
struct MapPoint
{
    double x = 0;
    double y = 0;
    bool operator==(const MapPoint&) const = default;
};

[[nodiscard]] constexpr double firstOf(const LonLat& p)
{
    return p.lonDeg;
}
[[nodiscard]] constexpr double secondOf(const LonLat& p)
{
    return p.latDeg;
}
[[nodiscard]] constexpr double firstOf(const MapPoint& p)
{
    return p.x;
}
[[nodiscard]] constexpr double secondOf(const MapPoint& p)
{
    return p.y;
}

/// Closed box in the units of P's CRS. Default-made it is empty (min > max) and `include` makes it grow.
template <class P>
struct Extent
{
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return minX > maxX || minY > maxY; }
    [[nodiscard]] double width() const { return isEmpty() ? 0 : maxX - minX; }
    [[nodiscard]] double height() const { return isEmpty() ? 0 : maxY - minY; }
    [[nodiscard]] P centre() const { return P{(minX + maxX) / 2, (minY + maxY) / 2}; }
    [[nodiscard]] bool contains(const P& p) const
    {
        return firstOf(p) >= minX && firstOf(p) <= maxX && secondOf(p) >= minY && secondOf(p) <= maxY;
    }
    [[nodiscard]] bool intersects(const Extent& o) const
    {
        return minX <= o.maxX && o.minX <= maxX && minY <= o.maxY && o.minY <= maxY;
    }
    void include(const P& p)
    {
        minX = std::min(minX, firstOf(p));
        minY = std::min(minY, secondOf(p));
        maxX = std::max(maxX, firstOf(p));
        maxY = std::max(maxY, secondOf(p));
    }
    void include(const Extent& o)
    {
        minX = std::min(minX, o.minX);
        minY = std::min(minY, o.minY);
        maxX = std::max(maxX, o.maxX);
        maxY = std::max(maxY, o.maxY);
    }
    /// Grown by `margin` on every side; an empty extent stays empty.
    [[nodiscard]] Extent grown(double margin) const
    {
        return isEmpty() ? *this : Extent{minX - margin, minY - margin, maxX + margin, maxY + margin};
    }
    bool operator==(const Extent&) const = default;
};

using GeoExtent = Extent<LonLat>;
using MapExtent = Extent<MapPoint>;

} // namespace zoneatlas
