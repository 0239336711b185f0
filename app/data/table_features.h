// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layer_reader.h"
#include "data/table_reader.h"

namespace zoneatlas {

/// Reads a table as a layer: with the shapes that stand in one of its columns, else with points by two of
/// them, else without shapes. The id of a feature is the row's line. As `readFeatures`.
[[nodiscard]] Result<FeatureCollection> readTableFeatures(const LayerToRead& wanted, IssueLog& issues);

/// The same of a table that was read from `wanted.source` before and has a column of shapes; that column is
/// not among the fields.
[[nodiscard]] Result<FeatureCollection> featuresWithShapes(const Table& table, qsizetype shapeColumn,
                                                           const LayerToRead& wanted, IssueLog& issues);

} // namespace zoneatlas
