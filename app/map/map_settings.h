// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "map/atlas_map.h"
#include "map/map_style.h"
#include "map/map_to_page.h"

#include <QSet>
#include <QSizeF>

#include <memory>
#include <optional>

namespace zoneatlas {

enum class ZoneStyle
{
    Area,   ///< filled areas; a symbol only where there is no area
    Symbol, ///< a symbol for every zone
    Both,
};

/// Everything a picture of the map depends on, as a value: the same settings give the same pixels.
struct MapSettings
{
    std::shared_ptr<const AtlasMap> map; ///< shapes and zones, projected; never null when painted
    MapView view;
    QSizeF frameMm;
    TimeView time;
    ZoneStyle zoneStyle = ZoneStyle::Area;
    Language language = Language::English;
    bool showLabels = true;
    bool isTransparent = false;
    QSet<ZoneId> selectedZones;
    std::optional<ZoneId> hoveredZone;
    MapStyle style;

    bool operator==(const MapSettings&) const = default;
};

} // namespace zoneatlas
