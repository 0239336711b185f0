// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/place_highlight.h"

#include <algorithm>

namespace zoneatlas {

bool isPlaceVeiled(const Session& session, const std::set<ProvinceCode>& provinces)
{
    const Selection& selection = session.selection().selection();
    if (selection.zones.isEmpty() && selection.provinces.isEmpty())
        return false;
    const auto isIn = [&provinces](const ProvinceCode& code) { return provinces.contains(code); };
    if (std::any_of(selection.provinces.begin(), selection.provinces.end(), isIn))
        return false;
    return std::none_of(selection.zones.begin(), selection.zones.end(), [&](const ZoneId& id) {
        const Zone* zone = session.project().ledger->zone(id);
        return zone != nullptr && isIn(zone->province);
    });
}

bool isPlaceHovered(const Session& session, const std::set<ProvinceCode>& provinces)
{
    const std::optional<AtlasItem>& item = session.selection().hovered();
    if (!item)
        return false;
    if (const auto* code = std::get_if<ProvinceCode>(&*item))
        return provinces.contains(*code);
    const auto* id = std::get_if<ZoneId>(&*item);
    const Zone* zone = id ? session.project().ledger->zone(*id) : nullptr;
    return zone != nullptr && provinces.contains(zone->province);
}

bool isItemVeiled(const Session& session, const AtlasItem& item)
{
    if (const auto* province = std::get_if<ProvinceCode>(&item))
        return isPlaceVeiled(session, {*province});
    const auto* id = std::get_if<ZoneId>(&item);
    const Selection& selection = session.selection().selection();
    if (id == nullptr || (selection.zones.isEmpty() && selection.provinces.isEmpty()))
        return false;
    const Zone* zone = session.project().ledger->zone(*id);
    return !selection.zones.contains(*id) &&
           (zone == nullptr || !selection.provinces.contains(zone->province));
}

bool isItemHovered(const Session& session, const AtlasItem& item)
{
    if (const auto* province = std::get_if<ProvinceCode>(&item))
        return isPlaceHovered(session, {*province});
    const std::optional<AtlasItem>& hovered = session.selection().hovered();
    const auto* id = std::get_if<ZoneId>(&item);
    const Zone* zone = id ? session.project().ledger->zone(*id) : nullptr;
    return hovered == item || (zone != nullptr && hovered == AtlasItem(zone->province));
}

} // namespace zoneatlas
