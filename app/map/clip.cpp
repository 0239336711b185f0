// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/clip.h"

#include <algorithm>
#include <array>
#include <optional>

namespace zoneatlas {

namespace {

/// One edge of the rectangle as a half-plane: inside where `distance` is not negative.
struct HalfPlane
{
    double nx, ny, offset;
    double distance(QPointF p) const { return nx * p.x() + ny * p.y() + offset; }
};

std::array<HalfPlane, 4> halfPlanes(const QRectF& r)
{
    return {{{1, 0, -r.left()}, {-1, 0, r.right()}, {0, 1, -r.top()}, {0, -1, r.bottom()}}};
}

QPolygonF clippedRing(const QPolygonF& ring, const HalfPlane& plane)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF& from = ring.at(i == 0 ? ring.size() - 1 : i - 1);
        const QPointF& to = ring.at(i);
        const double a = plane.distance(from);
        const double b = plane.distance(to);
        if ((a < 0) != (b < 0))
            kept.append(from + (to - from) * (a / (a - b)));
        if (b >= 0)
            kept.append(to);
    }
    return kept;
}

/// Parameters along the segment where it enters and leaves the rectangle.
std::optional<std::pair<double, double>> insideSpan(QPointF from, QPointF to, const QRectF& clip)
{
    double enter = 0;
    double leave = 1;
    for (const HalfPlane& plane : halfPlanes(clip)) {
        const double a = plane.distance(from);
        const double b = plane.distance(to);
        if (a < 0 && b < 0)
            return std::nullopt;
        if (a < 0)
            enter = std::max(enter, a / (a - b));
        else if (b < 0)
            leave = std::min(leave, a / (a - b));
    }
    if (enter > leave)
        return std::nullopt;
    return std::pair(enter, leave);
}

} // namespace

QPainterPath clippedArea(const QPainterPath& area, const QRectF& clip)
{
    if (clip.contains(area.controlPointRect()))
        return area;
    QPainterPath inside;
    inside.setFillRule(area.fillRule());
    for (QPolygonF ring : area.toSubpathPolygons()) {
        for (const HalfPlane& plane : halfPlanes(clip))
            ring = clippedRing(ring, plane);
        if (ring.size() >= 3) {
            inside.addPolygon(ring);
            inside.closeSubpath();
        }
    }
    return inside;
}

std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& clip)
{
    std::vector<QPolygonF> pieces;
    bool isOpen = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF from = line.at(i - 1);
        const QPointF to = line.at(i);
        const auto span = insideSpan(from, to, clip);
        if (!span) {
            isOpen = false;
            continue;
        }
        if (!isOpen || span->first > 0)
            pieces.push_back(QPolygonF() << from + (to - from) * span->first);
        pieces.back().append(from + (to - from) * span->second);
        isOpen = span->second >= 1;
    }
    return pieces;
}

} // namespace zoneatlas
