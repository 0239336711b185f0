// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/crs.h"

#include <vector>

namespace zoneatlas {

struct Neighbour
{
    const Zone* zone = nullptr; ///< of the ledger
    double distanceM = 0;       ///< geodesic, from seat to seat
};

/// The zones in force on the day whose seats are nearest to that of `zone`, the nearest first; at most
/// `count`, and never `zone` itself.
[[nodiscard]] std::vector<Neighbour> nearestZones(const Zone& zone, const ApprovalLedger& ledger,
                                                  const CrsTransform& geodesic, QDate day, size_t count);

} // namespace zoneatlas
