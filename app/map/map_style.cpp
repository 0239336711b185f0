// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_style.h"

#include <algorithm>

namespace zoneatlas {

MapStyle scaled(MapStyle style, double scale)
{
    constexpr double kSmallestLabelPt = 6;
    scale = std::min(scale, 1.0);
    for (double* length :
         {&style.prefectureBorderMm, &style.provinceBorderMm, &style.outerBorderMm, &style.zoneBorderMm,
          &style.selectionMm, &style.symbolDiameterMm, &style.symbolEdgeMm, &style.haloMm,
          &style.hatchSpacingMm, &style.hatchLineMm, &style.revokedLineMm})
        *length *= scale;
    style.labelPt = std::max(kSmallestLabelPt, style.labelPt * scale);
    return style;
}

QColor MapStyle::changeColor(ZoneChange change) const
{
    switch (change) {
    case ZoneChange::New:
        return added;
    case ZoneChange::Revoked:
        return lost;
    case ZoneChange::Unchanged:
    case ZoneChange::Absent:
        break;
    }
    return unchanged;
}

} // namespace zoneatlas
