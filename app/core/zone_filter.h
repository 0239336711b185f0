// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/trade_ledger.h"

#include <set>

namespace zoneatlas {

/// Which zones a person wants to look at. Members are joined by "and", the values of one by "or"; an empty
/// member asks for nothing.
struct ZoneFilter
{
    std::set<int> batches;
    std::set<ProvinceCode> provinces;
    std::set<ZoneLevel> levels;
    std::set<ZoneStatus> statuses;      ///< on the day looked at
    std::optional<bool> hasTradeFigure; ///< is there any figure that may be charted for the zone's own place?

    [[nodiscard]] bool isEmpty() const { return *this == ZoneFilter(); }
    bool operator==(const ZoneFilter&) const = default;
};

/// What the filter comes down to for these ledgers. An empty filter gives the scope of all zones.
[[nodiscard]] ZoneScope scopeOf(const ZoneFilter& filter, const ApprovalLedger& ledger,
                                const TradeLedger& trade);

/// Is there any figure that may be charted for the zone's own place?
[[nodiscard]] bool hasTradeFigure(const Zone& zone, const TradeLedger& trade);

} // namespace zoneatlas
