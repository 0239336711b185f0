// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json_fields.h"
#include "core/zone_filter.h"
#include "map/map_settings.h"

/// The fields in JSON of what a view and a figure are both made of, each once (see core/json_fields.h).
namespace zoneatlas {

inline fields::Words<TimeMode> wordsOf(TimeMode)
{
    return {{"cumulative", TimeMode::Cumulative}, {"batch", TimeMode::Batch}, {"between", TimeMode::Between}};
}

inline fields::Words<ZoneStyle> wordsOf(ZoneStyle)
{
    return {{"area", ZoneStyle::Area}, {"symbol", ZoneStyle::Symbol}, {"both", ZoneStyle::Both}};
}

template <class Archive>
void describe(Archive& archive, TimeView& view)
{
    archive("mode", view.mode);
    archive("as_of", view.asOf);
    archive("from", view.from);
}

inline fields::Words<ZoneLevel> wordsOf(ZoneLevel)
{
    return {{"municipality", ZoneLevel::Municipality},
            {"prefecture", ZoneLevel::Prefecture},
            {"county", ZoneLevel::County},
            {"new-area", ZoneLevel::NewArea},
            {"province", ZoneLevel::Province}};
}

inline fields::Words<ZoneStatus> wordsOf(ZoneStatus)
{
    return {
        {"not-yet", ZoneStatus::NotYet}, {"in-force", ZoneStatus::InForce}, {"revoked", ZoneStatus::Revoked}};
}

template <class Archive>
void describe(Archive& archive, ZoneFilter& filter)
{
    archive("batches", filter.batches);
    archive("provinces", filter.provinces);
    archive("levels", filter.levels);
    archive("statuses", filter.statuses);
    archive("has_trade_figure", filter.hasTradeFigure);
}

inline fields::Words<Currency> wordsOf(Currency)
{
    return {{"cny", Currency::Cny}, {"usd", Currency::Usd}};
}

inline fields::Words<ProvinceMeasure> wordsOf(ProvinceMeasure)
{
    return {{"zones", ProvinceMeasure::ZonesInForce},
            {"approvals", ProvinceMeasure::Approvals},
            {"goods-trade", ProvinceMeasure::GoodsTrade},
            {"figures", ProvinceMeasure::GoodsTrade}};
}

inline fields::Words<ClassMethod> wordsOf(ClassMethod)
{
    return {{"natural-breaks", ClassMethod::NaturalBreaks},
            {"quantile", ClassMethod::Quantile},
            {"equal-interval", ClassMethod::EqualInterval},
            {"pretty", ClassMethod::Pretty},
            {"manual", ClassMethod::Manual}};
}

template <class Archive>
void describe(Archive& archive, ChoroplethChoice& choice)
{
    archive("measure", choice.measure);
    archive("method", choice.classes.method);
    archive("classes", choice.classes.classes);
    archive("manual_breaks", choice.classes.manualBreaks);
    archive("has_fixed_breaks", choice.hasFixedBreaks);
}

} // namespace zoneatlas
