// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/geometry_painter.h"
#include "map/map_settings.h"

namespace zoneatlas {

/// Fills the provinces or places as the settings' choropleth has them at the date, and hatches those without
/// a figure. Nothing without a choropleth. Provinces that the ledger does not list stay land.
void paintProvinceShades(GeometryPainter& painter, const MapSettings& settings, BoundaryShapes::Lod lod);

} // namespace zoneatlas
