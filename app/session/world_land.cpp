// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/world_land.h"

#include "data/clipped_layer.h"
#include "session/project.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr GeoExtent kWorld{-180, -90, 180, 90};

constexpr double kTurnDeg = 360;

/// As much again on each side, so that people can look around. May reach over the 180th meridian.
GeoExtent boxAround(const GeoExtent& places)
{
    constexpr double kLeastMarginDeg = 15;
    constexpr double kWideDeg = 100;
    const double size = std::max(places.width(), places.height());
    if (places.isEmpty() || size > kWideDeg)
        return kWorld;
    GeoExtent box = places.grown(std::max(size, kLeastMarginDeg));
    box.minY = std::max(box.minY, kWorld.minY);
    box.maxY = std::min(box.maxY, kWorld.maxY);
    return box;
}

/// The box as layers have it: cut at the 180th meridian.
std::vector<GeoExtent> cutAtAntimeridian(const GeoExtent& box)
{
    std::vector<GeoExtent> parts;
    for (const double shiftDeg : {0.0, kTurnDeg, -kTurnDeg}) {
        const GeoExtent part{std::max(box.minX - shiftDeg, kWorld.minX), box.minY,
                             std::min(box.maxX - shiftDeg, kWorld.maxX), box.maxY};
        if (part.minX < part.maxX)
            parts.push_back(part);
    }
    return parts;
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
    FeatureCollection land;
    for (const GeoExtent& part : cutAtAntimeridian(boxAround(placesDeg))) {
        auto read = readClipped(path, part);
        if (!read) {
            issues.push_back({read.error(), Remedy::PartNotLoaded});
            return {};
        }
        FeatureCollection found = std::move(read).value();
        land.features.insert(land.features.end(), std::make_move_iterator(found.features.begin()),
                             std::make_move_iterator(found.features.end()));
    }
    Boundaries boundaries;
    std::vector<const Geometry<LonLat>*> shapes;
    for (const Feature& feature : land.features) {
        shapes.push_back(&feature.geometry);
        boundaries.units.push_back({});
    }
    boundaries.topology = buildTopology(shapes).value();
    return boundaries;
}

} // namespace zoneatlas
