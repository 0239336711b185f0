// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "core/feature.h"
#include "map/geometry_painter.h"

#include <QColor>
#include <QPolygonF>

#include <memory>
#include <vector>

namespace zoneatlas {

/// How a layer that is laid over the map is drawn: one symbol for all of it.
struct LayerSymbology
{
    QColor color{0x3d, 0x40, 0x5b};
    double sizeMm = 0.4;      ///< width of lines and outlines; points are four times as wide
    double opacity = 1;       ///< of everything, 0 to 1
    double fillOpacity = 0.2; ///< of the inside of areas, in addition; 0: outlines alone
    bool isVisible = true;
    bool operator==(const LayerSymbology&) const = default;
};

/// Points, lines and areas in the units of the map's CRS. Immutable.
class LayerShapes
{
public:
    /// Vertices where the projection is undefined are left out; of a line or ring what is left of it stays.
    LayerShapes(const FeatureCollection& features, const CrsTransform& projection);

    [[nodiscard]] const MapExtent& extent() const { return m_extent; } ///< empty where there is nothing
    [[nodiscard]] qsizetype droppedVertices() const { return m_droppedVertices; }
    /// Of the first feature that has any: a layer is of one kind to its legend.
    [[nodiscard]] GeometryKind kind() const { return m_kind; }

    /// Vertices closer than `maxErrorMm` on the page are passed over; points are above lines and areas. How
    /// many vertices were drawn.
    qsizetype paint(GeometryPainter& painter, const MapToPage& toPage, const LayerSymbology& symbology,
                    double maxErrorMm) const;

private:
    struct Shape
    {
        GeometryKind kind = GeometryKind::None;
        std::vector<QPolygonF> parts;
        MapExtent extent;
    };
    MapExtent m_extent;
    GeometryKind m_kind = GeometryKind::None;
    qsizetype m_droppedVertices = 0;
    std::vector<Shape> m_shapes;
};

/// A layer over the map: lines, points or areas that somebody added, drawn above the zones' areas and below
/// symbols and names.
struct MapLayer
{
    QString name;
    LayerSymbology symbology;
    std::shared_ptr<const LayerShapes> shapes; ///< null: could not be read. Compared as a pointer
    [[nodiscard]] bool isDrawn() const { return symbology.isVisible && shapes && symbology.opacity > 0; }
    bool operator==(const MapLayer&) const = default;
};

/// The sign of a layer in a legend: a stroke, a dot or a patch, within `box` in mm.
void paintLayerSign(QPainter& painter, const QRectF& box, const MapLayer& layer);

} // namespace zoneatlas
