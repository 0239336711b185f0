// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/zones_series.h"

#include <algorithm>
#include <map>

namespace zoneatlas {

int ZonesSeries::largestTotal() const
{
    int largest = 0;
    for (const ZonesStep& step : steps)
        largest = std::max(largest, step.total);
    return largest;
}

const ZonesStep* ZonesSeries::stepOn(QDate day) const
{
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), day,
                         [](QDate wanted, const ZonesStep& step) { return wanted < step.begin; });
    return after == steps.begin() ? nullptr : &*std::prev(after);
}

/// What each event changes, added up: with thousands of events and places nothing is counted twice.
ZonesSeries zonesSeries(const ApprovalLedger& ledger, const ZoneScope& scope)
{
    ZonesSeries series;
    for (const Batch& batch : ledger.batches())
        series.batches.push_back(batch.number);
    const std::vector<QDate>& events = ledger.eventDates();
    std::vector<std::map<size_t, int>> changes(events.size()); // of each batch
    std::vector<int> totals(events.size(), 0);
    std::vector<int> revoked(events.size(), 0);
    const auto eventOn = [&events](QDate day) {
        return size_t(std::lower_bound(events.begin(), events.end(), day) - events.begin());
    };
    const auto change = [&](QDate day, const std::optional<size_t>& batch, int by) {
        const size_t at = eventOn(day);
        if (at == events.size())
            return;
        totals[at] += by;
        if (batch)
            changes[at][*batch] += by;
    };
    for (size_t i = 0; i < ledger.zones().size(); ++i) {
        const Zone& zone = ledger.zones()[i];
        const TemporalRange lifetime = lifetimeOf(zone);
        const size_t end = lifetime.end ? eventOn(*lifetime.end) : events.size();
        if (end < events.size() && scope.contains(i, ZoneStatus::Revoked))
            ++revoked[end];
        if (!scope.contains(i, ZoneStatus::InForce))
            continue;
        const auto batch = ledger.batchIndex(zone.approval.batch);
        change(lifetime.begin.value_or(QDate()), batch, 1);
        if (lifetime.end)
            change(*lifetime.end, batch, -1);
    }
    ZonesStep step{{}, std::vector<int>(series.batches.size(), 0)};
    for (size_t at = 0; at < events.size(); ++at) {
        step.begin = events[at];
        step.total += totals[at];
        step.revoked += revoked[at];
        for (const auto& [batch, by] : changes[at])
            step.inForce[batch] += by;
        series.steps.push_back(step);
    }
    return series;
}

} // namespace zoneatlas
