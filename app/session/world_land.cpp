// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/world_land.h"

#include "data/clipped_layer.h"
#include "session/project.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr GeoExtent kWorld{-180, -90, 180, 90};

/// As much again on each side, so that people can look around.
GeoExtent boxAround(const GeoExtent& places)
{
    constexpr double kLeastMarginDeg = 15;
    constexpr double kWideDeg = 100;
    const double size = std::max(places.width(), places.height());
    if (places.isEmpty() || size > kWideDeg)
        return kWorld;
    GeoExtent box = places.grown(std::max(size, kLeastMarginDeg));
    box.minX = std::max(box.minX, kWorld.minX);
    box.minY = std::max(box.minY, kWorld.minY);
    box.maxX = std::min(box.maxX, kWorld.maxX);
    box.maxY = std::min(box.maxY, kWorld.maxY);
    return box;
}

} // namespace

bool liesElsewhere(const JoinReport& join)
{
    const auto& rows = join.result.rows;
    return join.result.countBy(JoinMethod::Position) > 0 &&
           std::none_of(rows.begin(), rows.end(),
                        [](const JoinedRow& row) { return row.target.has_value(); });
}

Boundaries landAround(const GeoExtent& placesDeg, IssueLog& issues)
{
    const QString path = bundledShapefileDir() + QLatin1String("/land.shp");
    const auto land = readClipped(path, boxAround(placesDeg));
    if (!land) {
        issues.push_back({land.error(), Remedy::PartNotLoaded});
        return {};
    }
    Boundaries boundaries;
    std::vector<const Geometry<LonLat>*> shapes;
    for (const Feature& feature : land->features) {
        shapes.push_back(&feature.geometry);
        boundaries.units.push_back({});
    }
    boundaries.topology = buildTopology(shapes).value();
    return boundaries;
}

} // namespace zoneatlas
