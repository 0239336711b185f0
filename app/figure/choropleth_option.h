// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choropleth.h"

#include <optional>

namespace zoneatlas {

/// What --choropleth says: MEASURE[:METHOD[:CLASSES]], and with the method "manual" the bounds between
/// classes instead of their number: "zones:manual:2,5,10". ":per-date" behind it all: classes of each date's
/// own. Absent where the text is none of these.
[[nodiscard]] std::optional<ChoroplethChoice> choroplethFromText(const QString& text);
/// Reads back as the same choice.
[[nodiscard]] QString choroplethText(const ChoroplethChoice& choice);

/// The words for the user: measures, then methods.
[[nodiscard]] QString choroplethWords();

} // namespace zoneatlas
