// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"

#include <vector>

namespace zoneatlas {

/// For each vertex of a line the tolerance (in the line's units) up to which it is kept: the distances of
/// Douglas and Peucker (1973), made to fall from a vertex to those below it, so that any level of detail is
/// one comparison a vertex. Ends are kept for ever; of a closed line (first vertex equal to the last) three
/// vertices are, so that the smallest island stays a triangle.
[[nodiscard]] std::vector<float> vertexImportance(const std::vector<MapPoint>& line);

} // namespace zoneatlas
