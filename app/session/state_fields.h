// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json_fields.h"
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

} // namespace zoneatlas
