// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"

namespace zoneatlas {

/// "W,S,E,N" in degrees; absent unless it is a box on the earth, west before east, south before north.
[[nodiscard]] std::optional<GeoExtent> geoExtentFromText(const QString& text);

/// The extent on the map that holds a box of degrees: its edges are curves there, so they are followed
/// closely. Empty where the projection reaches none of it.
[[nodiscard]] MapExtent projectedExtent(const GeoExtent& box, const CrsTransform& projection);
/// The other way: the box of degrees that holds an extent on the map. Empty where it lies outside the
/// projection.
[[nodiscard]] GeoExtent geographicExtent(const MapExtent& extent, const CrsTransform& projection);

/// The extent on the map of `to` that holds an extent on the map of `from`, edges followed closely. Empty
/// where either projection reaches none of it.
[[nodiscard]] MapExtent reprojectedExtent(const MapExtent& extent, const CrsTransform& from,
                                          const CrsTransform& to);

} // namespace zoneatlas
