// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_settings.h"

#include <QImage>
#include <QPainter>

#include <list>

namespace zoneatlas {

/// What was drawn, for reports and tests.
struct DrawnReport
{
    std::vector<ZoneId> zonesDrawn;    ///< present at the date and inside the frame
    std::vector<ZoneId> labelsPlaced;
    std::vector<ZoneId> labelsDropped; ///< would have overlapped
    qint64 verticesDrawn = 0;
};

/// Paints the whole map. The painter is scaled so that one unit is one millimetre and its origin is the frame's top left;
/// nothing outside the frame is touched. Screen, image and vector output all come through here.
DrawnReport paintMap(QPainter& painter, const MapSettings& settings);

/// The same in two steps, for callers that keep the first as an image: everything but selection and hover, then these.
DrawnReport paintMapWithoutOverlay(QPainter& painter, const MapSettings& settings);
void paintOverlay(QPainter& painter, const MapSettings& settings);

/// A picture of the map; `pixelsPerMm` is dpi / 25.4. Opaque unless settings.isTransparent. The DPI is stamped.
[[nodiscard]] QImage renderMapImage(const MapSettings& settings, double pixelsPerMm, DrawnReport* report = nullptr);

/// Keeps finished pictures of one view, one per state of the zones, so that scrubbing back and forth only copies pixels.
/// Bounded in bytes. Use from one thread.
class MapImageCache
{
public:
    explicit MapImageCache(qsizetype maxBytes = qsizetype{192} * 1024 * 1024) : m_maxBytes(maxBytes) {}

    /// The picture without overlay for these settings, painted when it is not there yet.
    const QImage& image(const MapSettings& settings, double pixelsPerMm);
    [[nodiscard]] bool holds(const MapSettings& settings, double pixelsPerMm) const;
    void clear() { m_entries.clear(); }
    /// Pictures painted so far (not found in the cache).
    [[nodiscard]] qint64 paintCount() const { return m_paintCount; }

private:
    struct Entry;
    qsizetype m_maxBytes;
    qint64 m_paintCount = 0;
    std::list<Entry> m_entries; ///< most recently used first
};

/// What stands at a point of the frame, topmost first.
struct MapHit
{
    std::vector<ZoneId> zones;        ///< symbols before areas, in force before revoked
    std::optional<size_t> prefecture; ///< unit index
    std::optional<size_t> province;   ///< unit index
};
[[nodiscard]] MapHit hitTest(const MapSettings& settings, QPointF pageMm);

/// Extent of zones' areas, or a circle of 60 km around those drawn as symbols.
[[nodiscard]] MapExtent extentOfZones(const AtlasMap& map, const QSet<ZoneId>& zones);

} // namespace zoneatlas
