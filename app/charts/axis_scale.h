// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRectF>

#include <vector>

namespace zoneatlas {

/// The smallest of 1, 2, 5 times a power of ten, and not below `least`, that reaches `largest` in at most
/// `maxSteps`.
[[nodiscard]] double niceStep(double largest, int maxSteps, double least = 0);
/// Digits after the point that a multiple of the step needs: 0.5 → 1, 50 → 0.
[[nodiscard]] int decimalsOfStep(double step);
/// Which years an axis of time names.
struct YearSteps
{
    int first = 0; ///< the axis begins in it
    int step = 1;  ///< every which year: 1, 2, 5, 10, …

    /// Where a label with its gap is `labelPx` wide and a year `yearPx`.
    [[nodiscard]] static YearSteps of(int firstYear, double yearPx, double labelPx);
    /// A short axis marks every year, a long one only those it names.
    [[nodiscard]] bool marks(int year) const { return step <= 2 || names(year); }
    /// A short axis counts from its first year, a long one names round years.
    [[nodiscard]] bool names(int year) const { return (step <= 2 ? year - first : year) % step == 0; }
};

/// Where days and values lie in a chart, in logical pixels of its widget. Days are closed at their begin: the
/// left edge of the plot is the begin of `firstDay`, its right edge the end of `lastDay`.
struct ChartFrame
{
    QRectF plot;
    QDate firstDay;
    QDate lastDay;     ///< inclusive
    double top = 1;    ///< value at the upper edge
    double bottom = 0; ///< at the lower edge

    [[nodiscard]] bool isValid() const
    {
        return firstDay.isValid() && lastDay >= firstDay && plot.width() > 0;
    }
    [[nodiscard]] double pixelsPerDay() const;
    [[nodiscard]] double xOf(QDate day) const; ///< of the day's begin
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] double valueAt(double y) const;
    /// Clamped to the days of the frame.
    [[nodiscard]] QDate dayAt(double x) const;
};

/// The event nearest to `x` if it is at most `reachPx` away, otherwise the day at `x`.
[[nodiscard]] QDate dayOrEventAt(const ChartFrame& frame, const std::vector<QDate>& events, double x,
                                 double reachPx);

} // namespace zoneatlas
