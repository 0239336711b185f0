// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"

namespace zoneatlas {

/// Zones in force from one event to the next.
struct ZonesStep
{
    QDate begin;              ///< the day of the event
    std::vector<int> inForce; ///< one per batch, in the order of ZonesSeries::batches
    int total = 0;
    int revoked = 0; ///< up to then

    bool operator==(const ZonesStep&) const = default;
};

/// Zones in force over time, by batch of approval; a revoked zone leaves its batch on the day it is revoked.
struct ZonesSeries
{
    std::vector<int> batches;     ///< numbers, in the ledger's order
    std::vector<ZonesStep> steps; ///< by date; before the first there is no zone

    [[nodiscard]] int largestTotal() const;
    /// The step that holds on the day; null before the first.
    [[nodiscard]] const ZonesStep* stepOn(QDate day) const;
    bool operator==(const ZonesSeries&) const = default;
};

/// Zones outside the scope are not counted; the steps are those of the whole ledger.
[[nodiscard]] ZonesSeries zonesSeries(const ApprovalLedger& ledger, const ZoneScope& scope = {});

} // namespace zoneatlas
