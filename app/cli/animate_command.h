// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"

namespace zoneatlas {

/// `zoneatlas animate`: the figure date by date, as a GIF, an MP4 or a folder of PNGs.
[[nodiscard]] std::optional<Failure> runAnimate(OptionReader& options, Language language);

} // namespace zoneatlas
