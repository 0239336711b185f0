// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace zoneatlas {

/// The area of a path inside a rectangle, ring by ring (Sutherland and Hodgman 1974). Rings may run along the
/// rectangle's edges twice, which neither fill rule shows. For devices that clip nothing themselves, as Qt's
/// SVG generator.
[[nodiscard]] QPainterPath clippedArea(const QPainterPath& area, const QRectF& clip);

/// The stretches of a line inside a rectangle (Liang and Barsky 1984 for each segment), in order.
[[nodiscard]] std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& clip);

} // namespace zoneatlas
