// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"

namespace zoneatlas {

/// `zoneatlas atlas`: a folder with a figure for each batch or province, and an index.
[[nodiscard]] std::optional<Failure> runAtlas(OptionReader& options, Language language);

} // namespace zoneatlas
