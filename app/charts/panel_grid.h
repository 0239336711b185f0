// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstddef>

namespace zoneatlas {

/// Where panels of equal size stand: in rows, each with a line of text above its plot. Logical pixels.
struct PanelGrid
{
    QRectF room;
    size_t columns = 1;
    size_t rowsShown = 1;
    double panelWidth = 1; ///< with the gap to the next
    double panelHeight = 1;

    /// All panels, in the number of columns that makes them best proportioned; where they have no room, the
    /// least size and as many as fit.
    [[nodiscard]] static PanelGrid fit(size_t panels, const QRectF& room, double headPx);
    [[nodiscard]] size_t shown() const { return columns * rowsShown; }
    /// Of panel `i` with its head; null when it is not among the rows shown from `firstRow` on.
    [[nodiscard]] QRectF rectOf(size_t i, size_t firstRow) const;
};

} // namespace zoneatlas
