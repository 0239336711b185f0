// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/derived_figures.h"

namespace zoneatlas {

/// What it is, its value and how it is computed, plain text in the translator's language:
/// "Growth: +7.1% = 2,059.9 ÷ 1,923.7 − 1". Says so where vintages differ.
[[nodiscard]] QString derivedText(const DerivedFigure& derived, const TradeLedger& ledger, Language language);
/// "2,110 bn yuan (20 Jan 2023) → 2,100 bn yuan (17 Jun 2023) → 2,059.9 bn yuan (2025): −2.4%"; empty where
/// nothing was revised.
[[nodiscard]] QString revisionsText(const std::vector<FigureId>& revisions, const TradeLedger& ledger,
                                    Language language);
/// "+7.1%", with a true minus sign.
[[nodiscard]] QString signedPercent(double percent, Language language);

} // namespace zoneatlas
