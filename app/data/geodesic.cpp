// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geodesic.h"

#include <geodesic.h>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kRadiusM = 6378137;
constexpr double kFlattening = 1 / 298.257223563;

const geod_geodesic& wgs84()
{
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic made{};
        geod_init(&made, kRadiusM, kFlattening);
        return made;
    }();
    return ellipsoid;
}

} // namespace

double geodesicDistanceM(const LonLat& from, const LonLat& to)
{
    double distance = 0;
    geod_inverse(&wgs84(), from.latDeg, from.lonDeg, to.latDeg, to.lonDeg, &distance, nullptr, nullptr);
    return distance;
}

double geodesicLengthM(const std::vector<LonLat>& points)
{
    double length = 0;
    for (size_t i = 1; i < points.size(); ++i)
        length += geodesicDistanceM(points[i - 1], points[i]);
    return length;
}

GeodesicArea geodesicArea(const std::vector<LonLat>& ring)
{
    if (ring.size() < 3)
        return {};
    geod_polygon polygon{};
    geod_polygon_init(&polygon, 0);
    for (const LonLat& point : ring)
        geod_polygon_addpoint(&wgs84(), &polygon, point.latDeg, point.lonDeg);
    GeodesicArea area;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area.areaM2, &area.perimeterM);
    area.areaM2 = std::abs(area.areaM2);
    return area;
}

std::vector<LonLat> geodesicLine(const LonLat& from, const LonLat& to, double maxStepM)
{
    geod_geodesicline line{};
    geod_inverseline(&line, &wgs84(), from.latDeg, from.lonDeg, to.latDeg, to.lonDeg,
                     GEOD_LATITUDE | GEOD_LONGITUDE | GEOD_DISTANCE_IN);
    const int steps = std::max(1, static_cast<int>(std::ceil(line.s13 / maxStepM)));
    std::vector<LonLat> points{from};
    for (int i = 1; i < steps; ++i) {
        LonLat point;
        geod_position(&line, line.s13 * i / steps, &point.latDeg, &point.lonDeg, nullptr);
        points.push_back(point);
    }
    points.push_back(to);
    return points;
}

} // namespace zoneatlas
