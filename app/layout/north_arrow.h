// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "map/map_settings.h"

#include <QPainter>

namespace zoneatlas {

/// Points to true north as it is at one place of the map: on a conic map meridians are not parallel.
class NorthArrow
{
public:
    /// `placeMm` in the map's frame.
    [[nodiscard]] static NorthArrow at(const MapSettings& settings, const CrsTransform& projection,
                                       QPointF placeMm, double scale = 1);

    /// Clockwise from the page's upward direction.
    [[nodiscard]] double angleDeg() const { return m_angleDeg; }
    [[nodiscard]] QSizeF sizeMm() const;
    void paint(QPainter& painter, QPointF topLeftMm) const;

private:
    double m_angleDeg = 0;
    double m_scale = 1;
    MapStyle m_style;
};

} // namespace zoneatlas
