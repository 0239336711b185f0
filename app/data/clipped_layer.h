// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/feature.h"
#include "core/result.h"

namespace zoneatlas {

/// The shapes of a layer in degrees as far as they lie in a box, without their fields: for layers of the
/// program's own, of which a part is wanted. FileMissing, FileUnreadable, LayerEmpty.
[[nodiscard]] Result<FeatureCollection> readClipped(const QString& path, const GeoExtent& box);

} // namespace zoneatlas
