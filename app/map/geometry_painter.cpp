// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/geometry_painter.h"

#include "map/clip.h"

#include <QPaintEngine>

namespace zoneatlas {

bool paintsOnImage(const QPainter& painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

GeometryPainter::GeometryPainter(QPainter& painter, const MapToPage& toPage, const QRectF& frameMm)
    : m_painter(painter)
    , m_toPage(toPage)
    , m_frame(frameMm)
    , m_isImage(paintsOnImage(painter))
{}

void GeometryPainter::fill(const QPainterPath& area, const QColor& color, Edges edges)
{
    if (!m_isImage) {
        m_painter.fillPath(clippedArea(m_toPage.transform().map(area), m_frame), color);
        return;
    }
    m_painter.save();
    m_painter.setTransform(m_toPage.transform(), true);
    m_painter.setRenderHint(QPainter::Antialiasing, edges == Edges::Smooth);
    m_painter.fillPath(area, color);
    m_painter.restore();
}

void GeometryPainter::stroke(const QColor& color, double widthMm,
                             const std::function<void(const StrokeLine&)>& paintAll)
{
    m_painter.save();
    const double width = m_isImage ? widthMm * m_toPage.view().mapUnitsPerMm : widthMm;
    const QPen pen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (m_isImage) {
        m_painter.setTransform(m_toPage.transform(), true);
        m_painter.setPen(pen);
        paintAll([this](const QPolygonF& line) { m_painter.drawPolyline(line); });
    } else {
        paintAll([&](const QPolygonF& line) { strokeOnPage(m_toPage.transform().map(line), pen); });
    }
    m_painter.restore();
}

void GeometryPainter::strokeOnPage(const QPolygonF& lineMm, const QPen& pen)
{
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    if (m_isImage || m_frame.contains(lineMm.boundingRect())) {
        m_painter.drawPolyline(lineMm);
        return;
    }
    for (const QPolygonF& piece : clippedLine(lineMm, m_frame))
        m_painter.drawPolyline(piece);
}

void GeometryPainter::circleOnPage(QPointF centreMm, double radiusMm, const QPen& pen, const QBrush& brush)
{
    const double reach = radiusMm + pen.widthF() / 2;
    const QRectF box(centreMm.x() - reach, centreMm.y() - reach, 2 * reach, 2 * reach);
    if (m_isImage || m_frame.contains(box)) {
        m_painter.setPen(pen);
        m_painter.setBrush(brush);
        m_painter.drawEllipse(centreMm, radiusMm, radiusMm);
        return;
    }
    QPainterPath circle;
    circle.addEllipse(centreMm, radiusMm, radiusMm);
    m_painter.fillPath(clippedArea(circle, m_frame), brush);
    for (const QPolygonF& ring : circle.toSubpathPolygons())
        strokeOnPage(ring, pen);
}

} // namespace zoneatlas
