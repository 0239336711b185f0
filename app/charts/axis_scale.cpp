// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneatlas {

namespace {
constexpr std::array kNiceFactors{1.0, 2.0, 5.0, 10.0};
}

double niceStep(double largest, int maxSteps, double least)
{
    const double needed = std::max(largest / std::max(1, maxSteps), least);
    if (!(needed > 0))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(needed)));
    // The tolerance keeps 0.3 / 3 at 0.1 although the quotient is a hair above it.
    for (const double factor : kNiceFactors)
        if (factor * power >= needed * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

int decimalsOfStep(double step)
{
    return step > 0 ? std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9))) : 0;
}

YearSteps YearSteps::of(int firstYear, double yearPx, double labelPx)
{
    if (!(yearPx > 0))
        return {firstYear, 1};
    return {firstYear, std::max(1, static_cast<int>(std::lround(niceStep(labelPx / yearPx, 1, 1))))};
}

double ChartFrame::pixelsPerDay() const
{
    return plot.width() / static_cast<double>(firstDay.daysTo(lastDay) + 1);
}

double ChartFrame::xOf(QDate day) const
{
    return plot.left() + static_cast<double>(firstDay.daysTo(day)) * pixelsPerDay();
}

double ChartFrame::yOf(double value) const
{
    return plot.bottom() - (value - bottom) / (top - bottom) * plot.height();
}

double ChartFrame::valueAt(double y) const
{
    return bottom + (plot.bottom() - y) / plot.height() * (top - bottom);
}

QDate ChartFrame::dayAt(double x) const
{
    const QDate day = firstDay.addDays(static_cast<qint64>(std::floor((x - plot.left()) / pixelsPerDay())));
    return std::clamp(day, firstDay, lastDay);
}

QDate dayOrEventAt(const ChartFrame& frame, const std::vector<QDate>& events, double x, double reachPx)
{
    const auto distance = [&](QDate event) { return std::abs(frame.xOf(event) - x); };
    const auto nearest = std::min_element(events.begin(), events.end(),
                                          [&](QDate a, QDate b) { return distance(a) < distance(b); });
    return nearest != events.end() && distance(*nearest) <= reachPx ? *nearest : frame.dayAt(x);
}

} // namespace zoneatlas
