// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"

#include <QString>

#include <optional>
#include <vector>

namespace zoneatlas {

/// What an inset may look at, in degrees: a place known by a code, or any box.
struct InsetArea
{
    QString code; ///< e.g. "pearl-river-delta", or "W,S,E,N" for a box of somebody's own
    GeoExtent box;

    bool operator==(const InsetArea&) const = default;
};

/// The areas known by name. Boxes are views, not claims: they say where to look, and the layer says what is
/// there.
[[nodiscard]] const std::vector<InsetArea>& knownInsetAreas();
/// By code, or "W,S,E,N" in degrees, west before east and south before north.
[[nodiscard]] std::optional<InsetArea> insetAreaFromText(const QString& text);
/// A box of somebody's own, rounded to hundredths of a degree so that its code says it exactly. Absent where
/// nothing is left of it.
[[nodiscard]] std::optional<InsetArea> ownInsetArea(const GeoExtent& box);
/// The name in the translator's language; empty for a box of somebody's own.
[[nodiscard]] QString insetAreaName(const InsetArea& area);

/// The name, or "113.20–115.10° E, 22.00–23.50° N" for a box of somebody's own; west and south of the
/// meridian and the equator the numbers are negative.
[[nodiscard]] QString insetAreaText(const InsetArea& area);

} // namespace zoneatlas
