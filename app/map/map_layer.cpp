// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_layer.h"

#include "map/symbol_painter.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr double kPointSizes = 4; ///< a point's diameter against a line's width

QColor withOpacity(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(std::clamp(opacity, 0.0, 1.0)));
    return color;
}

/// Without the vertices that nobody would see; ends stay.
QPolygonF thinned(const QPolygonF& line, double leastDistance)
{
    QPolygonF thin;
    thin.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEnd = i == 0 || i + 1 == line.size();
        if (isEnd || (line[i] - thin.constLast()).manhattanLength() >= leastDistance)
            thin.append(line[i]);
    }
    return thin;
}

QPen outline(const LayerSymbology& symbology)
{
    return QPen(withOpacity(symbology.color, symbology.opacity), symbology.sizeMm, Qt::SolidLine,
                Qt::RoundCap, Qt::RoundJoin);
}

SymbolLook pointLook(const LayerSymbology& symbology)
{
    const double radius = kPointSizes * symbology.sizeMm / 2;
    const QColor color = withOpacity(symbology.color, symbology.opacity);
    return {radius, [=](GeometryPainter& painter, QPointF centre) {
                painter.circleOnPage(centre, radius, QPen(Qt::NoPen), color);
            }};
}

} // namespace

LayerShapes::LayerShapes(const FeatureCollection& features, const CrsTransform& projection)
{
    for (const Feature& feature : features.features) {
        Shape shape{feature.geometry.kind, {}, {}};
        for (const Ring<LonLat>& ring : feature.geometry.parts) {
            QPolygonF part;
            for (const LonLat& position : ring) {
                const auto point = projection.toMap(position);
                if (!point) {
                    ++m_droppedVertices;
                    continue;
                }
                part.append({point->x, point->y});
                shape.extent.include(*point);
            }
            if (shape.kind == GeometryKind::Polygons && !part.isEmpty())
                part.append(part.constFirst());
            if (!part.isEmpty())
                shape.parts.push_back(std::move(part));
        }
        if (shape.parts.empty())
            continue;
        if (m_kind == GeometryKind::None)
            m_kind = shape.kind;
        m_extent.include(shape.extent);
        m_shapes.push_back(std::move(shape));
    }
}

qsizetype LayerShapes::paint(GeometryPainter& painter, const MapToPage& toPage,
                             const LayerSymbology& symbology, double maxErrorMm) const
{
    const double leastDistance = maxErrorMm * toPage.view().mapUnitsPerMm;
    const double reach = kPointSizes * symbology.sizeMm * toPage.view().mapUnitsPerMm;
    const MapExtent seen = toPage.visibleExtent().grown(reach);
    const QPen pen = outline(symbology);
    const QColor inside = withOpacity(symbology.color, symbology.opacity * symbology.fillOpacity);
    std::vector<PlacedSymbol> points;
    qsizetype vertices = 0;
    for (const Shape& shape : m_shapes) {
        if (!shape.extent.intersects(seen))
            continue;
        const bool isPoints = shape.kind == GeometryKind::Points;
        QPainterPath area;
        std::vector<QPolygonF> lines;
        for (const QPolygonF& part : shape.parts) {
            lines.push_back(isPoints ? part : thinned(part, leastDistance));
            vertices += lines.back().size();
            if (shape.kind == GeometryKind::Polygons)
                area.addPolygon(lines.back());
        }
        if (!area.isEmpty() && symbology.fillOpacity > 0)
            painter.fill(area, inside);
        for (const QPolygonF& line : lines) {
            const QPolygonF onPage = toPage.transform().map(line);
            if (!isPoints)
                painter.strokeOnPage(onPage, pen);
            else
                for (const QPointF& centre : onPage)
                    points.push_back({centre});
        }
    }
    paintSymbols(painter, {pointLook(symbology)}, points);
    return vertices;
}

void paintLayerSign(QPainter& painter, const QRectF& box, const MapLayer& layer)
{
    const LayerSymbology& symbology = layer.symbology;
    const QPen pen = outline(symbology);
    const GeometryKind kind = layer.shapes ? layer.shapes->kind() : GeometryKind::None;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    if (kind == GeometryKind::Lines) {
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    } else if (kind == GeometryKind::Points) {
        const double radius = std::min(kPointSizes * symbology.sizeMm, box.height()) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawEllipse(box.center(), radius, radius);
    } else {
        painter.setBrush(withOpacity(symbology.color, symbology.opacity * symbology.fillOpacity));
        painter.drawRect(box);
    }
    painter.restore();
}

} // namespace zoneatlas
