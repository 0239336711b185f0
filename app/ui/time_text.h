// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace zoneatlas {

/// "132 zones in 30 provinces"; "40 of 132 zones in 9 provinces" when a filter leaves fewer than `all`.
[[nodiscard]] QString standingText(const Standing& standing, const Standing& all);

/// What is on the map, in one line: as above, "Batch 6: 27 zones in 24 provinces", "+43 −3 zones"; of a
/// comparison, what changed from the earlier date to the later one.
[[nodiscard]] QString timeText(Session& session);
/// As wide as timeText gets with this project.
[[nodiscard]] QString widestTimeText(Session& session);

} // namespace zoneatlas
