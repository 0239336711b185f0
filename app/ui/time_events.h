// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "map/palette.h"

#include <vector>

namespace zoneatlas {

/// How many of one batch or group came, in its colour.
struct TimeShare
{
    int batch = 0;
    size_t index = 0; ///< of the batch in the ledger
    QColor color;
    int approved = 0;
    bool operator==(const TimeShare&) const = default;
};

/// What happened on one event date.
struct TimeEvent
{
    QDate date;
    std::optional<int> batch; ///< of the first that was approved; absent on a day that only revoked
    int approved = 0;
    int revoked = 0;
    QColor color;
    std::vector<TimeShare> shares{}; ///< of `approved`, in the order of the ledger's batches
    bool operator==(const TimeEvent&) const = default;
};

/// Ascending. Zones outside the scope are not counted; their events stay.
[[nodiscard]] std::vector<TimeEvent> timeEventsOf(const ApprovalLedger& ledger, const Palette& palette,
                                                  const ZoneScope& scope = {});
/// "24", "+16 −3", "−3".
[[nodiscard]] QString eventCountText(const TimeEvent& event);

/// Adds up by batch; in the order of the ledger's batches.
void addShares(const std::vector<TimeShare>& more, std::vector<TimeShare>& shares);

} // namespace zoneatlas
