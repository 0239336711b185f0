// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/records.h"

#include "core/loose_values.h"
#include "data/data_files.h"
#include "data/ogr_geometry.h"
#include "data/shape_column.h"
#include "data/table_features.h"
#include "data/vector_reader.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

/// A .dbf is one by itself, and the names of a shapefile's shapes beside it.
bool isReadAsTable(const QString& path)
{
    return isTableFile(path) || path.endsWith(QLatin1String(".dbf"), Qt::CaseInsensitive);
}

LonLat centroidOf(const Ring<LonLat>& ring)
{
    double doubled = 0;
    double x = 0;
    double y = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
        const LonLat& a = ring[i];
        const LonLat& b = ring[(i + 1) % ring.size()];
        const double cross = (a.lonDeg - ring[0].lonDeg) * (b.latDeg - ring[0].latDeg) -
                             (b.lonDeg - ring[0].lonDeg) * (a.latDeg - ring[0].latDeg);
        doubled += cross;
        x += cross * (a.lonDeg + b.lonDeg + ring[0].lonDeg);
        y += cross * (a.latDeg + b.latDeg + ring[0].latDeg);
    }
    return doubled == 0 ? ring.front() : LonLat{x / (3 * doubled), y / (3 * doubled)};
}

Records recordsOf(FeatureCollection layer)
{
    Records records;
    records.table = {.file = layer.file,
                     .driver = layer.driver,
                     .layer = layer.layer,
                     .columns = layer.fields,
                     .rows = {},
                     .encoding = layer.encoding};
    records.crsName = layer.sourceCrs.id.isEmpty() ? layer.sourceCrs.name : layer.sourceCrs.id;
    records.isCrsAssumed = layer.isCrsAssumed;
    records.rowsThere = layer.featuresThere;
    records.unplaced = layer.unplaced;
    if (layer.unplaced)
        records.kind = layer.unplaced->kind;
    for (Feature& feature : layer.features) {
        records.table.rows.push_back({feature.fid, std::move(feature.values)});
        records.positions.push_back(pointOf(feature.geometry));
        if (records.kind == GeometryKind::None)
            records.kind = feature.geometry.kind;
        for (const Ring<LonLat>& part : feature.geometry.parts)
            for (const LonLat& position : part)
                records.extent.include(position);
    }
    const bool hasShapes = std::any_of(records.positions.begin(), records.positions.end(),
                                       [](const auto& position) { return position.has_value(); });
    if (!hasShapes)
        records.positions.clear();
    return records;
}

constexpr FeatureReading kRowsAtLeast{.unknownCrs = UnknownCrs::ReadsRows};

/// What is no error, and yet hardly meant.
void tellOddTable(const Table& table, IssueLog& issues)
{
    const auto tell = [&](ErrorCode code, const QString& field) {
        issues.push_back(
            {{.code = code, .file = table.file, .layer = table.layer, .field = field}, Remedy::ShownAsIs});
    };
    if (table.rows.empty())
        tell(ErrorCode::NoRows, {});
    if (table.columns.size() == 1)
        tell(ErrorCode::OneColumn, table.columns.constFirst());
}

Result<Records> readTableRecords(const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    auto table = readTable(source, issues, control);
    if (!table)
        return table.error();
    tellOddTable(*table, issues);
    const auto shapes = shapeColumnOf(*table);
    if (!shapes)
        return Records{.table = std::move(table).value()};
    auto layer = featuresWithShapes(*table, *shapes, {source, kRowsAtLeast, control}, issues);
    if (!layer)
        return layer.error();
    Records records = recordsOf(std::move(layer).value());
    records.table.title = table->title;
    return records;
}

Result<Records> readLayerRecords(const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    auto layer = readFeatures(source, issues, control, kRowsAtLeast);
    if (!layer)
        return layer.error();
    return recordsOf(std::move(layer).value());
}

} // namespace

Result<Records> readRecords(const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    auto read = isReadAsTable(source.path) ? readTableRecords(source, issues, control)
                                           : readLayerRecords(source, issues, control);
    if (!read)
        return read;
    Records records = std::move(read).value();
    records.chosenCrs = source.crsId;
    return records;
}

namespace {

QStringList valuesOf(const Table& table, qsizetype column)
{
    QStringList values;
    values.reserve(qsizetype(table.rows.size()));
    for (const TableRow& row : table.rows)
        values.append(row.cells.value(column));
    return values;
}

/// Is there a row in which it follows, and none in which it precedes?
bool followsAlways(const QStringList& later, const QStringList& earlier)
{
    const DateOrder order = dateOrderOf(later + earlier).value_or(DateOrder::DayFirst);
    bool follows = false;
    for (qsizetype i = 0; i < later.size(); ++i) {
        const auto end = looseDate(later.at(i), order);
        const auto begin = looseDate(earlier.at(i), order);
        if (end && begin && end->date < begin->date)
            return false;
        follows = follows || (end && begin && end->date > begin->date);
    }
    return follows;
}

void compareDates(const Table& table, std::vector<FieldProfile>& profiles)
{
    std::vector<size_t> dated;
    for (size_t i = 0; i < profiles.size(); ++i)
        if (const FieldProfile& field = profiles[i];
            field.filled > 0 && 2 * field.dates >= field.filled && 2 * field.numbers < field.filled)
            dated.push_back(i);
    for (const size_t later : dated)
        for (const size_t earlier : dated)
            if (later != earlier &&
                followsAlways(valuesOf(table, qsizetype(later)), valuesOf(table, qsizetype(earlier))))
                profiles[later].neverBefore.append(profiles[earlier].name);
}

} // namespace

std::vector<FieldProfile> profilesOf(const Table& table)
{
    std::vector<FieldProfile> profiles;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        profiles.push_back(profileOf(table.columns.at(column), valuesOf(table, column)));
    compareDates(table, profiles);
    return profiles;
}

std::optional<LonLat> pointOf(const Geometry<LonLat>& geometry)
{
    if (geometry.kind == GeometryKind::None || geometry.parts.empty())
        return std::nullopt;
    if (geometry.kind == GeometryKind::Points)
        return geometry.parts.front().front();
    if (geometry.kind == GeometryKind::Lines) {
        const auto longest =
            std::max_element(geometry.parts.begin(), geometry.parts.end(),
                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
        return (*longest)[longest->size() / 2];
    }
    const auto largest =
        std::max_element(geometry.parts.begin(), geometry.parts.end(),
                         [](const auto& a, const auto& b) { return signedArea(a) < signedArea(b); });
    return centroidOf(*largest);
}

} // namespace zoneatlas
