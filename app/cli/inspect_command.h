// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"
#include "session/source_facts.h"

namespace zoneatlas {

/// `zoneatlas inspect`: what each file is, on standard output. It fails where one of them cannot be read,
/// after telling of the others.
[[nodiscard]] std::optional<Failure> runInspect(OptionReader& options);

[[nodiscard]] QString inspectText(const SourceFacts& facts);
[[nodiscard]] QByteArray inspectJson(const SourceFacts& facts);

} // namespace zoneatlas
