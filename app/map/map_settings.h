// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choropleth.h"
#include "core/ledger_difference.h"
#include "map/atlas_map.h"
#include "map/map_layer.h"
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
    /// Shows what changed between that day and time.asOf, whatever the mode: new, unchanged and revoked in a
    /// colour each.
    std::optional<QDate> differenceFrom;
    ZoneStyle zoneStyle = ZoneStyle::Area;
    Language language = Language::English;
    bool showLabels = true;
    bool isTransparent = false;
    ZoneScope scope; ///< zones outside it are not in the picture
    /// Shades the provinces; of the map's ledger. Null: plain land. Compared as a pointer.
    std::shared_ptr<const Choropleth> choropleth;
    std::vector<MapLayer> layers; ///< over the zones' areas, the first lowest
    QSet<ZoneId> selectedZones;
    QSet<ProvinceCode> selectedProvinces;
    bool dimsUnselected = false; ///< lays a veil over what is not selected, if anything is
    QSet<ZoneId> hoveredZones;
    std::optional<ProvinceCode> hoveredProvince;
    MapStyle style;

    bool operator==(const MapSettings&) const = default;
};

/// The style in which zones are drawn: over shaded provinces symbols alone.
[[nodiscard]] inline ZoneStyle zoneStyleOver(const std::shared_ptr<const Choropleth>& choropleth,
                                             ZoneStyle zoneStyle)
{
    return choropleth ? ZoneStyle::Symbol : zoneStyle;
}
/// How each zone takes part in the picture, in the order of the ledger: the one answer for all that is drawn,
/// hit or counted.
[[nodiscard]] std::vector<ZonePresence> presenceIn(const MapSettings& settings);
/// What a picture of changes shows; empty for any other.
[[nodiscard]] LedgerDifference differenceIn(const MapSettings& settings);
/// The same picture with nothing selected or pointed at.
[[nodiscard]] MapSettings withoutOverlay(MapSettings settings);
/// The overlay of what is pointed at alone, to be painted over a picture that has the selection.
[[nodiscard]] MapSettings withHoverOnly(MapSettings settings);

} // namespace zoneatlas
