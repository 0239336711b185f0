// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "map/map_settings.h"

#include <QPainter>
#include <QSizeF>

namespace zoneatlas {

/// A scale bar that is true at one place of the map: its length is geodesic (PROJ), along the horizontal
/// through `placeMm`. A round number of kilometres (1, 2, 5 times a power of ten; below 1 km metres), at most
/// `maxWidthMm` wide.
class ScaleBar
{
public:
    [[nodiscard]] static ScaleBar at(const MapSettings& settings, const CrsTransform& projection,
                                     QPointF placeMm, double maxWidthMm = 40);

    [[nodiscard]] double lengthM() const { return m_lengthM; }
    [[nodiscard]] double widthMm() const { return m_widthMm; } ///< of the bar itself
    [[nodiscard]] QSizeF sizeMm() const;                       ///< with its text, which may be wider
    void paint(QPainter& painter, QPointF topLeftMm) const;

private:
    [[nodiscard]] QString text() const;

    double m_lengthM = 0; ///< 0: no scale could be told here; nothing is painted
    double m_widthMm = 0;
    MapStyle m_style;
};

/// 1 : n at a place of the map, from the same geodesic measure; 0 where it cannot be told.
[[nodiscard]] double scaleDenominatorAt(const MapSettings& settings, const CrsTransform& projection,
                                        QPointF placeMm);

} // namespace zoneatlas
