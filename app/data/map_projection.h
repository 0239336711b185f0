// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "core/result.h"
#include "core/topology.h"

#include <memory>
#include <optional>

namespace zoneatlas {

/// The default map CRS: Albers equal-area conic, standard parallels 25° N and 47° N, central meridian 105° E,
/// WGS 84.
inline constexpr char kChinaAlbersId[] = "china-albers";

/// A projected CRS for the map by authority code ("EPSG:3857"), PROJ string, WKT or the named choice above. A
/// geographic CRS is refused (CrsUnknown): the map is drawn in metres.
[[nodiscard]] Result<std::shared_ptr<const CrsTransform>> createProjection(const QString& crsId);

struct ProjectedTopology
{
    Topology<MapPoint> topology;
    qsizetype droppedVertices = 0;
    std::optional<LonLat> firstDropped;
};
/// Projects each arc once. Vertices where the projection is undefined are left out of their arc and counted;
/// an arc of which less than a line is left is empty, and out of the rings it was in. Cancelled.
[[nodiscard]] Result<ProjectedTopology> projectTopology(const Topology<LonLat>& topology,
                                                        const CrsTransform& projection,
                                                        const ReadControl& control = {});

/// Vertices projected by this process so far: a test asserts that a time step adds none.
[[nodiscard]] qint64 projectedVertexCount();

} // namespace zoneatlas
