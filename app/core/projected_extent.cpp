// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projected_extent.h"

#include <cmath>

namespace zoneatlas {

MapExtent projectedExtent(const GeoExtent& box, const CrsTransform& projection)
{
    constexpr int kSteps = 256;
    MapExtent extent;
    const auto include = [&](double lon, double lat) {
        if (const auto point = projection.toMap({lon, lat}))
            extent.include(*point);
    };
    for (int i = 0; i <= kSteps; ++i) {
        const double lon = std::lerp(box.minX, box.maxX, static_cast<double>(i) / kSteps);
        const double lat = std::lerp(box.minY, box.maxY, static_cast<double>(i) / kSteps);
        include(lon, box.minY);
        include(lon, box.maxY);
        include(box.minX, lat);
        include(box.maxX, lat);
    }
    return extent;
}

} // namespace zoneatlas
