// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger_events.h"

#include <algorithm>
#include <tuple>

namespace zoneatlas {

namespace {

/// Events as they are met, found again by day, document and batch: there may be tens of thousands.
class EventBook
{
public:
    LedgerEvent& approval(const Approval& approval)
    {
        const auto [known, isNew] = m_approvals.try_emplace(
            {approval.approvedOn, approval.document, approval.batch}, m_events.size());
        if (isNew)
            add({approval.approvedOn, approval.batch, approval.document, {}, {}});
        return m_events[known->second];
    }
    /// The first that the same document brought on that day.
    LedgerEvent& revocation(const Revocation& revocation)
    {
        if (!m_documents.contains({revocation.revokedOn, revocation.document}))
            add({revocation.revokedOn, std::nullopt, revocation.document, {}, {}});
        return m_events[m_documents.at({revocation.revokedOn, revocation.document})];
    }
    std::vector<LedgerEvent> take() { return std::move(m_events); }

private:
    void add(LedgerEvent event)
    {
        m_documents.try_emplace({event.date, event.document}, m_events.size());
        m_events.push_back(std::move(event));
    }

    std::vector<LedgerEvent> m_events;
    std::map<std::tuple<QDate, QString, int>, size_t> m_approvals;
    std::map<std::pair<QDate, QString>, size_t> m_documents;
};

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
    EventBook book;
    for (size_t i = 0; i < ledger.zones().size(); ++i) {
        LedgerEvent& event = book.approval(ledger.zones()[i].approval);
        if (scope.hasZone(i))
            event.approved.push_back(i);
    }
    for (size_t i = 0; i < ledger.zones().size(); ++i) {
        const auto& revocation = ledger.zones()[i].revocation;
        if (!revocation)
            continue;
        LedgerEvent& event = book.revocation(*revocation);
        if (scope.hasZone(i))
            event.revoked.push_back(i);
    }
    std::vector<LedgerEvent> events = book.take();
    std::stable_sort(events.begin(), events.end(),
                     [](const LedgerEvent& a, const LedgerEvent& b) { return orderOf(a) < orderOf(b); });
    countUp(events, ledger);
    return events;
}

} // namespace zoneatlas
