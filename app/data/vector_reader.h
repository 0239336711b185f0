// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feature.h"
#include "core/result.h"

namespace zoneatlas {

/// Where a layer is: any path GDAL opens (also /vsizip/…), and the layer's name; empty means the first one.
struct VectorSource
{
    QString path;
    QString layer;
    bool operator==(const VectorSource&) const = default;
};
/// "PATH[:LAYER]" as on the command line; a colon that is part of an existing path stays part of it.
[[nodiscard]] VectorSource vectorSourceFromText(const QString& text);

/// Reads a whole layer through GDAL. Positions come out as WGS 84 longitude and latitude in degrees whatever
/// CRS the layer has (datum shifts by PROJ); polygon rings are oriented as `Geometry` says. A layer without
/// CRS is taken for degrees when its extent fits, with an issue CrsMissing. Features whose geometry cannot be
/// used stay, with GeometryKind::None, and an issue (remedy ValueIgnored) says why.
[[nodiscard]] Result<FeatureCollection> readFeatures(const VectorSource& source, IssueLog& issues);

} // namespace zoneatlas
