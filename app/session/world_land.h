// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "session/boundary_loader.h"
#include "session/place_join.h"

namespace zoneatlas {

/// Do all of the places that can be shown lie outside the boundaries, at positions of their own?
[[nodiscard]] bool liesElsewhere(const JoinReport& join);

/// The bundled land of the world as units without code and name: nothing is joined to it. It is cut where the
/// projection cuts the world, so that no shape is torn. `placesDeg` in degrees, its east beyond 180 where it
/// reaches over the antimeridian. Empty, with an issue, where it cannot be read.
[[nodiscard]] Boundaries landFor(const GeoExtent& placesDeg, const CrsTransform& projection,
                                 IssueLog& issues);

} // namespace zoneatlas
