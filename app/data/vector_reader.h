// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_source.h"
#include "core/feature.h"
#include "core/read_control.h"
#include "core/result.h"

namespace zoneatlas {

/// "PATH[:LAYER]" as on the command line; a colon that is part of an existing path stays part of it.
[[nodiscard]] DataSource dataSourceFromText(const QString& text);

/// Reads a whole layer through GDAL. Positions come out as WGS 84 longitude and latitude in degrees whatever
/// CRS the layer has (datum shifts by PROJ); polygon rings are oriented as `Geometry` says. A layer without
/// CRS is taken for degrees when its extent fits, with an issue CrsMissing. Features whose geometry cannot be
/// used stay, with GeometryKind::None, and an issue (remedy ValueIgnored) says why.
/// Cancelled where `control` says so.
[[nodiscard]] Result<FeatureCollection> readFeatures(const DataSource& source, IssueLog& issues,
                                                     const ReadControl& control = {});

} // namespace zoneatlas
