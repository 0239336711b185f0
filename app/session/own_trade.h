// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/figure_join.h"

namespace zoneatlas {

/// A table of somebody's own as figures of a ledger.
struct OwnTrade
{
    TradeLedger trade; ///< the table's measures first, the other known ones behind
    JoinReport join;   ///< a row for each place of the table
    Source source;     ///< the file: who said it is not known
};

/// Figures whose place nothing or too much answers to are left out with one issue a place (PlaceUnmatched,
/// PlaceAmbiguous), those told again with another value with one each (FigureRepeated). Measures without a
/// unit and with several are told (UnitMissing, UnitsMixed). A figure that is called like one of `measures`
/// is of that. No error but Cancelled.
[[nodiscard]] Result<OwnTrade> ownTradeFrom(const std::vector<FigureRow>& rows, const Boundaries& boundaries,
                                            const DataSource& source, const std::vector<Measure>& measures,
                                            IssueLog& issues, const ReadControl& control = {});

} // namespace zoneatlas
