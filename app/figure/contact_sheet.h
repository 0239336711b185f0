// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_metadata.h"
#include "figure/map_figure.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace zoneatlas {

/// A PDF of A4 pages with small pictures of figures, each with its title and file name below.
class ContactSheet
{
public:
    /// `figureMm`: the size of the figures, all alike; it decides how many stand beside each other.
    explicit ContactSheet(QSizeF figureMm);
    ContactSheet(const ContactSheet&) = delete;
    ContactSheet& operator=(const ContactSheet&) = delete;

    void add(const MapFigure& figure, const QString& fileName, const QString& title);
    /// The file; empty when it could not be made. Nothing can be added after it.
    [[nodiscard]] QByteArray finish(const FigureMetadata& metadata);
    [[nodiscard]] int pageCount() const { return m_pages; }

private:
    [[nodiscard]] QRectF nextCell();

    QBuffer m_buffer;
    QPdfWriter m_pdf;
    QPainter m_painter;
    QSizeF m_thumbMm;
    int m_columns;
    int m_rows;
    int m_used = 0; ///< cells of the current page
    int m_pages = 0;
};

} // namespace zoneatlas
