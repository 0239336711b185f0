// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feature.h"
#include "core/field_roles.h"
#include "data/table_reader.h"

namespace zoneatlas {

/// The rows of a table or the features of a layer, as what they have in common.
struct Records
{
    Table table;
    /// One per row where it is a layer with shapes: a point inside or on the shape, absent where it has none.
    std::vector<std::optional<LonLat>> positions{};
    GeometryKind kind = GeometryKind::None; ///< of the first shape
    GeoExtent extent{};                     ///< of all shapes
    QString crsName{};                      ///< of a layer with shapes
    QString chosenCrs{};                    ///< what somebody said that coordinates are in
    bool isCrsAssumed = false;
    std::optional<qint64> rowsThere{};        ///< where only the first were read: how many there are
    std::optional<UnplacedShapes> unplaced{}; ///< where there are shapes and their CRS is not known
};

/// Reads any file as rows. Tables and spreadsheets are read as such, with the shapes that stand in one of
/// their columns, all else as a layer. Where nobody knows the CRS the rows are there all the same.
[[nodiscard]] Result<Records> readRecords(const DataSource& source, IssueLog& issues,
                                          const ReadControl& control = {});

/// What each column looks like.
[[nodiscard]] std::vector<FieldProfile> profilesOf(const Table& table);

/// A point that stands for a shape: the point itself, the middle vertex of the longest line, the centroid of
/// the largest ring. Absent where there is no shape.
[[nodiscard]] std::optional<LonLat> pointOf(const Geometry<LonLat>& geometry);

} // namespace zoneatlas
