// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/records.h"

#include "core/loose_values.h"
#include "data/ogr_geometry.h"
#include "data/vector_reader.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

bool isTable(const QString& path)
{
    static const QStringList endings{QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("txt"),
                                     QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"),
                                     QStringLiteral("dbf")};
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
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

} // namespace

Result<Records> readRecords(const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    if (isTable(source.path)) {
        auto table = readTable(source, issues, control);
        if (!table)
            return table.error();
        return Records{.table = std::move(table).value()};
    }
    auto layer = readFeatures(source, issues, control);
    if (!layer)
        return layer.error();
    return recordsOf(std::move(layer).value());
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
