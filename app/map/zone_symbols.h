// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_style.h"
#include "map/symbol_painter.h"

#include <QHash>

namespace zoneatlas {

/// The symbols of zones for one picture: those in force as a disc of their colour, revoked ones hollow and
/// struck through, highlights as a ring around either. Collected in the order in which they are painted.
class ZoneSymbols
{
public:
    /// `style` must outlive it.
    explicit ZoneSymbols(const MapStyle& style)
        : m_style(style)
    {}

    void addInForce(QPointF centreMm, const QColor& fill) { add(Kind::InForce, centreMm, fill, 0); }
    void addRevoked(QPointF centreMm, const QColor& line) { add(Kind::Revoked, centreMm, line, 0); }
    void addHighlight(QPointF centreMm, const QColor& color, double widthMm)
    {
        add(Kind::Highlight, centreMm, color, widthMm);
    }
    /// As paintSymbols() does.
    size_t paint(GeometryPainter& painter) const { return paintSymbols(painter, m_looks, m_symbols); }

private:
    enum class Kind
    {
        InForce,
        Revoked,
        Highlight
    };
    void add(Kind kind, QPointF centreMm, const QColor& color, double widthMm);
    [[nodiscard]] SymbolLook lookOf(Kind kind, const QColor& color, double widthMm) const;

    const MapStyle& m_style;
    std::vector<SymbolLook> m_looks;
    std::vector<PlacedSymbol> m_symbols;
    QHash<quint64, size_t> m_lookOf; ///< by kind and colour: highlights of one picture share their width
};

} // namespace zoneatlas
