// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/hatch.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace zoneatlas {

namespace {

/// Turned by 45°, hatch lines are horizontal: u along the line, v across.
constexpr double kHalfRoot2 = std::numbers::sqrt2 / 2;
QPointF turned(QPointF p)
{
    return {(p.x() - p.y()) * kHalfRoot2, (p.x() + p.y()) * kHalfRoot2};
}
QPointF turnedBack(double u, double v)
{
    return {(u + v) * kHalfRoot2, (v - u) * kHalfRoot2};
}

using Crossings = std::map<long, std::vector<double>>; ///< lattice line → places where edges cross it

void addEdge(Crossings& crossings, QPointF a, QPointF b, double spacing)
{
    if (a.y() > b.y())
        std::swap(a, b);
    // Half-open in v, so that a vertex on a line counts for one of its two edges.
    const long first = std::lround(std::ceil(a.y() / spacing));
    for (long line = first; static_cast<double>(line) * spacing < b.y(); ++line) {
        const double t = (static_cast<double>(line) * spacing - a.y()) / (b.y() - a.y());
        crossings[line].push_back(a.x() + t * (b.x() - a.x()));
    }
}

} // namespace

std::vector<QLineF> hatchLines(const QPainterPath& area, double spacing)
{
    Crossings crossings;
    for (const QPolygonF& ring : area.toSubpathPolygons())
        for (qsizetype i = 0; i < ring.size(); ++i)
            addEdge(crossings, turned(ring.at(i)), turned(ring.at((i + 1) % ring.size())), spacing);
    std::vector<QLineF> lines;
    for (auto& [line, places] : crossings) {
        std::sort(places.begin(), places.end());
        const double v = static_cast<double>(line) * spacing;
        for (size_t i = 0; i + 1 < places.size(); i += 2)
            lines.emplace_back(turnedBack(places[i], v), turnedBack(places[i + 1], v));
    }
    return lines;
}

} // namespace zoneatlas
