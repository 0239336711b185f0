// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/yearly_figures.h"

namespace zoneatlas {

/// Goods trade (all imports and exports): the one measure of the bundled table that is counted alike for all
/// provinces and places.
[[nodiscard]] MeasureId goodsTradeMeasure();

/// What provinces or places are compared by: one measure, in one unit or currency.
struct ComparedMeasure
{
    MeasureId id;
    /// Of an own measure: the unit of most of its figures, perhaps empty. Absent: money, in the currency of
    /// the reading.
    std::optional<QString> unit{};
    bool operator==(const ComparedMeasure&) const = default;
};
/// Those that provinces or places can be compared by: goods trade, and all measures of a table of one's own
/// that have figures of whole years. In the order of the ledger's measures.
[[nodiscard]] std::vector<MeasureId> comparableMeasures(const TradeLedger& trade);
/// The one that the reading names; else the first there is; goods trade where there is none.
[[nodiscard]] ComparedMeasure comparedMeasure(const TradeLedger& trade, const TradeReading& reading);
/// The measure, where it is out of a table of one's own; null else.
[[nodiscard]] const Measure* ownComparedMeasure(const TradeLedger& trade, const TradeReading& reading);
/// The unit of the values `inCommonUnit` gives of its figures: "CNY bn", or that of an own measure; empty
/// where nothing tells it.
[[nodiscard]] QString comparedUnit(const TradeLedger& trade, const TradeReading& reading);
/// Does any province have a figure of what is compared? If not, its figures are of places.
[[nodiscard]] bool comparesProvinces(const TradeLedger& trade, const TradeReading& reading);

/// The figures of what is compared, of these subjects.
[[nodiscard]] YearlyQuery comparedQuery(const TradeLedger& trade, const TradeReading& reading,
                                        std::vector<QString> subjects);
/// The years in which the places of the ledger's zones can be compared.
[[nodiscard]] std::vector<FigureYear> comparedOfPlaces(const ApprovalLedger& ledger, const TradeLedger& trade,
                                                       const TradeReading& reading);
/// The same of its provinces.
[[nodiscard]] std::vector<FigureYear>
comparedOfProvinces(const ApprovalLedger& ledger, const TradeLedger& trade, const TradeReading& reading);

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
