// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_bins.h"

#include <array>

namespace zoneatlas {

namespace {

constexpr int kMonthsInYear = 12;
constexpr double kDaysInMonth = 30.44;

double daysOf(const BinUnit& unit)
{
    return unit.days + unit.months * kDaysInMonth;
}

QDate nextStart(QDate start, const BinUnit& unit)
{
    return start.addDays(unit.days).addMonths(unit.months);
}

} // namespace

BinUnit binUnitFor(double dayPx, double leastPx)
{
    constexpr std::array kUnits{BinUnit{1, 0},   BinUnit{7, 0},   BinUnit{0, 1},   BinUnit{0, 3},
                                BinUnit{0, 12},  BinUnit{0, 24},  BinUnit{0, 60},  BinUnit{0, 120},
                                BinUnit{0, 240}, BinUnit{0, 600}, BinUnit{0, 1200}};
    for (const BinUnit& unit : kUnits)
        if (daysOf(unit) * dayPx >= leastPx)
            return unit;
    return kUnits.back();
}

QDate binStart(QDate day, const BinUnit& unit)
{
    if (unit.days > 1)
        return day.addDays(1 - day.dayOfWeek());
    if (unit.days == 1)
        return day;
    if (unit.months < kMonthsInYear)
        return {day.year(), (day.month() - 1) / unit.months * unit.months + 1, 1};
    const int years = unit.months / kMonthsInYear;
    return {day.year() / years * years, 1, 1};
}

std::vector<TimeBin> binsOf(const std::vector<TimeEvent>& events, const BinUnit& unit)
{
    std::vector<TimeBin> bins;
    for (size_t i = 0; i < events.size(); ++i) {
        const TimeEvent& event = events[i];
        if (bins.empty() || event.date > bins.back().last) {
            const QDate start = binStart(event.date, unit);
            bins.push_back({start, nextStart(start, unit).addDays(-1), i, i, 0, 0, {}});
        }
        TimeBin& bin = bins.back();
        bin.endEvent = i + 1;
        bin.approved += event.approved;
        bin.revoked += event.revoked;
        addShares(event.shares, bin.shares);
    }
    return bins;
}

} // namespace zoneatlas
