// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_state.h"

#include "session/session.h"
#include "session/state_fields.h"

namespace zoneatlas {

// ---- The fields of a state, each once

static fields::Words<CompareMode> wordsOf(CompareMode)
{
    return {{"off", CompareMode::Off},
            {"side-by-side", CompareMode::SideBySide},
            {"swipe", CompareMode::Swipe},
            {"difference", CompareMode::Difference}};
}

template <class Archive>
void describe(Archive& archive, MapView& view)
{
    archive("x", view.centre.x);
    archive("y", view.centre.y);
    archive("map_units_per_mm", view.mapUnitsPerMm);
}

/// An item as what JSON can tell: one of the three is there.
struct ItemParts
{
    std::optional<ZoneId> zone;
    std::optional<ProvinceCode> province;
    std::optional<int> batch;
};

template <class Archive>
void describe(Archive& archive, ItemParts& parts)
{
    archive("zone", parts.zone);
    archive("province", parts.province);
    archive("batch", parts.batch);
}

static std::optional<ItemParts> partsOf(const std::optional<AtlasItem>& item)
{
    if (!item)
        return std::nullopt;
    ItemParts parts;
    if (const auto* zone = std::get_if<ZoneId>(&*item))
        parts.zone = *zone;
    else if (const auto* province = std::get_if<ProvinceCode>(&*item))
        parts.province = *province;
    else
        parts.batch = static_cast<int>(std::get<BatchNumber>(*item));
    return parts;
}

static std::optional<AtlasItem> joined(const std::optional<ItemParts>& parts)
{
    if (parts && parts->zone)
        return *parts->zone;
    if (parts && parts->province)
        return *parts->province;
    if (parts && parts->batch)
        return BatchNumber{*parts->batch};
    return std::nullopt;
}

template <class Archive>
void describe(Archive& archive, Selection& selection)
{
    std::optional<ItemParts> current = partsOf(selection.current);
    archive("zones", selection.zones);
    archive("provinces", selection.provinces);
    archive("current", current);
    selection.current = joined(current);
}

template <class Archive>
void describe(Archive& archive, SessionState& state)
{
    archive("view", state.view);
    archive("time", state.time);
    archive("selection", state.selection);
    archive("filter", state.filter);
    archive("zone_style", state.zoneStyle);
    archive("shows_labels", state.showsLabels);
    archive("compare_mode", state.compareMode);
    archive("compared_with", state.comparedWith);
    archive("known_by", state.reading.knownBy);
    archive("currency", state.reading.currency);
    archive("measure", state.reading.measure);
    archive("choropleth", state.choropleth);
}

SessionState stateOf(const Session& session)
{
    const MapViewState& map = session.mapView();
    const CompareState& compare = session.compare();
    return {map.view(),
            session.time().view(),
            session.selection().selection(),
            session.filter().filter(),
            map.zoneStyle(),
            map.showsLabels(),
            compare.mode(),
            compare.isOn() ? std::optional(compare.date()) : std::nullopt,
            session.reading(),
            map.choropleth()};
}

void apply(const SessionState& state, Session& session)
{
    session.time().pause();
    session.mapView().setZoneStyle(state.zoneStyle);
    session.mapView().setShowsLabels(state.showsLabels);
    session.mapView().setChoropleth(state.choropleth);
    session.filter().setFilter(state.filter);
    session.time().setView(state.time);
    session.compare().setMode(state.compareMode);
    session.compare().setDate(state.comparedWith.value_or(QDate()));
    session.setReading(state.reading);
    session.selection().setSelection(stillListed(state.selection, *session.project().ledger));
    session.mapView().setView(state.view);
}

QJsonObject toJson(const SessionState& state)
{
    return fields::toJson(state).toObject();
}

SessionState stateFromJson(const QJsonObject& json)
{
    SessionState state;
    fields::read(json, state);
    return state;
}

} // namespace zoneatlas
