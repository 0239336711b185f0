// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/inset_map.h"

#include "map/text_paint.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr double kFrameLineMm = 0.25;
constexpr double kTitlePt = 6.5;
constexpr double kInsideMm = 1.2;
constexpr double kStyleScale = 0.7; ///< symbols and lines of an inset against those of the main map

} // namespace

InsetMap InsetMap::in(const QRectF& rectMm, const InsetChoice& choice, const MapSettings& main,
                      const CrsTransform& projection)
{
    InsetMap inset;
    inset.m_rect = rectMm;
    inset.m_title = choice.title;
    inset.m_map = main;
    inset.m_map.frameMm = rectMm.size();
    inset.m_map.view = viewShowing(choice.extent, rectMm.size(), 0);
    inset.m_map.style = scaled(main.style, kStyleScale);
    const double barWidth = rectMm.width() * 0.35;
    inset.m_scaleBar = ScaleBar::at(inset.m_map, projection,
                                    {kInsideMm + barWidth / 2, rectMm.height() - kInsideMm}, barWidth);
    return inset;
}

MapExtent InsetMap::visibleExtent() const
{
    return MapToPage(m_map.view, m_map.frameMm).visibleExtent();
}

bool InsetMap::showsLand() const
{
    const MapExtent seen = visibleExtent();
    const BoundaryShapes& shapes = m_map.map->shapes();
    return shapes.land(seen, shapes.lodFor(m_map.view.mapUnitsPerMm))
        .intersects(QRectF(seen.minX, seen.minY, seen.width(), seen.height()));
}

void InsetMap::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_rect.topLeft());
    painter.fillRect(QRectF({0, 0}, m_rect.size()), m_map.style.ground);
    painter.save();
    paintMap(painter, m_map);
    painter.restore();

    const TextStyle style{kTitlePt, QFont::DemiBold, m_map.style.text};
    const QString title = elidedText(m_title, style, m_rect.width() - 2 * kInsideMm);
    painter.fillRect(QRectF(0, 0, textWidthMm(title, style) + 2 * kInsideMm, lineHeightMm(style) + 0.6),
                     m_map.style.halo);
    paintText(painter, {kInsideMm, 0.3}, title, style);

    const QSizeF bar = m_scaleBar.sizeMm();
    const QPointF barAt(kInsideMm, m_rect.height() - bar.height() - kInsideMm);
    painter.fillRect(QRectF(barAt, bar).adjusted(-0.4, 0, 0.4, 0.4), m_map.style.halo);
    m_scaleBar.paint(painter, barAt);

    painter.setPen(QPen(m_map.style.outerBorder, kFrameLineMm, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF({0, 0}, m_rect.size()));
    painter.restore();
}

} // namespace zoneatlas
