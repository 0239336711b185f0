// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo_extent.h"

#include <QStringList>

#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

/// Calls `visit(x, y)` along the four edges, corners included.
template <class Box, class Visit>
void followEdges(const Box& box, Visit visit)
{
    constexpr int kSteps = 256;
    for (int i = 0; i <= kSteps; ++i) {
        const double x = std::lerp(box.minX, box.maxX, static_cast<double>(i) / kSteps);
        const double y = std::lerp(box.minY, box.maxY, static_cast<double>(i) / kSteps);
        visit(x, box.minY);
        visit(x, box.maxY);
        visit(box.minX, y);
        visit(box.maxX, y);
    }
}

} // namespace

std::optional<GeoExtent> geoExtentFromText(const QString& text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 4)
        return std::nullopt;
    std::array<double, 4> edges{};
    for (size_t i = 0; i < edges.size(); ++i) {
        bool isNumber = false;
        edges[i] = parts.at(static_cast<qsizetype>(i)).trimmed().toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const GeoExtent box{edges[0], edges[1], edges[2], edges[3]};
    const GeoExtent earth{-180, -90, 180, 90};
    const bool isOnEarth = earth.contains({box.minX, box.minY}) && earth.contains({box.maxX, box.maxY});
    return isOnEarth && box.minX < box.maxX && box.minY < box.maxY ? std::optional(box) : std::nullopt;
}

MapExtent projectedExtent(const GeoExtent& box, const CrsTransform& projection)
{
    MapExtent extent;
    followEdges(box, [&](double lon, double lat) {
        if (const auto point = projection.toMap({lon, lat}))
            extent.include(*point);
    });
    return extent;
}

MapExtent reprojectedExtent(const MapExtent& extent, const CrsTransform& from, const CrsTransform& to)
{
    MapExtent other;
    followEdges(extent, [&](double x, double y) {
        const auto position = from.toLonLat({x, y});
        const auto point = position ? to.toMap(*position) : std::nullopt;
        if (point)
            other.include(*point);
    });
    return other;
}

GeoExtent geographicExtent(const MapExtent& extent, const CrsTransform& projection)
{
    GeoExtent box;
    followEdges(extent, [&](double x, double y) {
        if (const auto position = projection.toLonLat({x, y}))
            box.include(*position);
    });
    return box;
}

} // namespace zoneatlas
