// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

class OGRGeometry;

namespace zoneatlas {

/// A geometry that was mended, and what was wrong with it, in GEOS's words.
struct RepairedGeometry
{
    std::unique_ptr<OGRGeometry> geometry;
    QString problem;
};
/// Absent where nothing is wrong, or where it cannot be helped. Only areas can be wrong: rings that cross
/// themselves or each other.
[[nodiscard]] std::optional<RepairedGeometry> repaired(const OGRGeometry& geometry);

/// A geometry in degrees that crosses the 180th meridian, cut there; null for all others. It is recognised by
/// steps of more than half a turn, and by longitudes beyond 180.
[[nodiscard]] std::unique_ptr<OGRGeometry> splitAtAntimeridian(const OGRGeometry& degrees);

} // namespace zoneatlas
