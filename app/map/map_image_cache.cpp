// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_image_cache.h"

#include "map/map_renderer.h"

#include <algorithm>

namespace zoneatlas {

MapImageCache::Key MapImageCache::keyOf(const MapSettings& settings, double pixelsPerMm)
{
    Key key{settings, pixelsPerMm, presenceIn(settings), differenceIn(settings).zones, {}};
    if (settings.choropleth)
        key.shades = settings.choropleth->shadesOn(settings.time.asOf);
    key.settings.time = {};
    key.settings.differenceFrom.reset();
    key.settings.scope.statuses.clear();
    return key;
}

bool MapImageCache::holds(const MapSettings& settings, double pixelsPerMm) const
{
    const Key key = keyOf(withoutOverlay(settings), pixelsPerMm);
    return std::any_of(m_entries.begin(), m_entries.end(), [&key](const Entry& e) { return e.key == key; });
}

const QImage* MapImageCache::find(const Key& key)
{
    const auto known =
        std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry& e) { return e.key == key; });
    if (known == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, known);
    return &m_entries.front().image;
}

const QImage& MapImageCache::image(const MapSettings& settings, double pixelsPerMm)
{
    const MapSettings plain = withoutOverlay(settings);
    Key key = keyOf(plain, pixelsPerMm);
    if (const QImage* known = find(key))
        return *known;
    m_entries.push_front({std::move(key), renderMapImage(plain, pixelsPerMm)});
    ++m_paintCount;
    trim();
    return m_entries.front().image;
}

const QImage& MapImageCache::imageWithSelection(const MapSettings& settings, double pixelsPerMm)
{
    if (settings.selectedZones.isEmpty() && settings.selectedProvinces.isEmpty())
        return image(settings, pixelsPerMm);
    MapSettings selected = settings;
    selected.hoveredZones.clear();
    selected.hoveredProvince.reset();
    Key key = keyOf(selected, pixelsPerMm);
    if (const QImage* known = find(key))
        return *known;
    QImage picture = image(settings, pixelsPerMm).copy();
    QPainter painter(&picture);
    painter.scale(pixelsPerMm, pixelsPerMm);
    paintOverlay(painter, selected);
    painter.end();
    m_entries.push_front({std::move(key), std::move(picture)});
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
