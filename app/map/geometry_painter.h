// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_to_page.h"

#include <QPainter>
#include <QPainterPath>

#include <functional>

namespace zoneatlas {

/// Does the painter end in pixels? Then it clips by itself, and pictures of text can be put on it.
[[nodiscard]] bool paintsOnImage(const QPainter& painter);

/// Paints shapes that are in map units into a frame that is in mm. Nothing leaves the frame on any device: an
/// image clips by itself, for the others the geometry is cut (Qt's SVG generator ignores clips, and a cut
/// file is smaller).
class GeometryPainter
{
public:
    /// `painter` is in mm with its origin at the frame's top left. Painter and `toPage` must outlive the
    /// object.
    GeometryPainter(QPainter& painter, const MapToPage& toPage, const QRectF& frameMm);

    /// The same on another painter, which is in mm too.
    [[nodiscard]] GeometryPainter on(QPainter& painter) const { return {painter, m_toPage, m_frame}; }
    [[nodiscard]] QPainter& painter() const { return m_painter; }
    [[nodiscard]] const QRectF& frameMm() const { return m_frame; }
    [[nodiscard]] bool isImage() const { return m_isImage; } ///< see paintsOnImage()

    enum class Edges
    {
        Smooth,
        Crisp ///< not antialiased: neighbours share pixels out without a seam
    };
    void fill(const QPainterPath& area, const QColor& color, Edges edges = Edges::Smooth);

    /// Calls `paintAll` with a function that strokes one line in map units; all with one pen of `widthMm`.
    using StrokeLine = std::function<void(const QPolygonF&)>;
    void stroke(const QColor& color, double widthMm, const std::function<void(const StrokeLine&)>& paintAll);

    /// In mm of the frame.
    void strokeOnPage(const QPolygonF& lineMm, const QPen& pen);
    void circleOnPage(QPointF centreMm, double radiusMm, const QPen& pen, const QBrush& brush);

private:
    QPainter& m_painter;
    const MapToPage& m_toPage;
    QRectF m_frame;
    bool m_isImage;
};

} // namespace zoneatlas
