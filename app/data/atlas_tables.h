// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/result.h"
#include "core/trade_ledger.h"
#include "data/table_reader.h"

namespace zoneatlas {

/// The program's own tables as typed rows; columns are documented in resources/data/README.md. A missing
/// needed column fails the table; a bad row is left out with an issue (file, row, column, value); a bad
/// optional value is left empty with an issue. Nothing is dropped in silence. An empty reference table counts
/// as not loaded: nothing is checked against it.
struct ReferenceTables
{
    std::vector<Source> sources;
    std::vector<Province> provinces;
    std::vector<Batch> batches;
};

[[nodiscard]] Result<std::vector<Source>> parseSources(const Table& table, IssueLog& issues);
[[nodiscard]] Result<std::vector<Province>> parseProvinces(const Table& table, IssueLog& issues);
[[nodiscard]] Result<std::vector<Batch>> parseBatches(const Table& table, IssueLog& issues);
/// Rows whose batch or province stands in no table are left out; so is the second of two rows with one
/// zone_id.
[[nodiscard]] Result<std::vector<Zone>> parseZones(const Table& table, const ReferenceTables& references,
                                                   IssueLog& issues);
[[nodiscard]] Result<std::vector<Measure>> parseMeasures(const Table& table, IssueLog& issues);
[[nodiscard]] Result<std::vector<TradeFigure>> parseTrade(const Table& table,
                                                          const ReferenceTables& references,
                                                          const std::vector<Measure>& measures,
                                                          IssueLog& issues);

} // namespace zoneatlas
