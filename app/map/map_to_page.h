// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/lengths.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace zoneatlas {

/// Where the map looks: the point in the middle of its frame, and how much ground a millimetre of page stands
/// for.
struct MapView
{
    MapPoint centre;
    double mapUnitsPerMm = 10'000; ///< 10,000 m per mm is a scale of 1 : 10,000,000

    bool operator==(const MapView&) const = default;
};

/// Between map units and millimetres of a frame (origin at its top left, y down). The only place where y is
/// turned.
class MapToPage
{
public:
    MapToPage(const MapView& view, QSizeF frameMm);

    [[nodiscard]] QPointF toPage(const MapPoint& point) const;
    [[nodiscard]] MapPoint toMap(const QPointF& pageMm) const;
    /// For painting paths that are in map units.
    [[nodiscard]] const QTransform& transform() const { return m_transform; }
    [[nodiscard]] const MapExtent& visibleExtent() const { return m_visible; }
    [[nodiscard]] const MapView& view() const { return m_view; }

private:
    MapView m_view;
    QTransform m_transform;
    MapExtent m_visible;
};

/// The view that shows `extent` whole in the frame, with `marginMm` free on each side.
[[nodiscard]] MapView viewShowing(const MapExtent& extent, QSizeF frameMm, double marginMm);
/// Zoomed by `factor` (> 1 is closer), `fixedMm` staying where it is.
[[nodiscard]] MapView zoomedAbout(const MapView& view, QSizeF frameMm, QPointF fixedMm, double factor);
/// Moved so that what was at `fromMm` is at `toMm`.
[[nodiscard]] MapView pannedBy(const MapView& view, QPointF deltaMm);

} // namespace zoneatlas
