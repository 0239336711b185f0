// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zone_filter.h"

#include <QString>

#include <vector>

namespace zoneatlas {

/// One demand of a filter in words, and the filter without it.
struct FilterChip
{
    QString text;
    ZoneFilter without;
};

/// One chip for each member that asks for something. A region all of whose provinces with zones are wanted is
/// named instead of them. Needs the translator of the same language.
[[nodiscard]] std::vector<FilterChip> filterChips(const ZoneFilter& filter, const ApprovalLedger& ledger,
                                                  Language language);

/// A region of the table of provinces, with those of its provinces that have zones at any time.
struct Region
{
    BilingualText name;
    std::vector<const Province*> provinces;
};
[[nodiscard]] std::vector<Region> regionsOf(const ApprovalLedger& ledger);

inline constexpr ZoneLevel kZoneLevels[] = {ZoneLevel::Municipality, ZoneLevel::Prefecture, ZoneLevel::County,
                                            ZoneLevel::NewArea, ZoneLevel::Province};
inline constexpr ZoneStatus kZoneStatuses[] = {ZoneStatus::NotYet, ZoneStatus::InForce, ZoneStatus::Revoked};

/// "with trade figures" or "without trade figures".
[[nodiscard]] QString tradeFilterText(bool hasTradeFigure);

} // namespace zoneatlas
