// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neighbours.h"

#include <algorithm>

namespace zoneatlas {

std::vector<Neighbour> nearestZones(const Zone& zone, const ApprovalLedger& ledger,
                                    const CrsTransform& geodesic, QDate day, size_t count)
{
    std::vector<Neighbour> others;
    for (const Zone& other : ledger.zones())
        if (other.id != zone.id && statusOn(other, day) == ZoneStatus::InForce)
            others.push_back({&other, geodesic.distanceM(zone.seat, other.seat)});
    const auto nearest = others.begin() + static_cast<std::ptrdiff_t>(std::min(count, others.size()));
    std::partial_sort(others.begin(), nearest, others.end(), [](const Neighbour& a, const Neighbour& b) {
        return a.distanceM != b.distanceM ? a.distanceM < b.distanceM : a.zone->id < b.zone->id;
    });
    others.erase(nearest, others.end());
    return others;
}

} // namespace zoneatlas
