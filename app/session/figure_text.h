// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/source_facts.h"

namespace zoneatlas {

/// "value, 2021, 出口额, 亿元": what a column of figures tells, in the language of the moment.
[[nodiscard]] QString figureColumnText(const TradeHeading& heading);
/// "出口额, 亿元: 120 figures, 2019–2022".
[[nodiscard]] QString summaryText(const MeasureSummary& summary);

} // namespace zoneatlas
