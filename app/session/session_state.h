// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zone_filter.h"
#include "map/map_settings.h"
#include "session/compare_state.h"
#include "session/selection_model.h"

#include <QJsonObject>

namespace zoneatlas {

class Session;

/// What somebody looks at, as a value: everything that all views share, but the project, the language, what
/// the pointer is over, and whether time is playing.
struct SessionState
{
    MapView view; ///< in the map's CRS
    TimeView time;
    Selection selection;
    ZoneFilter filter;
    ZoneStyle zoneStyle = ZoneStyle::Area;
    bool showsLabels = true;
    CompareMode compareMode = CompareMode::Off;
    std::optional<QDate> comparedWith; ///< absent while nothing is compared
    TradeReading reading{};            ///< of the trade figures
    std::optional<ChoroplethChoice> choropleth;

    bool operator==(const SessionState&) const = default;
};

[[nodiscard]] SessionState stateOf(const Session& session);
/// Playback stops. What the project does not have (zones, provinces, days out of its range) is left out.
void apply(const SessionState& state, Session& session);

/// Ids and batches in order, so that the same state gives the same text.
[[nodiscard]] QJsonObject toJson(const SessionState& state);
/// What is missing or not understood stays as it is by default.
[[nodiscard]] SessionState stateFromJson(const QJsonObject& json);

} // namespace zoneatlas
