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
    CrsUnknown,        ///< value, detail
    OutsideProjection, ///< value: what cannot be projected
    FontMissing,       ///< value: family
    FileExists,        ///< file
    FileNotWritable,   ///< file, detail
    FormatUnsupported, ///< file, value: the ending
    SizeTooLarge,      ///< value, detail: the limit
    NoRecipe,          ///< file
    RecipeTooNew,      ///< file, value: the version that made it
    NotAProject,       ///< file: something else than a project file
    ProjectDamaged,    ///< file, detail: what is wrong with its text
    ProjectTooNew,     ///< file, value: the version that made it; what is understood is shown
    ProjectInUse,      ///< file, value: the computer on which it is open
    DataChanged,       ///< file: not the one the recipe was made with
    NothingLoaded,     ///< detail
    Cancelled,         ///< by the person, on the way
    ToolMissing,       ///< value: the program
    ToolFailed,        ///< value: the program, detail: what it said
    FolderHoldsOthers, ///< file, value: one of the things in it that are not a work's own
    EncodingGuessed,   ///< file, layer, value: the encoding taken, detail: why
    EncodingWrong,     ///< file, layer, value: the encoding that the file claims, detail: the one taken
    CrsGuessed,        ///< file, layer, value: the CRS taken, detail: why
    AxesSwapped,       ///< file, layer, value: a position as the file has it
    CrsShifted,        ///< file, layer, value: "GCJ-02" or "BD-09", detail: what says so
    IndexMissing,      ///< file: the .shx that is not there
    AttributesMissing, ///< file: the .dbf that is not there
    AttributesShort,   ///< file, value: rows of the .dbf, detail: shapes of the .shp
    FileTruncated,     ///< file, layer, row: the first feature that is lost, value: how many are
    FileChanged,       ///< file: it was changed while it was read
    GeometryMissing,   ///< file, layer, row: the feature has no shape
    GeometryRepaired,  ///< file, layer, row, detail: what was wrong with the ring
    GeometrySplit,     ///< file, layer, row: it crosses the 180th meridian
    GeometryMixed,     ///< file, layer, row: parts of another kind than the rest
    GeometryLine,      ///< file, layer, row: curves that were made straight
    LayerPicked,       ///< file, layer: the one taken, value: the others
    FieldRenamed,      ///< file, layer, field, value: its new name
    ValueTooLong,      ///< file, layer, row, field, value: characters, detail: the limit
    ValueRead,         ///< file, row, field, value, detail: what it was read as
    DateOrderGuessed,  ///< file, field, value: a date, detail: what it was read as
    CellsMerged,       ///< file, row, field, value: what a merged cell holds
    RoleMissing,       ///< file, layer, value: the role that no field plays
    PlaceUnmatched, ///< file, layer, row, field, value: what no boundary answers to, detail: the nearest ones
    PlaceAmbiguous, ///< file, layer, row, field, value, detail: the boundaries that answer to it
    UnitMissing,    ///< file, field, value: the measure whose unit nothing tells
    UnitsMixed,     ///< file, value: the measure, detail: the units of its figures
    FigureRepeated, ///< file, row, value: the figure told again, detail: what it was told as before
    TooMany,        ///< file, layer, value: how many more of the same kind there are
    PasswordNeeded, ///< file: address of a database, detail: what it said to the password given, if any
    DatabaseUnreadable, ///< file: address of a database, layer, detail: what server or driver said
    CrsMissing,         ///< file, layer, value: extent in the file's own units, detail: CRS that would fit
    NoRows,             ///< file, layer: there are columns and nothing below them
    OneColumn,          ///< file, layer, field: the only column
    NotText,            ///< file: it is called a table of text and holds bytes that are none
    KeyIgnored,  ///< file, value: a key of a project and what stands there, detail: the kind of value that
                 ///< belongs there: "object", "list", "text", "number" or "yes-no"
    RowsLimited, ///< file, layer, value: rows read, detail: rows there
    MapCutApart, ///< value: the projection, detail: one that keeps the places together
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
    LeftOffMap, ///< its row stays; nothing is drawn of it
    ShownAsIs,
    Repaired, ///< in memory; the file is as it was
    Assumed   ///< and can be chosen otherwise
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
