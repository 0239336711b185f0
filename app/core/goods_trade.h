// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/yearly_figures.h"

namespace zoneatlas {

/// Goods trade (all imports and exports): the one measure that is counted alike for all provinces and places.
[[nodiscard]] MeasureId goodsTradeMeasure();

/// The years in which the places of the ledger's zones can be compared.
[[nodiscard]] std::vector<FigureYear>
goodsTradeOfPlaces(const ApprovalLedger& ledger, const TradeLedger& trade, const TradeReading& reading);
/// The same of its provinces.
[[nodiscard]] std::vector<FigureYear>
goodsTradeOfProvinces(const ApprovalLedger& ledger, const TradeLedger& trade, const TradeReading& reading);

/// For how many of them there is a figure.
struct FigureCoverage
{
    int zones = 0;                  ///< in force as time is looked at, in the scope
    int withFigure = 0;             ///< of them
    std::optional<Period> period{}; ///< of the figures; absent: no year that ended by then has any
    bool operator==(const FigureCoverage&) const = default;
};
/// Of the year that places are compared in at the date of the view.
[[nodiscard]] FigureCoverage coverageIn(const ApprovalLedger& ledger, const std::vector<FigureYear>& ofPlaces,
                                        const TimeView& view, const ZoneScope& scope);

/// Indices of zones in force as time is looked at, in the scope, in the ledger's order.
[[nodiscard]] std::vector<size_t> zonesInForce(const ApprovalLedger& ledger, const TimeView& view,
                                               const ZoneScope& scope);

} // namespace zoneatlas
