// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zone_filter.h"

namespace zoneatlas {

/// What --filter says: demands joined by semicolons, each with values joined by commas:
/// "batch=3,5;province=330000;level=county,new-area;status=in-force;trade=yes". Every demand at most once.
/// Absent where the text is none of these.
[[nodiscard]] std::optional<ZoneFilter> filterFromText(const QString& text);
/// Reads back as the same filter; empty for an empty one.
[[nodiscard]] QString filterText(const ZoneFilter& filter);

/// The words for the user: levels, then statuses.
[[nodiscard]] QString filterWords();

} // namespace zoneatlas
