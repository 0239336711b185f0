// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade_ledger.h"

namespace zoneatlas {

/// How a number is computed from published figures.
enum class Derivation
{
    Growth,            ///< figure ÷ figure of the same period a year before − 1
    Balance,           ///< exports − imports
    ShareOfGoodsTrade, ///< figure ÷ goods trade of the same flow, subject and period
    PerZone,           ///< figure ÷ number of zones in force
};

/// A number that nobody published, and the figures it is made of. It is drawn and told only together with
/// them.
struct DerivedFigure
{
    Derivation derivation = Derivation::Growth;
    double value = 0;             ///< percent for growth and share, else in `unit`
    QString unit;                 ///< of its inputs; "%" for growth and share
    double precision = 0;         ///< the most that the rounding of its inputs can make of it, in `unit`
    std::vector<FigureId> inputs; ///< in the order of the formula
    bool mixesVintages = false;   ///< to be said where it is shown
    int zones = 0;                ///< for PerZone
    bool operator==(const DerivedFigure&) const = default;
};

/// Within one vintage only; for figures whose vintage is unknown within one source. Absent where no figure of
/// the year before was published up to `knownBy` (absent: the newest).
[[nodiscard]] std::optional<DerivedFigure> growthOf(const TradeLedger& ledger, FigureId figure,
                                                    std::optional<QDate> knownBy = std::nullopt);
/// Absent unless the two are exports and imports by one definition, of one subject and period, in one unit.
[[nodiscard]] std::optional<DerivedFigure> balanceOf(const TradeLedger& ledger, FigureId exports,
                                                     FigureId imports);
/// Of a cross-border e-commerce figure: totals by totals, exports by exports. Absent where goods trade of the
/// period was not published in the same unit, and for figures that are goods trade themselves.
[[nodiscard]] std::optional<DerivedFigure> shareOfGoodsTrade(const TradeLedger& ledger, FigureId figure,
                                                             std::optional<QDate> knownBy = std::nullopt);
/// Absent without a zone.
[[nodiscard]] std::optional<DerivedFigure> perZone(const TradeLedger& ledger, FigureId figure, int zones);

/// The values that were published for the period of a figure, each once per change, in the order of
/// publication; only dated ones that may be charted, up to `knownBy`. One alone: it was never revised.
[[nodiscard]] std::vector<FigureId> revisionsOf(const TradeLedger& ledger, FigureId figure,
                                                std::optional<QDate> knownBy = std::nullopt);
/// From the first of them to the last, in percent; 0 for less than two.
[[nodiscard]] double revisionPercent(const TradeLedger& ledger, const std::vector<FigureId>& revisions);

} // namespace zoneatlas
