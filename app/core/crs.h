// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"

#include <QString>

#include <optional>

namespace zoneatlas {

/// A coordinate reference system by name.
struct Crs
{
    QString id;   ///< what it was asked by: "EPSG:4326", a PROJ string, or "china-albers"
    QString name; ///< as people read it, e.g. "WGS 84"
    QString wkt;  ///< WKT 2

    bool operator==(const Crs&) const = default;
};

/// Between degrees and the map's CRS, and true distances on the ellipsoid. Implemented by data/ on PROJ.
/// Not safe for use from two threads at once (a PROJ context is not); make one per thread.
class CrsTransform
{
public:
    virtual ~CrsTransform() = default;

    [[nodiscard]] virtual const Crs& crs() const = 0;
    /// Absent where the projection is not defined.
    [[nodiscard]] virtual std::optional<MapPoint> toMap(const LonLat& position) const = 0;
    [[nodiscard]] virtual std::optional<LonLat> toLonLat(const MapPoint& point) const = 0;
    /// Geodesic distance in metres on the WGS 84 ellipsoid (Karney 2013, as in PROJ's geodesic.h).
    [[nodiscard]] virtual double distanceM(const LonLat& from, const LonLat& to) const = 0;
};

} // namespace zoneatlas
