// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger_difference.h"

#include <algorithm>

namespace zoneatlas {

namespace {

ZoneChange changeOf(ZoneStatus before, ZoneStatus after)
{
    const bool was = before == ZoneStatus::InForce;
    const bool is = after == ZoneStatus::InForce;
    if (was && is)
        return ZoneChange::Unchanged;
    if (is)
        return ZoneChange::New;
    return was ? ZoneChange::Revoked : ZoneChange::Absent;
}

} // namespace

LedgerDifference differenceBetween(const ApprovalLedger& ledger, QDate oneDay, QDate otherDay,
                                   const ZoneScope& scope)
{
    const auto [earlier, later] = std::minmax(oneDay, otherDay);
    LedgerDifference difference;
    difference.zones.reserve(ledger.zones().size());
    for (size_t i = 0; i < ledger.zones().size(); ++i) {
        const Zone& zone = ledger.zones()[i];
        const ZoneStatus after = statusOn(zone, later);
        const ZoneChange change =
            scope.contains(i, after) ? changeOf(statusOn(zone, earlier), after) : ZoneChange::Absent;
        difference.zones.push_back(change);
        difference.added += change == ZoneChange::New ? 1 : 0;
        difference.unchanged += change == ZoneChange::Unchanged ? 1 : 0;
        difference.revoked += change == ZoneChange::Revoked ? 1 : 0;
    }
    return difference;
}

std::vector<ZonePresence> presenceOf(const LedgerDifference& difference)
{
    std::vector<ZonePresence> presence;
    presence.reserve(difference.zones.size());
    for (const ZoneChange change : difference.zones)
        presence.push_back(change == ZoneChange::Absent    ? ZonePresence::Absent
                           : change == ZoneChange::Revoked ? ZonePresence::Revoked
                                                           : ZonePresence::InForce);
    return presence;
}

} // namespace zoneatlas
