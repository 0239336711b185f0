// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/map_view_state.h"

namespace zoneatlas {

void MapViewState::setView(const MapView& view)
{
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged(m_view);
}

void MapViewState::refit(const MapView& view)
{
    if (view == m_view)
        return;
    setView(view);
    emit refitted();
}

void MapViewState::setZoneStyle(ZoneStyle style)
{
    if (style == m_zoneStyle)
        return;
    m_zoneStyle = style;
    emit styleChanged();
}

void MapViewState::setShowsLabels(bool showsLabels)
{
    if (showsLabels == m_showsLabels)
        return;
    m_showsLabels = showsLabels;
    emit styleChanged();
}

void MapViewState::setChoropleth(const std::optional<ChoroplethChoice>& choropleth)
{
    if (choropleth == m_choropleth)
        return;
    m_choropleth = choropleth;
    emit styleChanged();
}

} // namespace zoneatlas
