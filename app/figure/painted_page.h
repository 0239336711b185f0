// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_renderer.h"

#include <QColor>
#include <QImage>
#include <QPainter>

namespace zoneatlas {

/// What fills a page and can become a file: a figure, or a chart alone.
class PaintedPage
{
public:
    virtual ~PaintedPage() = default;

    [[nodiscard]] virtual QSizeF pageMm() const = 0;
    /// Behind everything; opaque.
    [[nodiscard]] virtual QColor ground() const = 0;
    /// Is the ground left out in formats that know transparency?
    [[nodiscard]] virtual bool isTransparent() const { return false; }
    /// Painter in mm, origin at the page's top left.
    virtual DrawnReport paint(QPainter& painter) const = 0;

    /// The page as an image of `dpi`, the DPI stamped.
    [[nodiscard]] QImage image(double dpi, DrawnReport* report = nullptr) const;

protected:
    PaintedPage() = default;
    PaintedPage(const PaintedPage&) = default;
    PaintedPage(PaintedPage&&) = default;
    PaintedPage& operator=(const PaintedPage&) = default;
    PaintedPage& operator=(PaintedPage&&) = default;
};

/// Pixels of a page at a resolution.
[[nodiscard]] QSize pixelSize(QSizeF pageMm, double dpi);

/// Largest image that is rendered, in pixels; larger ones are refused (SizeTooLarge) before any work.
inline constexpr qint64 kMaxImagePixels = 268'435'456;

} // namespace zoneatlas
