// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/feature.h"
#include "core/topology.h"
#include "map/boundary_shapes.h"

#include <optional>
#include <vector>

namespace zoneatlas {

/// The boundary layers in degrees, as shared arcs: what is projected into the map's CRS.
struct Boundaries
{
    std::vector<BoundaryUnit> units;
    Topology<LonLat> topology; ///< `polygons[i]` belongs to `units[i]`

    /// Does any unit of prefecture level tell its code? If not, no zone can be joined.
    [[nodiscard]] bool hasPrefectureCodes() const;
};

/// The layers as read; absent ones could not be.
struct BoundaryLayers
{
    std::optional<FeatureCollection> prefectures;
    std::optional<FeatureCollection> provinces; ///< absent: each province is the union of its prefectures
};

/// Makes units of the features and cuts both layers into arcs together. Fields: adcode, name_zh, name_en and
/// province_code (also province_c, as a shapefile cuts it, or prov_code); without the last the province
/// follows from the adcode's first two digits. Features that are not polygons are left out with an issue.
[[nodiscard]] Boundaries boundariesFrom(const BoundaryLayers& layers, IssueLog& issues);

} // namespace zoneatlas
