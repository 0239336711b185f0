// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_settings.h"

#include <optional>
#include <vector>

namespace zoneatlas {

/// What stands at a point of the frame, topmost first.
struct MapHit
{
    std::vector<ZoneId>
        zones; ///< as shown at the settings' date: symbols before areas, in force before revoked
    std::optional<size_t> prefecture; ///< unit index
    std::optional<size_t> province;   ///< unit index
};
[[nodiscard]] MapHit hitTest(const MapSettings& settings, QPointF pageMm);
/// The province of the unit that was hit, if the ledger lists it.
[[nodiscard]] std::optional<ProvinceCode> provinceOf(const MapHit& hit, const AtlasMap& map);

/// The zones shown whose symbol, or the middle of whose area, lies in the polygon (closed by itself, winding
/// fill).
[[nodiscard]] QSet<ZoneId> zonesWithin(const MapSettings& settings, const QPolygonF& areaMm);

/// Empty where the layer has no unit of it.
[[nodiscard]] MapExtent extentOfProvince(const AtlasMap& map, const ProvinceCode& province);
/// Extent of the zones' areas, and 60 km around those that have none.
[[nodiscard]] MapExtent extentOfZones(const AtlasMap& map, const QSet<ZoneId>& zones);

} // namespace zoneatlas
