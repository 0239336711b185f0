// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/selection_model.h"

#include <algorithm>

namespace zoneatlas {

namespace {

/// An item that stands for the set when the one selected last is not in it: the first by id, so that it is
/// always the same one.
template <class Id>
std::optional<AtlasItem> firstOf(const QSet<Id>& ids)
{
    const auto it = std::min_element(ids.begin(), ids.end());
    return it == ids.end() ? std::nullopt : std::optional<AtlasItem>(*it);
}

std::optional<AtlasItem> representative(const Selection& selection)
{
    const std::optional<AtlasItem> zone = firstOf(selection.zones);
    return zone ? zone : firstOf(selection.provinces);
}

bool isSelected(const AtlasItem& item, const Selection& selection)
{
    if (const auto* zone = std::get_if<ZoneId>(&item))
        return selection.zones.contains(*zone);
    if (const auto* province = std::get_if<ProvinceCode>(&item))
        return selection.provinces.contains(*province);
    return true; // a batch is current only when somebody has just chosen it
}

/// A batch stands for the zones it came with and for no other set.
std::optional<AtlasItem> unlessBatch(const std::optional<AtlasItem>& item)
{
    return item && std::holds_alternative<BatchNumber>(*item) ? std::nullopt : item;
}

} // namespace

void SelectionModel::select(const ZoneId& zone)
{
    setSelection({{zone}, {}, zone});
}

void SelectionModel::selectProvince(const ProvinceCode& code)
{
    setSelection({{}, {code}, code});
}

void SelectionModel::selectBatch(BatchNumber batch, const QSet<ZoneId>& zones)
{
    setSelection({zones, {}, batch});
}

void SelectionModel::toggle(const ZoneId& zone)
{
    Selection next = m_selection;
    const bool wasIn = next.zones.remove(zone);
    if (!wasIn)
        next.zones.insert(zone);
    next.current = wasIn ? unlessBatch(next.current) : zone;
    setSelection(std::move(next));
}

void SelectionModel::toggleProvince(const ProvinceCode& code)
{
    Selection next = m_selection;
    const bool wasIn = next.provinces.remove(code);
    if (!wasIn)
        next.provinces.insert(code);
    next.current = wasIn ? unlessBatch(next.current) : code;
    setSelection(std::move(next));
}

void SelectionModel::add(const QSet<ZoneId>& zones)
{
    if (m_selection.zones.contains(zones))
        return;
    Selection next = m_selection;
    next.zones.unite(zones);
    next.current = unlessBatch(next.current);
    setSelection(std::move(next));
}

void SelectionModel::setZones(const QSet<ZoneId>& zones)
{
    if (zones != m_selection.zones || !m_selection.provinces.isEmpty())
        setSelection({zones, {}, unlessBatch(m_selection.current)});
}

void SelectionModel::setProvinces(const QSet<ProvinceCode>& provinces)
{
    if (provinces != m_selection.provinces || !m_selection.zones.isEmpty())
        setSelection({{}, provinces, unlessBatch(m_selection.current)});
}

void SelectionModel::setSelection(Selection selection)
{
    if (!selection.current || !isSelected(*selection.current, selection))
        selection.current = representative(selection);
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    emit selectionChanged(m_selection);
}

void SelectionModel::clear()
{
    setSelection({});
}

void SelectionModel::hover(const std::optional<AtlasItem>& item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    emit hoverChanged(m_hovered);
}

} // namespace zoneatlas
