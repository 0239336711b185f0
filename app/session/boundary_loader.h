// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/feature.h"
#include "core/field_roles.h"
#include "core/topology.h"
#include "map/boundary_shapes.h"

#include <optional>
#include <vector>

namespace zoneatlas {

/// The boundary layers in degrees, as shared arcs: what is projected into the map's CRS.
struct Boundaries
{
    QString layer{}; ///< the name of the layer of prefectures
    std::vector<BoundaryUnit> units;
    Topology<LonLat> topology; ///< `polygons[i]` belongs to `units[i]`

    /// Does any unit of prefecture level tell a code of GB/T 2260? If not, no zone of the roster can be
    /// joined.
    [[nodiscard]] bool hasPrefectureCodes() const;
};

/// A layer as read, and which of its fields play which role; what is open is guessed.
struct BoundaryLayer
{
    FeatureCollection features;
    std::map<FieldRole, QString> fields{};
};

/// The layers; absent ones could not be read.
struct BoundaryLayers
{
    std::optional<BoundaryLayer> prefectures;
    std::optional<BoundaryLayer> provinces; ///< absent: each province is the union of its prefectures
};

/// The roles that the fields of a boundary layer play: adcode, name_zh, name_en and province_code (also
/// province_c, as a shapefile cuts it, or prov_code) are known at once; else they are guessed.
[[nodiscard]] FieldAssignment boundaryFields(const BoundaryLayer& layer);

/// Makes units of the features and cuts both layers into arcs together. A unit without a code of its own is
/// called by its name, else by "#" and the id of its feature. Without a field for the province it follows
/// from the first two of six digits of the code; other codes have none. Features that are not polygons are
/// left out with an issue, and a layer that has none with one for all (PartNotLoaded). Cancelled.
[[nodiscard]] Result<Boundaries> boundariesFrom(const BoundaryLayers& layers, IssueLog& issues,
                                                const ReadControl& control = {});

} // namespace zoneatlas
