// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/scale_bar.h"
#include "map/map_renderer.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace zoneatlas {

/// What an inset shows: any part of the map, drawn from the same data at a larger or smaller scale.
struct InsetChoice
{
    QString title;
    MapExtent extent;
    bool operator==(const InsetChoice&) const = default;
};

/// A second view of the same map in a frame of its own, with its title and scale bar.
class InsetMap
{
public:
    /// In `rectMm` of the page; `main` gives everything but view and frame.
    [[nodiscard]] static InsetMap in(const QRectF& rectMm, const InsetChoice& choice, const MapSettings& main,
                                     const CrsTransform& projection);

    [[nodiscard]] const QRectF& rectMm() const { return m_rect; }
    [[nodiscard]] const MapSettings& map() const { return m_map; }
    /// What it shows, in map units: the rectangle to draw on the main map.
    [[nodiscard]] MapExtent visibleExtent() const;
    /// Is there any land of the layer in it?
    [[nodiscard]] bool showsLand() const;
    /// Painter in mm, origin at the page's top left.
    void paint(QPainter& painter) const;

private:
    QRectF m_rect;
    QString m_title;
    MapSettings m_map;
    ScaleBar m_scaleBar;
};

} // namespace zoneatlas
