// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/selection_model.h"

#include <algorithm>

namespace zoneatlas {

namespace {

/// A zone that stands for the set when the one selected last is not in it: the first by id, so that it is
/// always the same one.
std::optional<ZoneId> firstOf(const QSet<ZoneId>& zones)
{
    const auto it = std::min_element(zones.begin(), zones.end());
    return it == zones.end() ? std::nullopt : std::optional(*it);
}

} // namespace

void SelectionModel::select(const ZoneId& zone)
{
    apply({zone}, zone);
}

void SelectionModel::toggle(const ZoneId& zone)
{
    QSet<ZoneId> zones = m_zones;
    if (zones.remove(zone))
        apply(std::move(zones), m_current);
    else
        apply(zones << zone, zone);
}

void SelectionModel::setZones(const QSet<ZoneId>& zones)
{
    apply(zones, m_current);
}

void SelectionModel::clear()
{
    apply({}, std::nullopt);
}

void SelectionModel::hover(const std::optional<ZoneId>& zone)
{
    if (zone == m_hovered)
        return;
    m_hovered = zone;
    emit hoverChanged(m_hovered);
}

void SelectionModel::apply(QSet<ZoneId> zones, std::optional<ZoneId> current)
{
    if (!current || !zones.contains(*current))
        current = firstOf(zones);
    if (zones == m_zones && current == m_current)
        return;
    const QSet<ZoneId> added = zones - m_zones;
    const QSet<ZoneId> removed = m_zones - zones;
    m_zones = std::move(zones);
    m_current = std::move(current);
    emit selectionChanged(added, removed);
}

} // namespace zoneatlas
