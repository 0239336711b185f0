// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_furniture.h"

#include "layout/scale_bar.h"

namespace zoneatlas {

namespace {

constexpr double kEdgeMm = 3; ///< furniture to the edge of the canvas
constexpr double kPaddingMm = 1.6;
constexpr double kGapMm = 5; ///< legend to scale bar
constexpr int kBackingAlpha = 214;
constexpr double kMarkMm = 0.6; ///< width of the mark before a row that holds selected zones
constexpr int kHoverAlpha = 20;
constexpr double kHiddenLineMm = 0.25;

QRectF padded(QRectF rect)
{
    return rect.adjusted(-kPaddingMm, -kPaddingMm, kPaddingMm, kPaddingMm);
}

} // namespace

MapFurniture::MapFurniture(const MapSettings& settings, FurnitureCorner corner)
    : m_settings(settings)
    , m_corner(corner)
    , m_legend(Legend::of(settings))
{
    // At the bottom left, unless another map lies there: south-west of the land there is empty ground.
    const double inset = kEdgeMm + kPaddingMm;
    const QSizeF size = m_legend.sizeMm();
    const double left =
        corner == FurnitureCorner::Left ? inset : settings.frameMm.width() - inset - size.width();
    m_legendRect = {QPointF(left, settings.frameMm.height() - inset - size.height()), size};
}

QRectF MapFurniture::legendGround() const
{
    return padded(m_legendRect);
}

QColor MapFurniture::backing() const
{
    QColor color = m_settings.style.ground;
    color.setAlpha(kBackingAlpha);
    return color;
}

std::optional<MapFurniture::LegendHit> MapFurniture::legendHit(QPointF atMm) const
{
    const QPointF inLegend = atMm - m_legendRect.topLeft();
    for (size_t i = 0; i < m_legend.rows().size(); ++i)
        if (m_legend.rowRectMm(i).contains(inLegend))
            return LegendHit{m_legend.rows()[i], inLegend.x() <= m_legend.swatchRectMm(i).right()};
    return std::nullopt;
}

void MapFurniture::paintLegend(QPainter& painter, const LegendMarks& marks) const
{
    painter.fillRect(legendGround(), backing());
    m_legend.paint(painter, m_legendRect.topLeft());
    for (size_t i = 0; i < m_legend.rows().size(); ++i)
        if (m_legend.rows()[i].kind == LegendRow::Kind::Batch)
            markRow(painter, i, marks);
}

void MapFurniture::markRow(QPainter& painter, size_t i, const LegendMarks& marks) const
{
    const LegendRow& row = m_legend.rows()[i];
    const QRectF box = m_legend.rowRectMm(i).translated(m_legendRect.topLeft());
    if (marks.hovered == row.batch) {
        QColor tint = m_settings.style.text;
        tint.setAlpha(kHoverAlpha);
        painter.fillRect(box.adjusted(-kPaddingMm / 2, 0, kPaddingMm / 2, 0), tint);
    }
    if (marks.selected.contains(row.batch))
        painter.fillRect(QRectF(box.left() - kPaddingMm, box.top(), kMarkMm, box.height()),
                         m_settings.style.accent);
    if (marks.hidden.contains(row.batch)) {
        const double half = kHiddenLineMm / 2;
        const QRectF swatch = m_legend.swatchRectMm(i).translated(m_legendRect.topLeft());
        painter.fillRect(swatch, m_settings.style.ground);
        painter.setPen(QPen(row.color, kHiddenLineMm));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch.adjusted(half, half, -half, -half));
    }
}

void MapFurniture::paintScaleBar(QPainter& painter, const CrsTransform& projection) const
{
    const QPointF beside(m_legendRect.right() + kGapMm, m_legendRect.bottom());
    const ScaleBar bar = ScaleBar::at(m_settings, projection, beside);
    const double left =
        m_corner == FurnitureCorner::Left ? beside.x() : m_legendRect.left() - kGapMm - bar.sizeMm().width();
    const QRectF barMm(QPointF(left, beside.y() - bar.sizeMm().height()), bar.sizeMm());
    if (bar.lengthM() > 0)
        painter.fillRect(padded(barMm), backing());
    bar.paint(painter, barMm.topLeft());
}

} // namespace zoneatlas
