// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_settings.h"

#include <QObject>

#include <memory>

namespace zoneatlas {

/// What the map shows besides date and selection: view, zone style, labels, shades of provinces. GUI thread.
class MapViewState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const MapView& view() const { return m_view; }
    [[nodiscard]] ZoneStyle zoneStyle() const { return m_zoneStyle; }
    [[nodiscard]] bool showsLabels() const { return m_showsLabels; }
    /// Absent: provinces are not shaded.
    [[nodiscard]] const std::optional<ChoroplethChoice>& choropleth() const { return m_choropleth; }

public slots:
    void setView(const zoneatlas::MapView& view);
    /// The view for the same look in a frame of another size: nobody moved the map.
    void refit(const zoneatlas::MapView& view);
    void setZoneStyle(zoneatlas::ZoneStyle style);
    void setShowsLabels(bool showsLabels);
    void setChoropleth(const std::optional<zoneatlas::ChoroplethChoice>& choropleth);

signals:
    void viewChanged(const zoneatlas::MapView& view);
    void styleChanged(); ///< zone style, labels or shades
    void refitted();     ///< after viewChanged, when the view came by refit()

private:
    MapView m_view;
    ZoneStyle m_zoneStyle = ZoneStyle::Area;
    bool m_showsLabels = true;
    std::optional<ChoroplethChoice> m_choropleth;
};

} // namespace zoneatlas
