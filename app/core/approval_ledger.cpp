// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval_ledger.h"

#include <algorithm>
#include <set>

namespace zoneatlas {

TemporalRange lifetimeOf(const Zone& zone)
{
    TemporalRange range{zone.approval.approvedOn, std::nullopt};
    if (zone.revocation)
        range.end = zone.revocation->revokedOn;
    return range;
}

ZoneStatus statusOn(const Zone& zone, QDate day)
{
    if (day < zone.approval.approvedOn)
        return ZoneStatus::NotYet;
    return lifetimeOf(zone).contains(day) ? ZoneStatus::InForce : ZoneStatus::Revoked;
}

ApprovalLedger::ApprovalLedger(std::vector<Zone> zones, std::vector<Batch> batches,
                               std::vector<Province> provinces, LedgerSubject subject)
    : m_zones(std::move(zones))
    , m_batches(std::move(batches))
    , m_provinces(std::move(provinces))
    , m_subject(subject)
{
    if (m_subject == LedgerSubject::PilotZones)
        std::stable_sort(m_batches.begin(), m_batches.end(), [](const Batch& a, const Batch& b) {
            return a.approvedOn != b.approvedOn ? a.approvedOn < b.approvedOn : a.number < b.number;
        });
    std::set<QDate> dates;
    for (size_t i = 0; i < m_zones.size(); ++i) {
        m_indexOfZone.insert(m_zones[i].id, i);
        dates.insert(m_zones[i].approval.approvedOn);
        if (m_zones[i].revocation)
            dates.insert(m_zones[i].revocation->revokedOn);
    }
    m_eventDates.assign(dates.begin(), dates.end());
}

std::optional<size_t> ApprovalLedger::indexOf(const ZoneId& id) const
{
    const auto it = m_indexOfZone.constFind(id);
    return it == m_indexOfZone.constEnd() ? std::nullopt : std::optional(*it);
}

const Zone* ApprovalLedger::zone(const ZoneId& id) const
{
    const auto index = indexOf(id);
    return index ? &m_zones[*index] : nullptr;
}

const Batch* ApprovalLedger::batch(int number) const
{
    const auto index = batchIndex(number);
    return index ? &m_batches[*index] : nullptr;
}

const Province* ApprovalLedger::province(const ProvinceCode& code) const
{
    const auto it = std::find_if(m_provinces.begin(), m_provinces.end(),
                                 [&code](const Province& p) { return p.code == code; });
    return it == m_provinces.end() ? nullptr : &*it;
}

std::optional<size_t> ApprovalLedger::batchIndex(int number) const
{
    for (size_t i = 0; i < m_batches.size(); ++i)
        if (m_batches[i].number == number)
            return i;
    return std::nullopt;
}

Standing ApprovalLedger::standingOn(QDate day, const ZoneScope& scope) const
{
    Standing standing;
    standing.date = day;
    standing.status.reserve(m_zones.size());
    for (const Batch& batch : m_batches)
        standing.batches.push_back({batch.number, 0, 0});
    for (size_t i = 0; i < m_zones.size(); ++i) {
        const Zone& zone = m_zones[i];
        const ZoneStatus status = statusOn(zone, day);
        standing.status.push_back(status);
        if (status == ZoneStatus::NotYet || !scope.contains(i, status))
            continue;
        const auto batch = batchIndex(zone.approval.batch);
        ++standing.approved;
        if (batch)
            ++standing.batches[*batch].approved;
        if (status == ZoneStatus::Revoked) {
            ++standing.revoked;
            continue;
        }
        ++standing.inForce;
        if (!zone.province.isEmpty())
            ++standing.inForceByProvince[zone.province];
        if (batch)
            ++standing.batches[*batch].inForce;
    }
    return standing;
}

bool isNewIn(const TimeView& view, const Zone& zone, ZonePresence presence)
{
    if (presence == ZonePresence::Absent)
        return false;
    return view.mode != TimeMode::Between || !view.from || zone.approval.approvedOn > *view.from;
}

std::vector<ZonePresence> ApprovalLedger::presenceIn(const TimeView& view, const ZoneScope& scope) const
{
    const auto newest = newestBatchOn(view.asOf);
    const auto presenceOf = [&](size_t i) {
        const Zone& zone = m_zones[i];
        const ZoneStatus status = statusOn(zone, view.asOf);
        if (status == ZoneStatus::NotYet || !scope.contains(i, status))
            return ZonePresence::Absent;
        const ZonePresence now =
            status == ZoneStatus::InForce ? ZonePresence::InForce : ZonePresence::Revoked;
        if (view.mode == TimeMode::Batch)
            return newest && zone.approval.batch == *newest ? now : ZonePresence::Absent;
        if (view.mode == TimeMode::Between && view.from) {
            const ZoneStatus before = statusOn(zone, *view.from);
            return before == status ? ZonePresence::Absent : now;
        }
        return now;
    };
    std::vector<ZonePresence> presence;
    presence.reserve(m_zones.size());
    for (size_t i = 0; i < m_zones.size(); ++i)
        presence.push_back(presenceOf(i));
    return presence;
}

std::optional<int> ApprovalLedger::newestBatchOn(QDate day) const
{
    const Batch* newest = nullptr;
    for (const Batch& batch : m_batches)
        if (batch.approvedOn <= day && (!newest || batch.approvedOn >= newest->approvedOn))
            newest = &batch;
    return newest ? std::optional(newest->number) : std::nullopt;
}

size_t ApprovalLedger::eventCountUpTo(QDate day) const
{
    return static_cast<size_t>(std::upper_bound(m_eventDates.begin(), m_eventDates.end(), day) -
                               m_eventDates.begin());
}

} // namespace zoneatlas
