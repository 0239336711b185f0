// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trade_series.h"
#include "core/derived_figures.h"

namespace zoneatlas {

/// How a year's figure compares with the year before.
struct GrowthPoint
{
    FigureId figure{};
    TradePart part = TradePart::Total;
    QDate begin; ///< of its year
    QDate end;   ///< exclusive
    std::optional<DerivedFigure>
        computed; ///< absent: nothing of its vintage was published for the year before
    std::optional<double> printedPercent; ///< what the source itself says
    bool isPreliminary = false;
    bool operator==(const GrowthPoint&) const = default;
};

/// Of the country's full-scope cross-border e-commerce: totals, exports, imports, each by year; years about
/// which there is nothing to say are missing. Percent.
[[nodiscard]] std::vector<GrowthPoint> growthSeries(const TradeLedger& ledger, const TradeReading& reading);

} // namespace zoneatlas
