// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "core/feature.h"
#include "core/field_roles.h"
#include "data/table_reader.h"

namespace zoneatlas {

/// Where the rows of a table are by two of its columns.
struct TablePositions
{
    std::vector<std::optional<LonLat>> positions{}; ///< one per row; empty where no columns tell them
    GeoExtent extent{};                             ///< of all of them
    Crs crs{};                                      ///< of the columns; without an id where there are none
    bool isCrsAssumed = false;
    std::optional<UnplacedShapes> unplaced{}; ///< where the CRS is not known; positions are absent then
    IssueLog issues{};
};

/// By the fields of longitude and latitude. `crsId` is what they are in. Without one they are degrees where
/// most can be such (swapped where they only fit the earth so), else in what their range suggests
/// (CrsGuessed); where nothing fits that is CrsMissing, told last. CrsUnknown where there is no such CRS;
/// cells that are no number (NotANumber) and positions that are not on the earth (CoordinateInvalid) are told
/// one by one.
[[nodiscard]] TablePositions tablePositions(const Table& table, const FieldAssignment& assignment,
                                            const QString& crsId);

} // namespace zoneatlas
