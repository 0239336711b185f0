// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/page_type.h"

#include "map/map_style.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

PageType PageType::forPage(QSizeF pageMm)
{
    // 1 for A4 landscape; the square root keeps a small column readable and a wide slide calm.
    const double size = std::min(pageMm.width(), pageMm.height() * 1.41) / 297;
    const double k = std::clamp(std::sqrt(size), 0.55, 1.25);
    const MapStyle style;
    return {.marginMm = 7 * k,
            .gapMm = 3 * k,
            .title = {17 * k, QFont::DemiBold, style.text},
            .subtitle = {std::max(6.5, 9.5 * k), QFont::Normal, style.quietText},
            .date = {17 * k, QFont::Normal, style.text},
            .caption = {std::max(6.5, 8 * k), QFont::Normal, style.text},
            .note = {std::max(6.0, 6.6 * k), QFont::Normal, style.quietText},
            .legendScale = std::clamp(k, 0.8, 1.1),
            .mapScale = std::clamp(1.15 * size, 0.55, 1.0),
            .panelScale = std::clamp(0.9 * k, 0.78, 1.1)};
}

} // namespace zoneatlas
