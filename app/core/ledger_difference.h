// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"

namespace zoneatlas {

/// What became of a zone from one day to a later one.
enum class ZoneChange : quint8
{
    Absent,    ///< in force on neither day
    New,       ///< in force on the later day only
    Unchanged, ///< in force on both
    Revoked,   ///< in force on the earlier day only
};

/// What differs between two days, and how often.
struct LedgerDifference
{
    std::vector<ZoneChange> zones; ///< one per zone, in the order of ApprovalLedger::zones()
    int added = 0;
    int unchanged = 0;
    int revoked = 0;

    [[nodiscard]] int inForceBefore() const { return unchanged + revoked; }
    [[nodiscard]] int inForceAfter() const { return unchanged + added; }
    bool operator==(const LedgerDifference&) const = default;
};

/// The days may stand in either order. A zone approved and revoked in between is absent. Zones outside the
/// scope are absent; statuses of the scope are those of the later day.
[[nodiscard]] LedgerDifference differenceBetween(const ApprovalLedger& ledger, QDate oneDay, QDate otherDay,
                                                 const ZoneScope& scope = {});
/// How the zones take part in a picture of the difference: what is in force on the later day, and what was
/// revoked by it.
[[nodiscard]] std::vector<ZonePresence> presenceOf(const LedgerDifference& difference);

} // namespace zoneatlas
