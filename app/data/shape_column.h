// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/gdal_access.h"
#include "data/table_reader.h"

#include <optional>

namespace zoneatlas {

/// Is a column of this name likely to hold shapes: wkt, geometry, the_geom …?
[[nodiscard]] bool isShapeColumnName(const QString& name);

/// The column of a table that holds shapes as text, by its name and its values: WKT, with "SRID=4326;" before
/// it or not, GeoJSON, or hexadecimal WKB as PostGIS writes it. Absent where there is none.
[[nodiscard]] std::optional<qsizetype> shapeColumnOf(const Table& table);

/// The table as a layer in memory: a feature for each row, whose id is the row's line, with the shape that
/// stands in `shapeColumn` and the other columns as text. The CRS is that of the first shape that says one.
/// Rows without a shape are told in `issues`.
[[nodiscard]] OpenedSource layerFromShapes(const Table& table, qsizetype shapeColumn, IssueLog& issues);
/// The same with points; a row without one has no shape. They are in degrees.
[[nodiscard]] OpenedSource layerFromPoints(const Table& table,
                                           const std::vector<std::optional<LonLat>>& points);

} // namespace zoneatlas
