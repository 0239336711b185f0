// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error_text.h"

#include "core/crs_text.h"
#include "core/database_address.h"
#include "core/source_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <map>

namespace zoneatlas {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Error)
};

struct CodeText
{
    ErrorCode code;
    const char* name;
    /// What is wrong and what to do. {value}, {detail}, {layer} and {field} stand for the error's arguments;
    /// where it happened is put in front.
    const char* sentence;
};

constexpr std::array kCodeTexts{
    CodeText{ErrorCode::FileMissing, "file-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "there is no such file. Check the path, or choose another file.")},
    CodeText{ErrorCode::FileUnreadable, "file-unreadable",
             QT_TRANSLATE_NOOP(
                 "zoneatlas::Error",
                 "the file cannot be read ({detail}). Check that it is whole, that you may read it, and "
                 "that it is "
                 "of the right kind.")},
    CodeText{ErrorCode::LayerMissing, "layer-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "there is no layer “{layer}” in the file. Choose one that it has.")},
    CodeText{ErrorCode::LayerEmpty, "layer-empty",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "nothing is in it. Choose one that holds data.")},
    CodeText{
        ErrorCode::NotPolygons, "not-polygons",
        QT_TRANSLATE_NOOP("zoneatlas::Error",
                          "there is no area here. Boundaries must be polygons: choose a polygon layer.")},
    CodeText{ErrorCode::GeometryInvalid, "geometry-invalid",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the shape cannot be used ({detail}). Mend it in the file it comes from.")},
    CodeText{ErrorCode::CoordinateInvalid, "coordinate-invalid",
             QT_TRANSLATE_NOOP(
                 "zoneatlas::Error",
                 "the position “{value}” is not on the earth. Give degrees (longitude -180 to 180, latitude "
                 "-90 to 90), or say which coordinate system it is in.")},
    CodeText{
        ErrorCode::ColumnMissing, "column-missing",
        QT_TRANSLATE_NOOP("zoneatlas::Error",
                          "the column “{field}” is missing. Add it; names of columns are in the first row.")},
    CodeText{ErrorCode::ColumnDuplicate, "column-duplicate",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the column “{field}” is there twice. Remove or rename one of the two.")},
    CodeText{ErrorCode::RowShort, "row-short",
             QT_TRANSLATE_NOOP(
                 "zoneatlas::Error",
                 "the row has fewer cells than there are columns. Add the missing ones; empty cells count.")},
    CodeText{ErrorCode::RowLong, "row-long",
             QT_TRANSLATE_NOOP(
                 "zoneatlas::Error",
                 "the row has more cells than there are columns. Put text that holds a comma in quotation "
                 "marks.")},
    CodeText{ErrorCode::NotUtf8, "not-utf-8",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the text is not in UTF-8 (read as: {detail}). Save the file in UTF-8.")},
    CodeText{ErrorCode::ValueMissing, "value-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "the cell is empty, but is needed. Fill it in.")},
    CodeText{ErrorCode::NotADate, "not-a-date",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "“{value}” is not a date. Write it as year, month and day: 2015-03-07.")},
    CodeText{ErrorCode::NotANumber, "not-a-number",
             QT_TRANSLATE_NOOP(
                 "zoneatlas::Error",
                 "“{value}” is not a number. Write it with digits and a decimal point, without separators.")},
    CodeText{ErrorCode::NotAPeriod, "not-a-period",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "“{value}” is not a period. Write 2022, 2022-H1, 2022-Q1 or 2022-M01/M09.")},
    CodeText{
        ErrorCode::NotACode, "not-a-code",
        QT_TRANSLATE_NOOP(
            "zoneatlas::Error",
            "“{value}” is not a code of a place. Codes are the six digits of GB/T 2260, such as 330100.")},
    CodeText{ErrorCode::UnknownWord, "unknown-word",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the word “{value}” is not known here. Use one of these: {detail}.")},
    CodeText{ErrorCode::UnknownReference, "unknown-reference",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "“{value}” is not in {detail}. Correct it here, or add it there.")},
    CodeText{ErrorCode::DuplicateId, "duplicate-id",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "“{value}” is used twice. Each row needs its own: rename or remove one.")},
    CodeText{ErrorCode::DatesOutOfOrder, "dates-out-of-order",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "{value} comes before {detail}, but must not. Correct one of the two dates.")},
    CodeText{ErrorCode::ZoneWithoutArea, "zone-without-area",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "no boundary has the code {value} of zone “{detail}”. "
                                                   "Correct the code, or use boundaries that have it.")},
    CodeText{ErrorCode::CrsMissing, "crs-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the file does not say its coordinate system, and its coordinates ({value}) "
                               "are neither degrees nor "
                               "in a system that can be guessed. Systems they fit: {detail}. Choose it under "
                               "“Coordinates” where you add the file, or give "
                               "it with --source-crs, as --source-crs EPSG:4549.")},
    CodeText{
        ErrorCode::CrsUnknown, "crs-unknown",
        QT_TRANSLATE_NOOP(
            "zoneatlas::Error",
            "“{value}” is no coordinate system that can be used here ({detail}). Give one such as EPSG:4490 "
            "for data, and a projected one in metres such as EPSG:3857 for the map.")},
    CodeText{
        ErrorCode::OutsideProjection, "outside-projection",
        QT_TRANSLATE_NOOP(
            "zoneatlas::Error",
            "“{value}” cannot be shown in the coordinate system of the map. Choose one that reaches it.")},
    CodeText{ErrorCode::FontMissing, "font-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the font “{value}” is not installed; text may look wrong. Install it.")},
    CodeText{
        ErrorCode::FileExists, "file-exists",
        QT_TRANSLATE_NOOP(
            "zoneatlas::Error",
            "the file is there already and was not replaced. Choose another name, or allow replacing it.")},
    CodeText{ErrorCode::FileNotWritable, "file-not-writable",
             QT_TRANSLATE_NOOP(
                 "zoneatlas::Error",
                 "the file cannot be written ({detail}). Check the folder, your rights and the free space.")},
    CodeText{ErrorCode::FormatUnsupported, "format-unsupported",
             QT_TRANSLATE_NOOP(
                 "zoneatlas::Error",
                 "files ending in “{value}” cannot be written. Choose another ending, such as .png.")},
    CodeText{
        ErrorCode::SizeTooLarge, "size-too-large",
        QT_TRANSLATE_NOOP(
            "zoneatlas::Error",
            "{value} is too large; the limit is {detail}. Choose a smaller size or fewer dots per inch.")},
    CodeText{ErrorCode::NoRecipe, "no-recipe",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "there is no recipe in it. Give a picture or page that ZoneAtlas made, or a "
                               "recipe in JSON.")},
    CodeText{ErrorCode::RecipeTooNew, "recipe-too-new",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "its recipe was made by ZoneAtlas {value}, which is newer than this program. "
                               "Use that version, or a newer one.")},
    CodeText{ErrorCode::NotAProject, "not-a-project",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "this is not a project of ZoneAtlas. Choose a file that "
                                                   "was saved as a project (.zatlas).")},
    CodeText{ErrorCode::ProjectDamaged, "project-damaged",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the project file is damaged ({detail}). The version before it is kept beside "
                               "it under the same name with “~” at the end: open that one.")},
    CodeText{ErrorCode::ProjectTooNew, "project-too-new",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "this project was saved by ZoneAtlas {value}, which is newer than this "
                               "program. What is known here is shown; what is not stays in the file. Save it "
                               "under another name, or open it with that version.")},
    CodeText{ErrorCode::ProjectInUse, "project-in-use",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "this project is open in another window of ZoneAtlas (on "
                                                   "“{value}”) and was not replaced. Choose another name.")},
    CodeText{ErrorCode::DataChanged, "data-changed",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the file is not the one the recipe was made with, so the picture may differ. "
                               "Take the old file to get the same picture.")},
    CodeText{ErrorCode::NothingLoaded, "nothing-loaded",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "nothing could be loaded ({detail}). Check the files named before.")},
    CodeText{ErrorCode::Cancelled, "cancelled",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "stopped on the way; everything is as it was.")},
    CodeText{ErrorCode::ToolMissing, "tool-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "the program “{value}” is needed for this and is not "
                                                   "installed. Install it, or choose another format.")},
    CodeText{ErrorCode::ToolFailed, "tool-failed",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the program “{value}” failed ({detail}). Choose another size or format.")},
    CodeText{ErrorCode::FolderHoldsOthers, "folder-holds-others",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "the folder also holds “{value}” and was not replaced. "
                                                   "Choose another folder, or move that out of it.")},
    CodeText{ErrorCode::EncodingGuessed, "encoding-guessed",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the file does not say how its text is encoded; it was read as {value} "
                               "({detail}). If the text looks wrong, choose another encoding.")},
    CodeText{ErrorCode::EncodingWrong, "encoding-wrong",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the text is not in {value}, as the file says; it was read as {detail}. If it "
                               "looks wrong, choose another encoding.")},
    CodeText{ErrorCode::CrsGuessed, "crs-guessed",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the layer does not say its coordinate system; {value} was taken ({detail}). "
                               "If shapes stand in the wrong place, choose another.")},
    CodeText{ErrorCode::AxesSwapped, "axes-swapped",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "latitude stands before longitude (“{value}”). Check that the shapes are "
                               "where they belong.")},
    CodeText{ErrorCode::CrsShifted, "crs-shifted",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the positions seem to be in {value} ({detail}), which is shifted by some "
                               "hundred metres. Convert them to WGS 84 before you measure.")},
    CodeText{ErrorCode::IndexMissing, "index-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the index (.shx) of the shapefile is missing; it was made anew. Keep all "
                               "files of a shapefile together.")},
    CodeText{ErrorCode::AttributesMissing, "attributes-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the table (.dbf) of the shapefile is missing, so its shapes have no names. "
                               "Keep all files of a shapefile together.")},
    CodeText{ErrorCode::AttributesShort, "attributes-short",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the table (.dbf) has {value} rows for {detail} shapes, so the last shapes "
                               "have no names. Get the file again.")},
    CodeText{ErrorCode::FileTruncated, "file-truncated",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the file ends too early; {value} features could not be read. Get the file "
                               "again.")},
    CodeText{ErrorCode::FileChanged, "file-changed",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the file was changed while it was read. Read it again when it is whole.")},
    CodeText{ErrorCode::GeometryMissing, "geometry-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "there is no shape. Draw it in the file it comes from.")},
    CodeText{ErrorCode::GeometryRepaired, "geometry-repaired",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the outline is wrong ({detail}). Check the shape in the file it comes "
                               "from.")},
    CodeText{ErrorCode::GeometrySplit, "geometry-split",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the shape crosses the 180th meridian; it was cut there in two.")},
    CodeText{ErrorCode::GeometryMixed, "geometry-mixed",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the shape has areas, lines or points at once; only the areas (else the "
                               "lines) were taken. Keep them in layers of their own.")},
    CodeText{ErrorCode::GeometryLine, "geometry-straightened",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "the shape has curves; they were made of short lines.")},
    CodeText{ErrorCode::LayerPicked, "layer-picked",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "there are more layers ({value}); this one was taken. Name another where you "
                               "need it.")},
    CodeText{ErrorCode::FieldRenamed, "field-renamed",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "another column has the same name; this one is called “{value}” here. Give "
                               "each column a name of its own.")},
    CodeText{ErrorCode::ValueTooLong, "value-too-long",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "the cell holds {value} characters; only the first {detail} were taken. Check "
                               "the quotation marks before it.")},
    CodeText{ErrorCode::ValueRead, "value-read",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "“{value}” was read as {detail}. Check that it is meant "
                                                   "so.")},
    CodeText{
        ErrorCode::DateOrderGuessed, "date-order-guessed",
        QT_TRANSLATE_NOOP("zoneatlas::Error",
                          "“{value}” was read as {detail}, though day and month could be meant the other "
                          "way round. Write dates as 2015-03-07.")},
    CodeText{ErrorCode::CellsMerged, "cells-merged",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "cells are merged; each of their rows was given “{value}”. Check that it is "
                               "meant so.")},
    CodeText{ErrorCode::RoleMissing, "role-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "no column tells the {value}. Say which one does, or add one.")},
    CodeText{ErrorCode::PlaceUnmatched, "place-unmatched",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "no boundary answers to “{value}” (near to it: {detail}). Choose its "
                               "boundary, or correct it.")},
    CodeText{ErrorCode::PlaceAmbiguous, "place-ambiguous",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "several boundaries answer to “{value}” ({detail}). Choose one, or give its "
                               "code.")},
    CodeText{ErrorCode::UnitMissing, "unit-missing",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "nothing tells the unit of “{value}”. Write it behind the name of the column, "
                               "as in “Sales (USD million)”, or into a column of its own.")},
    CodeText{
        ErrorCode::UnitsMixed, "units-mixed",
        QT_TRANSLATE_NOOP("zoneatlas::Error",
                          "“{value}” has several units ({detail}). Only figures of the most frequent one "
                          "are compared: give all of them in one.")},
    CodeText{ErrorCode::FigureRepeated, "figure-repeated",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "“{value}” was told before, as {detail}. The first figure is shown: sum them "
                               "up, or remove one.")},
    CodeText{ErrorCode::TooMany, "too-many",
             QT_TRANSLATE_NOOP("zoneatlas::Error", "{value} more of the same kind are not listed.")},
    CodeText{
        ErrorCode::PasswordNeeded, "password-needed",
        QT_TRANSLATE_NOOP("zoneatlas::Error",
                          "the database lets nobody in without the right password ({detail}). Give it in "
                          "the window, in PGPASSWORD or in ~/.pgpass.")},
    CodeText{
        ErrorCode::DatabaseUnreadable, "database-unreadable",
        QT_TRANSLATE_NOOP("zoneatlas::Error",
                          "the database cannot be read ({detail}). Check its address, and that the server "
                          "runs and lets you read the table.")},
    CodeText{ErrorCode::NoRows, "no-rows",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "there are columns, but no rows below them. Choose a file that holds data.")},
    CodeText{ErrorCode::OneColumn, "one-column",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "there is one column alone: is that a table? Columns are told apart by "
                               "commas, semicolons or tabs.")},
    CodeText{ErrorCode::NotText, "not-text",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "this is no text, though its name says so. Give the file the ending of what "
                               "it is, such as .xlsx, or save it as CSV.")},
    CodeText{ErrorCode::KeyIgnored, "key-ignored",
             QT_TRANSLATE_NOOP(
                 "zoneatlas::Error",
                 "“{value}” is not understood: {detail} belongs there. Correct it, or take it out.")},
    CodeText{ErrorCode::RowsLimited, "rows-limited",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "only the first {value} of {detail} rows were read. Make a view in the "
                               "database that holds what you need, or raise the bound "
                               "(ZONEATLAS_DATABASE_ROWS).")},
    CodeText{ErrorCode::MapCutApart, "map-cut-apart",
             QT_TRANSLATE_NOOP("zoneatlas::Error",
                               "{value} cuts the map at the 180th meridian, and there are places on both "
                               "sides of it. Leave the choice of a projection to the program, or choose "
                               "{detail}.")},
};

const CodeText& textOf(ErrorCode code)
{
    for (const CodeText& text : kCodeTexts)
        if (text.code == code)
            return text;
    Q_UNREACHABLE();
}

/// The kinds of value in a project file, by the words of `ErrorCode::KeyIgnored`.
QString kindText(const QString& kind)
{
    static const std::map<QString, const char*> texts{
        {QStringLiteral("object"), QT_TRANSLATE_NOOP("zoneatlas::Error", "an object in { }")},
        {QStringLiteral("list"), QT_TRANSLATE_NOOP("zoneatlas::Error", "a list in [ ]")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("zoneatlas::Error", "a text in quotation marks")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("zoneatlas::Error", "a number")},
        {QStringLiteral("yes-no"), QT_TRANSLATE_NOOP("zoneatlas::Error", "true or false")}};
    const auto it = texts.find(kind);
    return it == texts.end() ? kind : Words::tr(it->second);
}

QString valueOf(const Error& error)
{
    const bool isVersion = error.code == ErrorCode::ProjectTooNew || error.code == ErrorCode::RecipeTooNew;
    if (isVersion && error.value.isEmpty())
        return Words::tr("(version not told)", "behind the program's name");
    if (error.code == ErrorCode::MapCutApart)
        return crsText({.id = error.value, .name = {}, .wkt = {}});
    const auto role = error.code == ErrorCode::RoleMissing ? fieldRoleFromCode(error.value) : std::nullopt;
    return role ? fieldRoleText(*role) : error.value;
}

QString detailOf(const Error& error)
{
    if (!error.detail.isEmpty())
        return error.code == ErrorCode::KeyIgnored ? kindText(error.detail) : error.detail;
    return error.code == ErrorCode::PlaceUnmatched ? Words::tr("nothing", "no boundary is called alike")
                                                   : Words::tr("nothing more is known");
}

QString argumentOf(const Error& error, QStringView name)
{
    if (name == u"value")
        return valueOf(error);
    if (name == u"layer")
        return error.layer;
    if (name == u"field")
        return error.field;
    Q_ASSERT(name == u"detail");
    return detailOf(error);
}

/// In one pass: an argument that holds braces itself is not filled in again.
QString filledIn(const QString& sentence, const Error& error)
{
    QString filled;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = sentence.indexOf(u'{', from);
        const qsizetype close = sentence.indexOf(u'}', open);
        if (open < 0 || close < 0)
            return filled.append(QStringView(sentence).mid(from));
        filled += QStringView(sentence).mid(from, open - from);
        filled += argumentOf(error, QStringView(sentence).mid(open + 1, close - open - 1));
        from = close + 1;
    }
}

/// A file that is itself the trouble is told with its path, a place in a file by the file's name.
QString fileText(const Error& error)
{
    if (isDatabaseAddress(error.file))
        return databaseName(error.file);
    const bool isWholeFile = !error.row && error.layer.isEmpty() && error.field.isEmpty();
    return isWholeFile ? QDir::toNativeSeparators(error.file) : QFileInfo(error.file).fileName();
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::RowSkipped:
        return Words::tr("The row was left out.");
    case Remedy::ValueIgnored:
        return Words::tr("The value was ignored.");
    case Remedy::DrawnAsSymbol:
        return Words::tr("It is drawn as a symbol.");
    case Remedy::PartNotLoaded:
        return Words::tr("This part was not loaded.");
    case Remedy::LeftOffMap:
        return Words::tr("That part is not on the map.");
    case Remedy::ShownAsIs:
        return Words::tr("It is shown as it is.");
    case Remedy::Repaired:
        return Words::tr("It was mended here; the file is as it was.");
    case Remedy::Assumed:
        return Words::tr("You can choose otherwise.");
    }
    Q_UNREACHABLE();
}

/// A sentence that does not follow a place starts with a capital.
QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace

QString errorPlace(const Error& error)
{
    QStringList parts;
    if (!error.file.isEmpty())
        parts += fileText(error);
    if (!error.layer.isEmpty())
        parts += Words::tr("layer %1").arg(error.layer);
    if (error.row) {
        const QString number = QString::number(*error.row);
        parts +=
            error.layer.isEmpty() ? Words::tr("row %1").arg(number) : Words::tr("feature %1").arg(number);
    }
    if (!error.field.isEmpty())
        parts += Words::tr("column %1").arg(error.field);
    return parts.join(Words::tr(", ", "between the parts of a place: zones.csv, row 12"));
}

QString errorText(const Error& error)
{
    const QString sentence = filledIn(Words::tr(textOf(error.code).sentence), error);
    const QString place = errorPlace(error);
    if (place.isEmpty())
        return capitalised(sentence);
    return Words::tr("%1: %2", "a place and what is wrong there").arg(place, sentence);
}

QString issueText(const Issue& issue)
{
    return Words::tr("%1 %2", "what is wrong, and what the program did about it")
        .arg(errorText(issue.problem), remedyText(issue.remedy));
}

QString errorCodeName(ErrorCode code)
{
    return QLatin1String(textOf(code).name);
}

QString remedyName(Remedy remedy)
{
    switch (remedy) {
    case Remedy::RowSkipped:
        return QStringLiteral("row-skipped");
    case Remedy::ValueIgnored:
        return QStringLiteral("value-ignored");
    case Remedy::DrawnAsSymbol:
        return QStringLiteral("drawn-as-symbol");
    case Remedy::PartNotLoaded:
        return QStringLiteral("part-not-loaded");
    case Remedy::LeftOffMap:
        return QStringLiteral("left-off-map");
    case Remedy::ShownAsIs:
        return QStringLiteral("shown-as-is");
    case Remedy::Repaired:
        return QStringLiteral("repaired");
    case Remedy::Assumed:
        return QStringLiteral("assumed");
    }
    Q_UNREACHABLE();
}

} // namespace zoneatlas
