// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade_ledger.h"
#include "data/figure_rows.h"
#include "session/event_ledger.h"

namespace zoneatlas {

/// Which place each figure is of.
struct FigureJoin
{
    JoinReport report;                 ///< a row for each place of the table
    std::vector<size_t> placeOf;       ///< of each figure, the row of its place
    std::vector<SubjectKind> subjects; ///< what each target is
};

/// Joins the places of figures as joinLevels does; 全国 is the country where the boundaries are those of
/// China. No error but Cancelled.
[[nodiscard]] Result<FigureJoin> joinFigures(const std::vector<FigureRow>& rows, const Boundaries& boundaries,
                                             const DataSource& source, const ReadControl& control = {});

} // namespace zoneatlas
