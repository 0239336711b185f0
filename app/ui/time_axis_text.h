// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/time_axis_layout.h"

namespace zoneatlas {

/// "Mar 2012", "2012", "Jan 2012 – Mar 2012", "5 Mar 2012 – 11 Mar 2012".
[[nodiscard]] QString binPeriodText(const TimeBin& bin, const BinUnit& unit, Language language);

/// What happened in a stretch of time, in a few lines: when, how many on how many days, of which groups.
[[nodiscard]] QString binText(const TimeBin& bin, const BinUnit& unit, const ApprovalLedger& ledger,
                              Language language);
/// The same of one day.
[[nodiscard]] QString dayText(const TimeEvent& event, const ApprovalLedger& ledger, Language language);

} // namespace zoneatlas
