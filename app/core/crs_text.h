// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"

namespace zoneatlas {

/// What a CRS is called, in the language of the moment: its own name, or what a PROJ string says, as
/// "Albers equal-area, 25°N 47°N, 105°E".
[[nodiscard]] QString crsText(const Crs& crs);

} // namespace zoneatlas
