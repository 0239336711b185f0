// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/time_axis_layout.h"

#include <functional>

class QPainter;

namespace zoneatlas {

/// What of the events the map shows: those of a stretch of time, and of these all batches or one.
struct ShownEvents
{
    QDate after; ///< exclusive; invalid: from the beginning
    QDate upTo;  ///< inclusive
    std::optional<int> batch{};

    [[nodiscard]] bool contains(QDate day) const { return day <= upTo && (!after.isValid() || day > after); }
};

/// Paints the bars of a time axis: what is shown below, in the colours of its groups, and paler above it what
/// is not.
void paintTimeBars(QPainter& painter, const TimeAxisLayout& layout, const ShownEvents& shown,
                   double quietOpacity);

/// Of a stretch of time, how many of each batch are shown.
[[nodiscard]] std::vector<TimeShare> shownShares(const TimeBin& bin, const std::vector<TimeEvent>& events,
                                                 const ShownEvents& shown);

} // namespace zoneatlas
