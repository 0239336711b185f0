// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"

#include <QPainter>
#include <QPdfWriter>

namespace zoneatlas {

/// A PDF of A4 pages with small pictures of figures, each with its title and file name below.
class ContactSheet
{
public:
    /// `pageMm`: the size of the figures, all alike; it decides how many stand beside each other.
    ContactSheet(const QString& path, QSizeF pageMm);

    void add(const MapFigure& figure, const QString& fileName, const QString& title);
    /// Was everything written? Nothing can be added after it.
    [[nodiscard]] bool finish();
    [[nodiscard]] int pageCount() const { return m_pages; }

private:
    [[nodiscard]] QRectF nextCell();

    QPdfWriter m_pdf;
    QPainter m_painter;
    QSizeF m_thumbMm;
    int m_columns;
    int m_rows;
    int m_used = 0; ///< cells of the current page
    int m_pages = 0;
};

} // namespace zoneatlas
