// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/time_events.h"

namespace zoneatlas {

/// A stretch of the calendar: days, weeks from Monday on, months, or years.
struct BinUnit
{
    int days = 0;
    int months = 0; ///< of 12 and more whole years; then `days` is 0
    bool operator==(const BinUnit&) const = default;
};

/// What happened in one stretch.
struct TimeBin
{
    QDate first;
    QDate last; ///< inclusive
    size_t beginEvent = 0;
    size_t endEvent = 0; ///< exclusive
    int approved = 0;
    int revoked = 0;
    std::vector<TimeShare> shares; ///< of `approved`, in the order of the ledger's batches
};

/// The shortest of the usual stretches that is at least `leastPx` wide where a day takes `dayPx`.
[[nodiscard]] BinUnit binUnitFor(double dayPx, double leastPx);
/// The first day of the stretch that holds a day.
[[nodiscard]] QDate binStart(QDate day, const BinUnit& unit);
/// Those in which something happened, ascending; `events` ascend too.
[[nodiscard]] std::vector<TimeBin> binsOf(const std::vector<TimeEvent>& events, const BinUnit& unit);

} // namespace zoneatlas
