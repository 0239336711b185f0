// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger_events.h"

#include <algorithm>
#include <tuple>

namespace zoneatlas {

namespace {

LedgerEvent& approvalEvent(std::vector<LedgerEvent>& events, const Approval& approval)
{
    const auto it = std::find_if(events.begin(), events.end(), [&approval](const LedgerEvent& event) {
        return event.date == approval.approvedOn && event.batch == approval.batch &&
               event.document == approval.document;
    });
    if (it != events.end())
        return *it;
    events.push_back({approval.approvedOn, approval.batch, approval.document, {}, {}});
    return events.back();
}

LedgerEvent& revocationEvent(std::vector<LedgerEvent>& events, const Revocation& revocation)
{
    const auto it = std::find_if(events.begin(), events.end(), [&revocation](const LedgerEvent& event) {
        return event.date == revocation.revokedOn && event.document == revocation.document;
    });
    if (it != events.end())
        return *it;
    events.push_back({revocation.revokedOn, std::nullopt, revocation.document, {}, {}});
    return events.back();
}

std::tuple<QDate, bool, int> orderOf(const LedgerEvent& event)
{
    return {event.date, !event.batch.has_value(), event.batch.value_or(0)};
}

/// Adds the counts that hold after each event.
void countUp(std::vector<LedgerEvent>& events, const ApprovalLedger& ledger)
{
    std::map<ProvinceCode, int> inForce;
    int total = 0;
    for (LedgerEvent& event : events) {
        std::set<ProvinceCode> provinces;
        for (const size_t i : event.approved) {
            provinces.insert(ledger.zones()[i].province);
            ++inForce[ledger.zones()[i].province];
        }
        for (const size_t i : event.revoked)
            --inForce[ledger.zones()[i].province];
        total += static_cast<int>(event.approved.size()) - static_cast<int>(event.revoked.size());
        // Places outside any province are counted as places alone.
        provinces.erase(ProvinceCode());
        inForce.erase(ProvinceCode());
        event.provincesApproved = static_cast<int>(provinces.size());
        event.inForce = total;
        event.provincesCovered = static_cast<int>(
            std::count_if(inForce.begin(), inForce.end(), [](const auto& each) { return each.second > 0; }));
    }
}

} // namespace

std::vector<LedgerEvent> eventsOf(const ApprovalLedger& ledger, const ZoneScope& scope)
{
    std::vector<LedgerEvent> events;
    for (size_t i = 0; i < ledger.zones().size(); ++i) {
        LedgerEvent& event = approvalEvent(events, ledger.zones()[i].approval);
        if (scope.hasZone(i))
            event.approved.push_back(i);
    }
    for (size_t i = 0; i < ledger.zones().size(); ++i) {
        const auto& revocation = ledger.zones()[i].revocation;
        if (!revocation)
            continue;
        LedgerEvent& event = revocationEvent(events, *revocation);
        if (scope.hasZone(i))
            event.revoked.push_back(i);
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const LedgerEvent& a, const LedgerEvent& b) { return orderOf(a) < orderOf(b); });
    countUp(events, ledger);
    return events;
}

} // namespace zoneatlas
