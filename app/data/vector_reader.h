// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_source.h"
#include "core/feature.h"
#include "core/read_control.h"
#include "core/result.h"
#include "data/layer_placement.h"

namespace zoneatlas {

/// "PATH[:LAYER]" as on the command line; a colon that is part of an existing path stays part of it.
/// A database is "PG:host=… dbname=…:TABLE"; a password is taken out of it.
[[nodiscard]] DataSource dataSourceFromText(const QString& text);

/// What becomes of a layer whose CRS nobody knows.
enum class UnknownCrs
{
    Refused,  ///< CrsMissing
    ReadsRows ///< its features have no shapes, an issue (CrsMissing) says why, and `unplaced` where they are
};

/// Whether features without a shape are told.
enum class MissingShapes
{
    Told,
    Known ///< to the caller, who told
};

struct FeatureReading
{
    GeometryCheck check = GeometryCheck::Full;
    UnknownCrs unknownCrs = UnknownCrs::Refused;
    MissingShapes missingShapes = MissingShapes::Told;
};

/// Reads a whole layer through GDAL. Positions come out as WGS 84 longitude and latitude in degrees whatever
/// CRS the layer has (datum shifts by PROJ); polygon rings are oriented as `Geometry` says. What can be
/// helped is, and told: a CRS that is not said is guessed, swapped axes are swapped back, rings that cross
/// themselves are mended, shapes are cut at the 180th meridian, a lost index is made anew. Features whose
/// geometry cannot be used stay, with GeometryKind::None, and an issue (remedy LeftOffMap) says why. A table
/// (`isTableFile`) is a layer where a column holds shapes as text, or two of them positions; `source.fields`
/// may say which. CrsMissing where no guess is possible; Cancelled where `control` says so.
[[nodiscard]] Result<FeatureCollection> readFeatures(const DataSource& source, IssueLog& issues,
                                                     const ReadControl& control = {},
                                                     const FeatureReading& reading = {});

} // namespace zoneatlas
