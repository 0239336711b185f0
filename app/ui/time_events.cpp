// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_events.h"

#include <algorithm>

namespace zoneatlas {

namespace {

void addShare(const TimeShare& share, std::vector<TimeShare>& shares)
{
    const auto at =
        std::lower_bound(shares.begin(), shares.end(), share.index,
                         [](const TimeShare& known, size_t index) { return known.index < index; });
    if (at != shares.end() && at->index == share.index)
        at->approved += share.approved;
    else
        shares.insert(at, share);
}

void addApproval(const ApprovalLedger& ledger, const Zone& zone, const Palette& palette, bool isCounted,
                 TimeEvent& event)
{
    const std::optional<size_t> index = ledger.batchIndex(zone.approval.batch);
    if (index && !event.batch) {
        event.batch = zone.approval.batch;
        event.color = palette.color(*index);
    }
    if (!isCounted)
        return;
    ++event.approved;
    if (index)
        addShare({zone.approval.batch, *index, palette.color(*index), 1}, event.shares);
}

} // namespace

std::vector<TimeEvent> timeEventsOf(const ApprovalLedger& ledger, const Palette& palette,
                                    const ZoneScope& scope)
{
    std::vector<TimeEvent> events;
    for (const QDate day : ledger.eventDates())
        events.push_back({day, {}, 0, 0, Qt::darkGray});
    const auto eventOn = [&](QDate day) -> TimeEvent& {
        return *std::lower_bound(events.begin(), events.end(), day,
                                 [](const TimeEvent& event, QDate wanted) { return event.date < wanted; });
    };
    for (size_t i = 0; i < ledger.zones().size(); ++i) {
        const Zone& zone = ledger.zones()[i];
        const bool isCounted = scope.hasZone(i);
        addApproval(ledger, zone, palette, isCounted, eventOn(zone.approval.approvedOn));
        if (zone.revocation && isCounted)
            ++eventOn(zone.revocation->revokedOn).revoked;
    }
    return events;
}

QString eventCountText(const TimeEvent& event)
{
    if (event.approved == 0 && event.revoked == 0)
        return {}; // all of it is filtered out
    const QString revoked = QStringLiteral("−%1").arg(event.revoked);
    if (event.revoked == 0)
        return QString::number(event.approved);
    return event.approved == 0 ? revoked : QStringLiteral("+%1 %2").arg(event.approved).arg(revoked);
}

void addShares(const std::vector<TimeShare>& more, std::vector<TimeShare>& shares)
{
    for (const TimeShare& share : more)
        addShare(share, shares);
}

} // namespace zoneatlas
