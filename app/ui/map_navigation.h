// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_settings.h"

#include <optional>

namespace zoneatlas {

/// How near and how far the map may be looked at.
struct ZoomLimits
{
    double minMapUnitsPerMm = 200; ///< 1 : 200,000
    double maxMapUnitsPerMm = 100'000;
};

/// Out to half the size at which all land fits.
[[nodiscard]] ZoomLimits zoomLimitsFor(const MapView& fullView);

/// `factor` (> 1 is closer) cut so that the view stays within the limits; a view already outside may come
/// back.
[[nodiscard]] double limitedZoom(const MapView& view, double factor, const ZoomLimits& limits);

/// All land with a margin, moved to the top right and made a little smaller if that is what it takes so
/// that
/// `keepFreeMm` (the legend, at the bottom left) covers no land. The default view where there is no land.
[[nodiscard]] MapView fullExtentView(const AtlasMap& map, QSizeF frameMm, QRectF keepFreeMm);

/// The view moved back so that its middle stays on the map: nobody gets lost beside it.
[[nodiscard]] MapView keptOnMap(const MapView& view, const AtlasMap& map);

/// Adds up wheel turns: whole steps come out, the rest is kept, and a change of direction starts anew.
class WheelSteps
{
public:
    /// `angleDelta` in eighths of a degree; a step is the 120 of a usual wheel's notch.
    [[nodiscard]] int add(int angleDelta);

private:
    int m_rest = 0;
};

/// Where an arrow key moves the map: the shift of its picture in mm. Absent for other keys.
[[nodiscard]] std::optional<QPointF> panForKey(int key, QSizeF frameMm);
/// Zoom factor of PgUp, PgDn, + and −. Absent for other keys.
[[nodiscard]] std::optional<double> zoomForKey(int key);

inline constexpr double kZoomStep = 1.5;     ///< a wheel notch, a key
inline constexpr double kFineZoomStep = 1.1; ///< a wheel notch with Ctrl

} // namespace zoneatlas
