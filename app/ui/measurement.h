// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/language.h"

#include <QString>

#include <vector>

namespace zoneatlas {

/// Points that are measured along, on the ellipsoid.
struct Measurement
{
    std::vector<LonLat> points;
    bool isClosed = false; ///< the last point is joined to the first, and the shape has an area

    [[nodiscard]] double lengthM() const; ///< of a closed shape: all around
    [[nodiscard]] double lastLegM() const;
    [[nodiscard]] double areaM2() const; ///< 0 unless closed
    bool operator==(const Measurement&) const = default;
};

/// "812.4 km", "12.35 km" below a hundred.
[[nodiscard]] QString distanceText(double metres, Language language);
/// "12,345 km²".
[[nodiscard]] QString areaText(double squareMetres, Language language);
/// What is copied: the results, then the points with their legs, one a line, tab-separated.
[[nodiscard]] QString measurementText(const Measurement& measurement, Language language);

} // namespace zoneatlas
