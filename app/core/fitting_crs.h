// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"

#include <QString>

namespace zoneatlas {

/// The id of an equal-area CRS that draws this part of the world well, for `createProjection`: Albers for
/// China where it is in and about China, Equal Earth for the world, Albers with parallels of its own for what
/// is wide, Lambert azimuthal for the rest. Empty extents count as China.
[[nodiscard]] QString fittingCrsId(const GeoExtent& extent);

} // namespace zoneatlas
