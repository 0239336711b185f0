// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/painted_page.h"

#include "core/lengths.h"

#include <cmath>

namespace zoneatlas {

QSize pixelSize(QSizeF pageMm, double dpi)
{
    return {static_cast<int>(std::lround(pageMm.width() / kMmPerInch * dpi)),
            static_cast<int>(std::lround(pageMm.height() / kMmPerInch * dpi))};
}

QImage PaintedPage::image(double dpi, DrawnReport* report) const
{
    QImage image(pixelSize(pageMm(), dpi),
                 isTransparent() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(isTransparent() ? QColor(Qt::transparent) : ground());
    QPainter painter(&image);
    painter.scale(dpi / kMmPerInch, dpi / kMmPerInch);
    DrawnReport drawn = paint(painter);
    painter.end();
    // Stamped after painting: before, it would change the size of text.
    const int dotsPerMetre = static_cast<int>(std::lround(dpi / kMmPerInch * kMmPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    if (report)
        *report = std::move(drawn);
    return image;
}

} // namespace zoneatlas
