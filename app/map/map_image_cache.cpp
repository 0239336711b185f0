// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_image_cache.h"

#include "map/map_renderer.h"

#include <algorithm>

namespace zoneatlas {

MapImageCache::Key MapImageCache::keyOf(const MapSettings& settings, double pixelsPerMm)
{
    Key key{withoutOverlay(settings), pixelsPerMm, presenceIn(settings)};
    key.settings.time = {};
    key.settings.scope = {};
    return key;
}

bool MapImageCache::holds(const MapSettings& settings, double pixelsPerMm) const
{
    const Key key = keyOf(settings, pixelsPerMm);
    return std::any_of(m_entries.begin(), m_entries.end(), [&key](const Entry& e) { return e.key == key; });
}

const QImage& MapImageCache::image(const MapSettings& settings, double pixelsPerMm)
{
    Key key = keyOf(settings, pixelsPerMm);
    const auto known =
        std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry& e) { return e.key == key; });
    if (known != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
        return m_entries.front().image;
    }
    m_entries.push_front({std::move(key), renderMapImage(withoutOverlay(settings), pixelsPerMm)});
    ++m_paintCount;
    trim();
    return m_entries.front().image;
}

void MapImageCache::trim()
{
    qsizetype bytes = 0;
    auto entry = m_entries.begin();
    for (; entry != m_entries.end(); ++entry) {
        bytes += entry->image.sizeInBytes();
        if (bytes > m_maxBytes && entry != m_entries.begin())
            break;
    }
    m_entries.erase(entry, m_entries.end());
}

} // namespace zoneatlas
