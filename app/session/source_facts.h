// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layer_list.h"
#include "data/records.h"
#include "session/event_ledger.h"

namespace zoneatlas {

/// What a file is, before anything is made of it: for `inspect` and the dialog that adds data.
struct SourceFacts
{
    DataSource source;
    std::vector<LayerSummary> layers; ///< empty for separated text, which is one table
    Records records;
    std::vector<FieldProfile> fields;
    FieldAssignment assignment;
    SourceRole likelyRole = SourceRole::Zones;
    bool isRoster = false;          ///< the program's own kind of table of zones
    std::optional<JoinReport> join; ///< of its places to the boundaries; absent for what has no places
    IssueLog issues;
};

/// Reads a source whole and tells what it seems to be; its places are joined to `boundaries`. Of a database
/// without a table, `source` of the facts names the one that was read. The reader's errors, and Cancelled.
[[nodiscard]] Result<SourceFacts> factsOf(const DataSource& source, const Boundaries& boundaries,
                                          const ReadControl& control = {});

/// The same with another choice of fields or decisions: nothing is read again.
void reassign(SourceFacts& facts, const Boundaries& boundaries);

} // namespace zoneatlas
