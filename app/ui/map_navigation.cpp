// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_navigation.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr double kMarginMm = 4;
constexpr double kPanShare = 0.2; ///< of the frame's shorter side, for one press of an arrow
constexpr int kWheelNotch = 120;
constexpr int kTries = 8;
constexpr double kLeastShrink = 0.8; ///< smaller than this the land is not made for the legend's sake
constexpr double kShrinkStep = 0.05;

/// How far the extent can be moved from the middle of the frame before it touches the margin.
QSizeF roomAround(const MapExtent& extent, const MapView& view, QSizeF frameMm, double marginMm)
{
    const QSizeF landMm = QSizeF(extent.width(), extent.height()) / view.mapUnitsPerMm;
    const QSizeF room = (frameMm - landMm) / 2 - QSizeF(marginMm, marginMm);
    return room.expandedTo({0, 0});
}

bool isCovered(const QPainterPath& land, const MapView& view, QSizeF frameMm, QRectF rectMm)
{
    const MapToPage page(view, frameMm);
    const MapPoint a = page.toMap(rectMm.topLeft());
    const MapPoint b = page.toMap(rectMm.bottomRight());
    return land.intersects(QRectF(QPointF(a.x, a.y), QPointF(b.x, b.y)).normalized());
}

} // namespace

ZoomLimits zoomLimitsFor(const MapView& fullView)
{
    return {ZoomLimits().minMapUnitsPerMm, fullView.mapUnitsPerMm * 2};
}

double limitedZoom(const MapView& view, double factor, const ZoomLimits& limits)
{
    const double nearest = std::max(1.0, view.mapUnitsPerMm / limits.minMapUnitsPerMm);
    const double farthest = std::min(1.0, view.mapUnitsPerMm / limits.maxMapUnitsPerMm);
    return std::clamp(factor, farthest, nearest);
}

MapView fullExtentView(const AtlasMap& map, QSizeF frameMm, QRectF keepFreeMm)
{
    const BoundaryShapes& shapes = map.shapes();
    if (map.fullExtent().isEmpty() || frameMm.isEmpty())
        return {};
    const double marginMm = std::min({kMarginMm, frameMm.width() / 8, frameMm.height() / 8});
    const MapView largest = viewShowing(map.fullExtent(), frameMm, marginMm);
    const QPainterPath land = shapes.land(map.fullExtent(), shapes.lodFor(largest.mapUnitsPerMm));
    for (double shrink = 1; shrink >= kLeastShrink; shrink -= kShrinkStep) {
        const MapView centred{largest.centre, largest.mapUnitsPerMm / shrink};
        const QSizeF roomMm = roomAround(map.fullExtent(), centred, frameMm, marginMm);
        for (int i = 0; i <= kTries; ++i) {
            const MapView view =
                pannedBy(centred, QPointF(roomMm.width() * i / kTries, -roomMm.height() * i / kTries));
            if (!isCovered(land, view, frameMm, keepFreeMm))
                return view;
        }
    }
    return largest;
}

MapView keptOnMap(const MapView& view, const AtlasMap& map)
{
    const MapExtent& extent = map.fullExtent();
    if (extent.isEmpty())
        return view;
    return {{std::clamp(view.centre.x, extent.minX, extent.maxX),
             std::clamp(view.centre.y, extent.minY, extent.maxY)},
            view.mapUnitsPerMm};
}

int WheelSteps::add(int angleDelta)
{
    if ((m_rest > 0 && angleDelta < 0) || (m_rest < 0 && angleDelta > 0))
        m_rest = 0;
    m_rest += angleDelta;
    const int steps = m_rest / kWheelNotch;
    m_rest -= steps * kWheelNotch;
    return steps;
}

std::optional<QPointF> panForKey(int key, QSizeF frameMm)
{
    const double stepMm = std::min(frameMm.width(), frameMm.height()) * kPanShare;
    switch (key) {
    case Qt::Key_Left:
        return QPointF(stepMm, 0);
    case Qt::Key_Right:
        return QPointF(-stepMm, 0);
    case Qt::Key_Up:
        return QPointF(0, stepMm);
    case Qt::Key_Down:
        return QPointF(0, -stepMm);
    default:
        return std::nullopt;
    }
}

std::optional<double> zoomForKey(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return kZoomStep;
    case Qt::Key_PageDown:
    case Qt::Key_Minus:
        return 1 / kZoomStep;
    default:
        return std::nullopt;
    }
}

} // namespace zoneatlas
