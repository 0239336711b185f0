// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zoneatlas {

/// What went wrong. The sentence is made by `errorText` (error_text.h) at the edge: window or command line.
enum class ErrorCode
{
    FileMissing,       ///< file
    FileUnreadable,    ///< file, detail: what the library said
    LayerMissing,      ///< file, layer
    LayerEmpty,        ///< file, layer
    NotPolygons,       ///< file, layer, row: geometry of another kind than needed
    GeometryInvalid,   ///< file, layer, row, detail
    CoordinateInvalid, ///< file, row, field, value: outside the world or not finite
    ColumnMissing,     ///< file, field
    ColumnDuplicate,   ///< file, field
    RowShort,          ///< file, row: fewer cells than columns
    RowLong,           ///< file, row: more cells than columns
    NotUtf8,           ///< file, row, detail: the encoding it was read in instead; empty where none fits
    ValueMissing,      ///< file, row, field
    NotADate,          ///< file, row, field, value
    NotANumber,        ///< file, row, field, value
    NotAPeriod,        ///< file, row, field, value
    NotACode,          ///< file, row, field, value: not six digits of GB/T 2260
    UnknownWord,       ///< file, row, field, value, detail: the vocabulary
    UnknownReference,  ///< file, row, field, value, detail: the file or table it should stand in
    DuplicateId,       ///< file, row, field, value
    DatesOutOfOrder,   ///< file, row, field, value, detail: the date it must not precede
    ZoneWithoutArea,   ///< file, field, value (adcode), detail: zone id
    CrsMissing,        ///< file, layer
    CrsUnknown,        ///< value, detail
    OutsideProjection, ///< value: what cannot be projected
    FontMissing,       ///< value: family
    FileExists,        ///< file
    FileNotWritable,   ///< file, detail
    FormatUnsupported, ///< file, value: the ending
    SizeTooLarge,      ///< value, detail: the limit
    NoRecipe,          ///< file
    RecipeTooNew,      ///< file, value: the version that made it
    DataChanged,       ///< file: not the one the recipe was made with
    NothingLoaded,     ///< detail
    Cancelled,         ///< by the person, on the way
    ToolMissing,       ///< value: the program
    ToolFailed,        ///< value: the program, detail: what it said
    FolderHoldsOthers, ///< file, value: one of the things in it that are not a work's own
};

/// A code with its arguments; which ones are set is said at the code.
struct Error
{
    ErrorCode code{};
    QString file{};
    QString layer{};
    std::optional<qint64>
        row{}; ///< 1-based line of the file (the header of a table is line 1), or feature id for layers
    QString field{};
    QString value{};
    QString detail{};

    bool operator==(const Error&) const = default;
};

/// What the program did about a problem it could live with.
enum class Remedy
{
    RowSkipped,
    ValueIgnored,
    DrawnAsSymbol,
    PartNotLoaded,
    ShownAsIs
};

/// Odd but usable input: the problem, and what was done about it.
struct Issue
{
    Error problem;
    Remedy remedy = Remedy::ShownAsIs;

    bool operator==(const Issue&) const = default;
};
using IssueLog = std::vector<Issue>;

} // namespace zoneatlas
