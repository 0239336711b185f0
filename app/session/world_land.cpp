// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/world_land.h"

#include "data/clipped_layer.h"
#include "session/project.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr GeoExtent kWorld{-180, -90, 180, 90};

constexpr double kTurnDeg = 360;

/// The meridian along which the projection cuts the world open, -180 to 180; absent where it does not, as
/// around a point. `latDeg` is where to look.
std::optional<double> cutMeridian(const CrsTransform& projection, double latDeg)
{
    constexpr double kLeapM = 3e6;
    constexpr double kStepDeg = 1;
    constexpr int kHalvings = 30;
    const auto leaps = [&](double westDeg, double eastDeg) {
        const auto west = projection.toMap({westDeg, latDeg});
        const auto east = projection.toMap({eastDeg, latDeg});
        return west && east && std::hypot(east->x - west->x, east->y - west->y) > kLeapM;
    };
    for (double west = kWorld.minX; west < kWorld.maxX; west += kStepDeg) {
        double east = west + kStepDeg;
        if (!leaps(west, east))
            continue;
        double begin = west;
        for (int i = 0; i < kHalvings; ++i) {
            const double middle = (begin + east) / 2;
            (leaps(begin, middle) ? east : begin) = middle;
        }
        return begin;
    }
    return std::nullopt;
}

/// All of the world that the projection draws in one piece, about the places; may reach over the 180th
/// meridian.
GeoExtent boxFor(const GeoExtent& places, const CrsTransform& projection)
{
    constexpr double kBesideDeg = 1e-5;
    constexpr double kReachDeg = 150; // around a point the far side of the earth is a ring
    const LonLat centre = places.isEmpty() ? LonLat{} : places.centre();
    if (const auto cut = cutMeridian(projection, centre.latDeg))
        return {*cut + kBesideDeg, kWorld.minY, *cut + kTurnDeg - kBesideDeg, kWorld.maxY};
    if (places.width() > kReachDeg)
        return kWorld; // the cut is the 180th meridian itself
    return {centre.lonDeg - kReachDeg, kWorld.minY, centre.lonDeg + kReachDeg, kWorld.maxY};
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

Boundaries landFor(const GeoExtent& placesDeg, const CrsTransform& projection, IssueLog& issues)
{
    const QString path = bundledShapefileDir() + QLatin1String("/land.shp");
    FeatureCollection land;
    for (const GeoExtent& part : cutAtAntimeridian(boxFor(placesDeg, projection))) {
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
