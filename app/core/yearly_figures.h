// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade_ledger.h"

#include <map>

namespace zoneatlas {

/// What was published of a measure for one calendar year: at most one figure a subject.
struct FigureYear
{
    Period period;
    std::map<QString, FigureId> bySubject; ///< as TradeFigure::subject; those without a figure are missing
    /// Absent where none was published.
    [[nodiscard]] std::optional<FigureId> of(const QString& subject) const;
};

/// Which subjects, and what of them.
struct YearlyQuery
{
    std::vector<QString> subjects; ///< as TradeFigure::subject
    MeasureId measure;
    TradeReading reading;
    std::optional<QString> unit{}; ///< only in this one; absent: any of the reading's currency
};

/// All years with a figure, ascending.
[[nodiscard]] std::vector<FigureYear> allYears(const TradeLedger& trade, const YearlyQuery& query);
/// Those that subjects can be compared in: a year for which fewer than half as many of them have a figure as
/// in the fullest is passed over where there was a fuller one before.
[[nodiscard]] std::vector<FigureYear> comparableYears(const TradeLedger& trade, const YearlyQuery& query);
/// The newest that ended by the day (invalid: the newest); null where none did.
[[nodiscard]] const FigureYear* yearOn(const std::vector<FigureYear>& years, QDate day);

} // namespace zoneatlas
