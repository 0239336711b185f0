// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/error.h"
#include "data/event_table.h"
#include "session/boundary_lookup.h"

namespace zoneatlas {

/// Events as zones of a ledger about places: `batches` are their groups.
struct EventLedger
{
    std::vector<Zone> zones;
    std::vector<Batch> batches;
    JoinReport join;
};

/// No picture has more colours than this.
inline constexpr size_t kMostGroups = 12;

/// Joins the events to boundaries and groups them. An event whose name or code finds a boundary covers it;
/// one with a position alone is a point; one with neither is left out with an issue (PlaceUnmatched,
/// PlaceAmbiguous). Groups stand in the order of their first day; of more than twelve all but the eleven
/// largest are one, which comes last. Without groups events belong together by day, else by year, else by
/// spans of years, so that there are at most twelve. No error but Cancelled.
[[nodiscard]] Result<EventLedger> eventLedgerFrom(const std::vector<EventRow>& events,
                                                  const BoundaryLookup& lookup, const DataSource& source,
                                                  IssueLog& issues, const ReadControl& control = {});

/// The group of each event, and all groups in order.
struct EventGroups
{
    std::vector<Batch> groups;
    std::vector<int> groupOf; ///< number of the group, one for each event
};
[[nodiscard]] EventGroups groupsOf(const std::vector<EventRow>& events);

} // namespace zoneatlas
