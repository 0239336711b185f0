// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/line_simplification.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zoneatlas {

namespace {

constexpr float kForEver = std::numeric_limits<float>::infinity();

double squaredDistance(const MapPoint& p, const MapPoint& a, const MapPoint& b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    double t = 0;
    if (length > 0)
        t = std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0);
    const double ex = p.x - (a.x + t * dx);
    const double ey = p.y - (a.y + t * dy);
    return ex * ex + ey * ey;
}

struct Farthest
{
    size_t index = 0;
    double distance = -1;
};

Farthest farthestBetween(const std::vector<MapPoint>& line, size_t first, size_t last)
{
    Farthest farthest;
    for (size_t i = first + 1; i < last; ++i) {
        const double d = squaredDistance(line[i], line[first], line[last]);
        if (d > farthest.distance)
            farthest = {i, d};
    }
    farthest.distance = std::sqrt(std::max(0.0, farthest.distance));
    return farthest;
}

struct Span
{
    size_t first;
    size_t last;
    float limit; ///< importance of the vertex that made this span: nothing below may exceed it
};

void rankSpan(const std::vector<MapPoint>& line, std::vector<float>& importance, Span whole)
{
    std::vector<Span> open{whole};
    while (!open.empty()) {
        const Span span = open.back();
        open.pop_back();
        if (span.last - span.first < 2)
            continue;
        const Farthest farthest = farthestBetween(line, span.first, span.last);
        const float rank = std::min(static_cast<float>(farthest.distance), span.limit);
        importance[farthest.index] = rank;
        open.push_back({span.first, farthest.index, rank});
        open.push_back({farthest.index, span.last, rank});
    }
}

} // namespace

std::vector<float> vertexImportance(const std::vector<MapPoint>& line)
{
    std::vector<float> importance(line.size(), kForEver);
    if (line.size() < 3)
        return importance;
    const size_t last = line.size() - 1;
    if (line.front() != line.back()) {
        rankSpan(line, importance, {0, last, kForEver});
        return importance;
    }
    const size_t opposite = farthestBetween(line, 0, last).index;
    const Farthest before = farthestBetween(line, 0, opposite);
    const Farthest after = farthestBetween(line, opposite, last);
    const size_t third = before.distance >= after.distance ? before.index : after.index;
    const auto [low, high] = std::minmax(opposite, third);
    rankSpan(line, importance, {0, low, kForEver});
    rankSpan(line, importance, {low, high, kForEver});
    rankSpan(line, importance, {high, last, kForEver});
    return importance;
}

} // namespace zoneatlas
