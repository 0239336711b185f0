// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/text_encoding.h"

#include <QString>

#include <optional>

namespace zoneatlas {

/// What the files of one shapefile tell by their heads alone, and what is missing of them.
struct ShapefileParts
{
    bool hasIndex = false;      ///< .shx
    bool hasAttributes = false; ///< .dbf
    qint64 shapes = 0;          ///< by the index; 0 without one
    qint64 rows = 0;            ///< whole rows that the .dbf really holds
    /// The first shape, counted from 0, that lies behind the end of the .shp; absent where it is whole.
    std::optional<qint64> firstCutShape{};
    EncodingClaim claim{}; ///< by the .cpg, else by the language driver of the .dbf
};

/// Absent where `path` is no shapefile. Works inside /vsizip/ too.
[[nodiscard]] std::optional<ShapefileParts> shapefileParts(const QString& path);

/// Writes the .cpg of a shapefile, so that others read its text right. FileNotWritable.
[[nodiscard]] Outcome writeCodePage(const QString& shapefile, const QString& encoding);

} // namespace zoneatlas
