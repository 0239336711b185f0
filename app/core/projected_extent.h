// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"

namespace zoneatlas {

/// The extent on the map that holds a box of degrees: its edges are curves there, so they are followed
/// closely. Empty where the projection reaches none of it.
[[nodiscard]] MapExtent projectedExtent(const GeoExtent& box, const CrsTransform& projection);

} // namespace zoneatlas
