// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"

namespace zoneatlas {

/// `zoneatlas query`: the facts at a date on standard output.
[[nodiscard]] std::optional<Failure> runQuery(OptionReader& options, Language language);

} // namespace zoneatlas
