// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/hit_test.h"
#include "map/map_image_cache.h"
#include "map/map_settings.h"

#include <QImage>
#include <QPainter>

#include <vector>

namespace zoneatlas {

/// What was drawn, for reports and tests.
struct DrawnReport
{
    std::vector<ZoneId> zonesDrawn; ///< present at the date and inside the frame
    std::vector<ZoneId> labelsPlaced;
    std::vector<QRectF> labelBoxesMm;  ///< of those placed, in the frame
    std::vector<ZoneId> labelsDropped; ///< would have overlapped
    qint64 verticesDrawn = 0;
    qint64 symbolsDrawn = 0; ///< on a picture without those that others hide
};

/// Paints the whole map. The painter is scaled so that one unit is one millimetre and its origin is the
/// frame's top left; nothing outside the frame is touched. Screen, image and vector output all come through
/// here.
DrawnReport paintMap(QPainter& painter, const MapSettings& settings);

/// The same in two steps, for callers that keep the first as an image: everything but selection and hover,
/// then these.
DrawnReport paintMapWithoutOverlay(QPainter& painter, const MapSettings& settings);
void paintOverlay(QPainter& painter, const MapSettings& settings);

/// A picture of the map; `pixelsPerMm` is dpi / 25.4. Opaque unless settings.isTransparent. The DPI is
/// stamped.
[[nodiscard]] QImage renderMapImage(const MapSettings& settings, double pixelsPerMm,
                                    DrawnReport* report = nullptr);

} // namespace zoneatlas
