// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/area_gesture.h"

#include "ui/app_style.h"

#include <QPainter>

namespace zoneatlas {

namespace {

constexpr int kFillAlpha = 28;

} // namespace

void AreaGesture::begin(Shape shape, QPointF at)
{
    m_shape = shape;
    m_points = QPolygonF({at, at});
}

void AreaGesture::moveTo(QPointF at)
{
    if (m_shape == Shape::Box)
        m_points.last() = at;
    else if (m_points.last() != at)
        m_points.append(at);
}

QPolygonF AreaGesture::area() const
{
    if (m_shape == Shape::Lasso || m_points.isEmpty())
        return m_points;
    QPolygonF box(QRectF(m_points.first(), m_points.last()));
    box.removeLast(); // Qt closes it
    return box;
}

void AreaGesture::paint(QPainter& painter) const
{
    if (!isActive())
        return;
    painter.save();
    QColor fill = style::kAccent;
    fill.setAlpha(kFillAlpha);
    painter.setPen(QPen(style::kAccent, 1, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawPolygon(area(), Qt::WindingFill);
    painter.restore();
}

} // namespace zoneatlas
