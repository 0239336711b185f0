// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_renderer.h"

#include <QStringList>

namespace zoneatlas {

/// What stands at a place of the map, in few words.
struct PlaceText
{
    QString title;
    QStringList lines;
    bool operator==(const PlaceText&) const = default;
};

/// The topmost zone with province, batch, date and status; where there is none, the prefecture with its
/// province; where provinces are shaded, what the shade says. Empty outside the layer. Needs the translator
/// of the settings' language.
[[nodiscard]] PlaceText placeText(const MapHit& hit, const MapSettings& settings);

} // namespace zoneatlas
