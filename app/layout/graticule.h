// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "map/map_settings.h"

#include <QPainter>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

namespace zoneatlas {

/// Meridians and parallels at round degrees, with their degrees written inside the frame's edge: meridians at
/// the bottom, parallels at the right.
class Graticule
{
public:
    struct Label
    {
        QRectF boxMm;
        QString text;
    };

    /// About four parallels in the frame; whole and half degrees when zoomed in. Empty where the CRS cannot
    /// tell degrees.
    [[nodiscard]] static Graticule of(const MapSettings& settings, const CrsTransform& projection);

    [[nodiscard]] double stepDeg() const { return m_stepDeg; }
    /// In mm of the frame, cut at its edges.
    [[nodiscard]] const std::vector<QPolygonF>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Label>& labels() const { return m_labels; }

    /// Painter in mm, origin at the frame's top left. Labels that touch one of `taken` (mm of the frame) are
    /// left out.
    void paint(QPainter& painter, const std::vector<QRectF>& taken) const;

private:
    void addLine(bool isMeridian, double degrees, const QPolygonF& lineMm, const QRectF& frame);

    double m_stepDeg = 0;
    std::vector<QPolygonF> m_lines;
    std::vector<Label> m_labels;
    MapStyle m_style;
};

} // namespace zoneatlas
