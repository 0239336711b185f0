// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/zones_series.h"

#include <algorithm>

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

ZonesSeries zonesSeries(const ApprovalLedger& ledger, const ZoneScope& scope)
{
    ZonesSeries series;
    for (const Batch& batch : ledger.batches())
        series.batches.push_back(batch.number);
    for (const QDate event : ledger.eventDates()) {
        const Standing standing = ledger.standingOn(event, scope);
        ZonesStep step{event, {}, standing.inForce};
        for (const BatchCount& batch : standing.batches)
            step.inForce.push_back(batch.inForce);
        series.steps.push_back(std::move(step));
    }
    return series;
}

} // namespace zoneatlas
