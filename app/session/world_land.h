// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/boundary_loader.h"
#include "session/place_join.h"

namespace zoneatlas {

/// Do all of the places that can be shown lie outside the boundaries, at positions of their own?
[[nodiscard]] bool liesElsewhere(const JoinReport& join);

/// The bundled land of the world around these places, as units without code and name: nothing is joined to
/// it. `placesDeg` in degrees, its east beyond 180 where it reaches over the antimeridian. Empty, with an
/// issue, where it cannot be read.
[[nodiscard]] Boundaries landAround(const GeoExtent& placesDeg, IssueLog& issues);

} // namespace zoneatlas
