// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/zone_symbols.h"

#include <numbers>

namespace zoneatlas {

namespace {

constexpr double kHighlightGapMm = 0.5; ///< between a symbol and the ring around it
constexpr double kRingEdgeMm = 0.6;     ///< by which the white below a ring is wider

QPen pen(const QColor& color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

SymbolLook discLook(const MapStyle& style, const QColor& fill)
{
    const double radius = style.symbolDiameterMm / 2;
    const QPen edge = pen(style.zoneBorder, style.symbolEdgeMm);
    return {radius + style.symbolEdgeMm / 2, [=](GeometryPainter& painter, QPointF centre) {
                painter.circleOnPage(centre, radius, edge, fill);
            }};
}

/// Hollow and struck through: not told by colour alone.
SymbolLook struckLook(const MapStyle& style, const QColor& color)
{
    const double radius = style.symbolDiameterMm / 2 - style.revokedLineMm / 2;
    const QPen edge = pen(style.zoneBorder, 3 * style.revokedLineMm);
    const QPen line = pen(color, style.revokedLineMm);
    const QPointF across(radius * std::numbers::sqrt2 / 2, -radius * std::numbers::sqrt2 / 2);
    return {radius + edge.widthF() / 2, [=](GeometryPainter& painter, QPointF centre) {
                painter.circleOnPage(centre, radius, edge, Qt::NoBrush);
                painter.circleOnPage(centre, radius, line, Qt::NoBrush);
                painter.strokeOnPage(QPolygonF() << centre - across << centre + across, line);
            }};
}

SymbolLook ringLook(const MapStyle& style, const QColor& color, double widthMm)
{
    const double radius = style.symbolDiameterMm / 2 + kHighlightGapMm;
    const QPen edge = pen(Qt::white, widthMm + kRingEdgeMm);
    const QPen line = pen(color, widthMm);
    return {radius + edge.widthF() / 2, [=](GeometryPainter& painter, QPointF centre) {
                painter.circleOnPage(centre, radius, edge, Qt::NoBrush);
                painter.circleOnPage(centre, radius, line, Qt::NoBrush);
            }};
}

} // namespace

SymbolLook ZoneSymbols::lookOf(Kind kind, const QColor& color, double widthMm) const
{
    switch (kind) {
    case Kind::InForce:
        return discLook(m_style, color);
    case Kind::Revoked:
        return struckLook(m_style, color);
    case Kind::Highlight:
        return ringLook(m_style, color, widthMm);
    }
    return {};
}

void ZoneSymbols::add(Kind kind, QPointF centreMm, const QColor& color, double widthMm)
{
    const quint64 key = static_cast<quint64>(kind) << 32 | color.rgba();
    auto known = m_lookOf.constFind(key);
    if (known == m_lookOf.constEnd()) {
        known = m_lookOf.insert(key, m_looks.size());
        m_looks.push_back(lookOf(kind, color, widthMm));
    }
    m_symbols.push_back({centreMm, *known});
}

} // namespace zoneatlas
