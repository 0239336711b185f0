// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace zoneatlas {

namespace {

// Of bounds that were computed, as a share of the step between them.
constexpr double kRounding = 1e-9;

Classification classesOf(double lowest, std::vector<double> uppers)
{
    uppers.erase(std::unique(uppers.begin(), uppers.end()), uppers.end());
    return {lowest, std::move(uppers)};
}

/// Rank (n - 1) p, as R's type 7 and QGIS count.
double quantile(const std::vector<double>& sorted, double share)
{
    const double rank = static_cast<double>(sorted.size() - 1) * share;
    const auto below = static_cast<size_t>(rank);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (rank - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Classification quantiles(const std::vector<double>& sorted, int classes)
{
    std::vector<double> uppers;
    for (int i = 1; i < classes; ++i)
        uppers.push_back(quantile(sorted, static_cast<double>(i) / classes));
    uppers.push_back(sorted.back());
    return classesOf(sorted.front(), std::move(uppers));
}

Classification equalIntervals(const std::vector<double>& sorted, int classes)
{
    const double range = sorted.back() - sorted.front();
    std::vector<double> uppers;
    for (int i = 1; i < classes; ++i)
        uppers.push_back(sorted.front() + range * i / classes);
    uppers.push_back(sorted.back());
    return classesOf(sorted.front(), std::move(uppers));
}

/// The sum of squares about their mean of any run of values, in constant time.
class SquareSums
{
public:
    explicit SquareSums(const std::vector<double>& sorted)
    {
        // From the middle of the range, so that large numbers lose no digits.
        const double origin = (sorted.front() + sorted.back()) / 2;
        for (size_t i = 0; i < sorted.size(); ++i) {
            const double x = sorted[i] - origin;
            if (i > 0 && sorted[i] == sorted[i - 1]) {
                m_runs.back().count += 1;
                m_runs.back().sum += x;
                m_runs.back().squares += x * x;
                continue;
            }
            const Run before = m_runs.empty() ? Run{} : m_runs.back();
            m_runs.push_back({before.count + 1, before.sum + x, before.squares + x * x});
            m_values.push_back(sorted[i]);
        }
    }
    /// The different values, ascending.
    const std::vector<double>& values() const { return m_values; }
    /// Of the different values `first` to `last`, each as often as it is there.
    double within(size_t first, size_t last) const
    {
        const Run before = first == 0 ? Run{} : m_runs[first - 1];
        const double count = m_runs[last].count - before.count;
        const double sum = m_runs[last].sum - before.sum;
        return m_runs[last].squares - before.squares - sum * sum / count;
    }

private:
    struct Run
    {
        double count = 0;
        double sum = 0;
        double squares = 0;
    };
    std::vector<Run> m_runs; ///< of all values up to each different one
    std::vector<double> m_values;
};

/// The best way to part the first values into so many classes, by the number of values.
struct BestParting
{
    std::vector<double> cost;
    std::vector<size_t> lastClassBegins;
};

BestParting withOneClassMore(const SquareSums& sums, const BestParting& fewer, size_t classes)
{
    const size_t n = sums.values().size();
    BestParting best{std::vector<double>(n, std::numeric_limits<double>::infinity()),
                     std::vector<size_t>(n, 0)};
    for (size_t last = classes - 1; last < n; ++last)
        for (size_t first = classes - 1; first <= last; ++first)
            if (const double cost = fewer.cost[first - 1] + sums.within(first, last);
                cost < best.cost[last]) {
                best.cost[last] = cost;
                best.lastClassBegins[last] = first;
            }
    return best;
}

/// W. D. Fisher, "On grouping for maximum homogeneity", JASA 53 (1958), by dynamic programming.
Classification naturalBreaks(const std::vector<double>& sorted, int wanted)
{
    const SquareSums sums(sorted);
    const std::vector<double>& values = sums.values();
    const size_t classes = std::min(static_cast<size_t>(wanted), values.size());
    std::vector<BestParting> partings(1);
    for (size_t last = 0; last < values.size(); ++last) {
        partings.front().cost.push_back(sums.within(0, last));
        partings.front().lastClassBegins.push_back(0);
    }
    while (partings.size() < classes)
        partings.push_back(withOneClassMore(sums, partings.back(), partings.size() + 1));
    std::vector<double> uppers;
    size_t last = values.size() - 1;
    for (size_t i = classes; i > 0; --i) {
        uppers.push_back(values[last]);
        if (i > 1)
            last = partings[i - 1].lastClassBegins[last] - 1;
    }
    std::reverse(uppers.begin(), uppers.end());
    return classesOf(sorted.front(), std::move(uppers));
}

/// The smallest round step that needs no more classes than are wanted.
Classification prettyClasses(const std::vector<double>& sorted, int classes)
{
    constexpr std::array kRound{1.0, 2.0, 5.0};
    const double lowest = sorted.front();
    const double highest = sorted.back();
    if (lowest == highest)
        return classesOf(lowest, {highest});
    const int exponent = static_cast<int>(std::floor(std::log10((highest - lowest) / classes)));
    for (int i = 0;; ++i) {
        const double power = std::pow(10.0, exponent + i / static_cast<int>(kRound.size()));
        const double step = kRound[static_cast<size_t>(i) % kRound.size()] * power;
        const double first = std::floor(lowest / step + kRounding);
        const double last = std::ceil(highest / step - kRounding);
        if (last - first > classes)
            continue;
        std::vector<double> uppers;
        for (double bound = first + 1; bound <= last; ++bound)
            uppers.push_back(bound * step);
        return classesOf(first * step, std::move(uppers));
    }
}

/// Breaks beyond the values stay: their classes are empty until values come.
Classification manualClasses(const std::vector<double>& sorted, std::vector<double> breaks)
{
    std::sort(breaks.begin(), breaks.end());
    const double lowest = breaks.empty() ? sorted.front() : std::min(sorted.front(), breaks.front());
    if (breaks.empty() || sorted.back() > breaks.back())
        breaks.push_back(sorted.back());
    return classesOf(lowest, std::move(breaks));
}

} // namespace

size_t Classification::classOf(double value) const
{
    const auto upper = std::lower_bound(uppers.begin(), uppers.end(), value);
    return std::min(static_cast<size_t>(std::distance(uppers.begin(), upper)), uppers.size() - 1);
}

Classification classify(std::vector<double> values, const ClassRequest& request)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const int classes = std::max(1, request.classes);
    switch (request.method) {
    case ClassMethod::Quantile:
        return quantiles(values, classes);
    case ClassMethod::NaturalBreaks:
        return naturalBreaks(values, classes);
    case ClassMethod::EqualInterval:
        return equalIntervals(values, classes);
    case ClassMethod::Pretty:
        return prettyClasses(values, classes);
    case ClassMethod::Manual:
        break;
    }
    return manualClasses(values, request.manualBreaks);
}

Classification ofWholeNumbers(const Classification& classes)
{
    const double lowest = std::ceil(classes.lowest - kRounding);
    std::vector<double> uppers;
    for (const double upper : classes.uppers)
        if (const double whole = std::floor(upper + kRounding);
            whole >= lowest && (uppers.empty() || whole > uppers.back()))
            uppers.push_back(whole);
    return {lowest, std::move(uppers)};
}

} // namespace zoneatlas
