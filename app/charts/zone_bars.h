// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/language.h"

#include <set>

namespace zoneatlas {

/// Zones of one place, in parts that stand behind one another.
struct ZoneBar
{
    QString name;
    std::vector<int> parts; ///< in force: one per batch, in the ledger's order; or unchanged and new
    int lost = 0;           ///< revoked between the two dates that are looked at
    std::set<ProvinceCode> provinces; ///< what it stands for
    [[nodiscard]] int total() const;  ///< in force
    bool operator==(const ZoneBar&) const = default;
};

enum class BarsBy
{
    Province,
    Region
};

/// A bar for each province or region that ever had a zone in the scope, by batch, the longest first. Counted
/// is what is in force in the view: all zones or those of the newest batch; between two dates what was
/// approved and what was revoked. Equal bars keep the order of the ledger.
[[nodiscard]] std::vector<ZoneBar> zoneBars(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by,
                                            const TimeView& view, Language language);
/// What was unchanged, new and lost from one day to a later one, which may stand in either order; where most
/// is new comes first.
[[nodiscard]] std::vector<ZoneBar> changeBars(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by,
                                              QDate oneDay, QDate otherDay, Language language);
/// No bar is ever longer: zones of the scope that were ever approved in one place.
[[nodiscard]] int largestZoneBar(const ApprovalLedger& ledger, const ZoneScope& scope, BarsBy by);

} // namespace zoneatlas
