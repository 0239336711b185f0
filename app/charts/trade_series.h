// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade_ledger.h"

namespace zoneatlas {

enum class TradePart
{
    Export,
    Import,
    Total, ///< no split was published for the year
};

/// Of the full scope: "cbec_export" and so on.
[[nodiscard]] MeasureId tradePartMeasure(TradePart part);

/// One segment of a bar: a figure of the ledger and where it stands in the stack.
struct PlottedFigure
{
    FigureId figure{};
    TradePart part = TradePart::Export;
    QDate begin;      ///< of its year
    QDate end;        ///< exclusive
    double lower = 0; ///< in the common unit of its currency
    double upper = 0;
    bool isPreliminary = false;

    bool operator==(const PlottedFigure&) const = default;
};

/// The published total of a year whose parts are plotted, when it is of their vintage and agrees with their
/// sum within the printed precision: it may be written above the bar.
struct YearTotal
{
    QDate begin;
    FigureId figure{};
    bool operator==(const YearTotal&) const = default;
};

/// What else was published for a plotted year: the range of its totals, where they were revised.
struct YearRevisions
{
    QDate begin;                   ///< of its year
    QDate end;                     ///< exclusive
    std::vector<FigureId> figures; ///< in the order of publication
    double lowest = 0;             ///< in the common unit of their currency
    double highest = 0;
    bool operator==(const YearRevisions&) const = default;
};

struct TradeSeries
{
    std::vector<PlottedFigure> figures; ///< by year, from the bottom of the stack upwards
    std::vector<YearTotal> totals;
    std::vector<YearRevisions> revisions; ///< of years whose total was revised
    [[nodiscard]] double largest() const;
    bool operator==(const TradeSeries&) const = default;
};

/// The country's full-scope cross-border e-commerce by calendar year, as TradeLedger::pick chooses, in one
/// currency. Both parts where both were published, else the total, else the part there is. Years without a
/// figure have no bar.
[[nodiscard]] TradeSeries tradeSeries(const TradeLedger& ledger, const TradeReading& reading = {});

} // namespace zoneatlas
