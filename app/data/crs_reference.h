// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "core/result.h"

#include <memory>
#include <optional>

class OGRCoordinateTransformation;
class OGRSpatialReference;

namespace zoneatlas {

struct TransformCloser
{
    void operator()(OGRCoordinateTransformation* transform) const;
};
using Transform = std::unique_ptr<OGRCoordinateTransformation, TransformCloser>;

/// The CRS of an id as `DataSource::crsId` holds it, x before y whatever its authority says. CrsUnknown.
[[nodiscard]] Result<OGRSpatialReference> referenceFrom(const QString& crsId);

/// Id, name and WKT.
[[nodiscard]] Crs crsOf(const OGRSpatialReference& reference);

/// Into longitude and latitude on WGS 84. Null in Result: coordinates are such already. FileUnreadable where
/// PROJ knows no way.
[[nodiscard]] Result<Transform> transformToDegrees(const OGRSpatialReference& reference);

/// Into degrees; absent where the CRS is not defined there.
[[nodiscard]] std::optional<LonLat> toDegrees(OGRCoordinateTransformation& transform, const MapPoint& point);

} // namespace zoneatlas
