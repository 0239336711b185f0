// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade_ledger.h"
#include "data/atlas_tables.h"
#include "data/event_table.h"
#include "data/figure_rows.h"
#include "session/project.h"

namespace zoneatlas {

/// The tables of a project as read. One that could not be read is empty, and an issue says why.
struct ProjectTables
{
    ReferenceTables references;
    std::vector<Zone> zones; ///< where the source of zones is the program's own kind of roster
    std::optional<std::vector<EventRow>> events; ///< where it is any other table or layer
    TradeLedger trade;                           ///< the program's own kind of table; else its measures alone
    std::optional<std::vector<FigureRow>> figures; ///< where the source of trade is any other table or layer
};
[[nodiscard]] ProjectTables loadTables(const ProjectSources& sources, const ReadControl& control,
                                       IssueLog& issues);

} // namespace zoneatlas
