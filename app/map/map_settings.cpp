// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_settings.h"

namespace zoneatlas {

std::vector<ZonePresence> presenceIn(const MapSettings& settings)
{
    if (settings.differenceFrom)
        return presenceOf(differenceIn(settings));
    return settings.map->ledger().presenceIn(settings.time, settings.scope);
}

LedgerDifference differenceIn(const MapSettings& settings)
{
    if (!settings.differenceFrom)
        return {};
    return differenceBetween(settings.map->ledger(), *settings.differenceFrom, settings.time.asOf,
                             settings.scope);
}

MapSettings withoutOverlay(MapSettings settings)
{
    settings.selectedZones.clear();
    settings.selectedProvinces.clear();
    settings.dimsUnselected = false;
    settings.hoveredZones.clear();
    settings.hoveredProvince.reset();
    return settings;
}

MapSettings withHoverOnly(MapSettings settings)
{
    MapSettings hover = withoutOverlay(settings);
    hover.hoveredZones = settings.hoveredZones - settings.selectedZones;
    if (settings.hoveredProvince && !settings.selectedProvinces.contains(*settings.hoveredProvince))
        hover.hoveredProvince = settings.hoveredProvince;
    return hover;
}

} // namespace zoneatlas
