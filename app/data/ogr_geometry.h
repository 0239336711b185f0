// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feature.h"

#include <optional>

class OGRGeometry;
class OGRCoordinateTransformation;

namespace zoneatlas {

struct ReadGeometry
{
    Geometry<LonLat> geometry; ///< kind None when nothing usable is left
    /// A position that is not finite or not on the earth, as "x, y" in the layer's CRS. Such vertices are
    /// left out.
    std::optional<QString> firstBadPosition;
    bool hasLongStep = false; ///< of more than half a turn: it crosses the 180th meridian
    bool isMixed = false;     ///< there were parts of a lower kind, which are left out
};

/// Flattens a geometry: heights and measures dropped, curves made straight, multi-geometries and collections
/// in one (in a collection polygons win over lines, lines over points). `toDegrees` may be null: already
/// degrees.
[[nodiscard]] ReadGeometry readGeometry(const OGRGeometry& source, OGRCoordinateTransformation* toDegrees);

/// Positive for rings that run counter-clockwise (y up), in square degrees.
[[nodiscard]] double signedArea(const Ring<LonLat>& ring);

} // namespace zoneatlas
