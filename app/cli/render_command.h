// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"

namespace zoneatlas {

/// `zoneatlas render`: the map with its furniture as a PNG.
[[nodiscard]] std::optional<Failure> runRender(OptionReader& options, Language language);

} // namespace zoneatlas
