// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_to_page.h"

#include <algorithm>

namespace zoneatlas {

MapToPage::MapToPage(const MapView& view, QSizeF frameMm)
    : m_view(view)
    , m_transform(1 / view.mapUnitsPerMm, 0, 0, -1 / view.mapUnitsPerMm,
                  frameMm.width() / 2 - view.centre.x / view.mapUnitsPerMm,
                  frameMm.height() / 2 + view.centre.y / view.mapUnitsPerMm)
{
    const double halfWidth = frameMm.width() / 2 * view.mapUnitsPerMm;
    const double halfHeight = frameMm.height() / 2 * view.mapUnitsPerMm;
    m_visible = {view.centre.x - halfWidth, view.centre.y - halfHeight, view.centre.x + halfWidth,
                 view.centre.y + halfHeight};
}

QPointF MapToPage::toPage(const MapPoint& point) const
{
    return m_transform.map(QPointF(point.x, point.y));
}

MapPoint MapToPage::toMap(const QPointF& pageMm) const
{
    return {m_visible.minX + pageMm.x() * m_view.mapUnitsPerMm,
            m_visible.maxY - pageMm.y() * m_view.mapUnitsPerMm};
}

MapView viewShowing(const MapExtent& extent, QSizeF frameMm, double marginMm)
{
    if (extent.isEmpty())
        return {};
    const double width = std::max(1.0, frameMm.width() - 2 * marginMm);
    const double height = std::max(1.0, frameMm.height() - 2 * marginMm);
    const double unitsPerMm = std::max({extent.width() / width, extent.height() / height, 1e-3});
    return {extent.centre(), unitsPerMm};
}

MapView zoomedAbout(const MapView& view, QSizeF frameMm, QPointF fixedMm, double factor)
{
    const MapPoint fixed = MapToPage(view, frameMm).toMap(fixedMm);
    return {{fixed.x + (view.centre.x - fixed.x) / factor, fixed.y + (view.centre.y - fixed.y) / factor},
            view.mapUnitsPerMm / factor};
}

MapView pannedBy(const MapView& view, QPointF deltaMm)
{
    return {
        {view.centre.x - deltaMm.x() * view.mapUnitsPerMm, view.centre.y + deltaMm.y() * view.mapUnitsPerMm},
        view.mapUnitsPerMm};
}

} // namespace zoneatlas
