// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_checks.h"

namespace zoneatlas {

/// What a reader of the figure may stumble over, in a sentence; of many names the first few.
[[nodiscard]] QString concernText(const FigureConcern& concern);

} // namespace zoneatlas
