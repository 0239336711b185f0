// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_settings.h"

#include <QImage>

#include <list>

namespace zoneatlas {

/// Keeps finished pictures, one per state of the zones, so that scrubbing back and forth only copies pixels.
/// Pictures hold everything but what is pointed at. Bounded in bytes. Use from one thread.
class MapImageCache
{
public:
    static constexpr qsizetype kDefaultBytes = qsizetype{192} * 1024 * 1024;
    explicit MapImageCache(qsizetype maxBytes = kDefaultBytes)
        : m_maxBytes(maxBytes)
    {}

    /// The picture for these settings, painted when it is not there yet. The reference is valid until the
    /// next call.
    const QImage& image(const MapSettings& settings, double pixelsPerMm);
    /// The same with what is selected, made from a copy of it: while time moves to and fro under a selection,
    /// pixels are copied as well. What is pointed at is not in it.
    const QImage& imageWithSelection(const MapSettings& settings, double pixelsPerMm);
    [[nodiscard]] bool holds(const MapSettings& settings, double pixelsPerMm) const;
    void clear() { m_entries.clear(); }
    /// Pictures painted so far (not found in the cache).
    [[nodiscard]] qint64 paintCount() const { return m_paintCount; }

private:
    /// What a picture depends on: dates with the same zones in the same state share one.
    struct Key
    {
        MapSettings settings;
        double pixelsPerMm = 0;
        std::vector<ZonePresence> presence;
        std::vector<ZoneChange> changes; ///< of a picture of changes
        std::vector<ProvinceShade> shades;
        bool operator==(const Key&) const = default;
    };
    struct Entry
    {
        Key key;
        QImage image;
    };
    [[nodiscard]] static Key keyOf(const MapSettings& settings, double pixelsPerMm);
    /// Moves the picture to the front; null where there is none.
    [[nodiscard]] const QImage* find(const Key& key);
    void trim();

    qsizetype m_maxBytes;
    qint64 m_paintCount = 0;
    std::list<Entry> m_entries; ///< most recently used first
};

} // namespace zoneatlas
