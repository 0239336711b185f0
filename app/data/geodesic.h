// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"

#include <vector>

namespace zoneatlas {

// Lines, lengths and areas on the WGS 84 ellipsoid (Karney 2013, by PROJ's geodesic.h), whatever the map's
// CRS. Any thread.

[[nodiscard]] double geodesicDistanceM(const LonLat& from, const LonLat& to);
/// Along all points; 0 for less than two.
[[nodiscard]] double geodesicLengthM(const std::vector<LonLat>& points);

struct GeodesicArea
{
    double areaM2 = 0; ///< of either winding
    double perimeterM = 0;
};
/// Of a polygon whose edges are geodesics, the last point joined to the first. Of edges that cross, the
/// parts to the one side are taken from those to the other. Nothing for less than three points.
[[nodiscard]] GeodesicArea geodesicArea(const std::vector<LonLat>& ring);

/// The shortest line with both its ends, a point at least every `maxStepM` (> 0).
[[nodiscard]] std::vector<LonLat> geodesicLine(const LonLat& from, const LonLat& to, double maxStepM);

} // namespace zoneatlas
