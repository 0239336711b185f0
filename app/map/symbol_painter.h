// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/geometry_painter.h"

#include <functional>
#include <vector>

namespace zoneatlas {

/// How symbols of one kind look wherever they stand.
struct SymbolLook
{
    double reachMm = 0; ///< nothing is painted further from the centre, lines included
    std::function<void(GeometryPainter& painter, QPointF centreMm)> paint;
};

struct PlacedSymbol
{
    QPointF centreMm;
    size_t look = 0; ///< index of its look
};

/// Paints symbols, later ones above. On a picture each look is painted once for every place within a pixel,
/// to a quarter of one, and copied from there; what other symbols cover wholly is left out, which changes no
/// pixel. On other devices every symbol is geometry. Returns how many were painted.
size_t paintSymbols(GeometryPainter& painter, const std::vector<SymbolLook>& looks,
                    const std::vector<PlacedSymbol>& symbols);

} // namespace zoneatlas
