// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include <optional>

class QPainter;

namespace zoneatlas {

/// A box or a lasso that is being drawn over the map. Logical pixels of the canvas.
class AreaGesture
{
public:
    enum class Shape
    {
        Box,
        Lasso
    };

    void begin(Shape shape, QPointF at);
    void moveTo(QPointF at);
    void end() { m_points.clear(); }

    [[nodiscard]] bool isActive() const { return !m_points.isEmpty(); }
    /// Closed by its user: the last point is not the first one again.
    [[nodiscard]] QPolygonF area() const;
    void paint(QPainter& painter) const;

private:
    Shape m_shape = Shape::Box;
    QPolygonF m_points; ///< of a box: where it began, and where the pointer is
};

} // namespace zoneatlas
