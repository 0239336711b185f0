// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/text_paint.h"

#include <QSizeF>

namespace zoneatlas {

/// Type and spacing of a page: print sizes on paper, a little larger on slides.
struct PageType
{
    double marginMm;
    double gapMm;
    TextStyle title;
    TextStyle subtitle;
    TextStyle date;
    TextStyle caption;
    TextStyle note;
    double legendScale; ///< of Legend's sizes
    double mapScale;    ///< of the map's type and strokes
    double panelScale;  ///< of what stands in panels

    [[nodiscard]] static PageType forPage(QSizeF pageMm);
};

} // namespace zoneatlas
