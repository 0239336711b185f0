// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/source_facts.h"

#include "core/database_address.h"
#include "core/loose_values.h"
#include "data/text_table.h"

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

bool hasColumns(const Table& table, std::initializer_list<const char*> names)
{
    return std::all_of(names.begin(), names.end(), [&table](const char* name) {
        return table.columnIndex(QLatin1String(name)) < table.columns.size();
    });
}

SourceRole likelyRoleOf(const SourceFacts& facts)
{
    if (hasColumns(facts.records.table, {"subject", "measure", "period", "value"}))
        return SourceRole::Trade;
    if (facts.isRoster || facts.assignment.has(FieldRole::Date))
        return SourceRole::Zones;
    return facts.records.kind == GeometryKind::Polygons ? SourceRole::Prefectures : SourceRole::Zones;
}

QString cellOf(const SourceFacts& facts, const TableRow& row, FieldRole role)
{
    if (!facts.assignment.has(role))
        return {};
    return row.cells.value(facts.records.table.columnIndex(facts.assignment.field(role)));
}

JoinRow joinRowOf(const SourceFacts& facts, size_t i)
{
    const TableRow& row = facts.records.table.rows[i];
    JoinRow join{halfWidth(cellOf(facts, row, FieldRole::Code)), {}, {}};
    for (const FieldRole role : {FieldRole::Name, FieldRole::NameZh, FieldRole::NameEn})
        if (const QString name = cellOf(facts, row, role); !name.isEmpty())
            join.names.append(name);
    const auto lon = looseNumber(cellOf(facts, row, FieldRole::Longitude));
    const auto lat = looseNumber(cellOf(facts, row, FieldRole::Latitude));
    if (lon && lat)
        join.position = LonLat{lon->value, lat->value};
    else if (i < facts.records.positions.size())
        join.position = facts.records.positions[i];
    return join;
}

std::optional<JoinReport> joinOf(const SourceFacts& facts, const Boundaries& boundaries)
{
    if (facts.likelyRole != SourceRole::Zones || facts.records.table.rows.empty())
        return std::nullopt;
    const BoundaryLookup lookup(boundaries);
    JoinReport report{
        .file = facts.source.path, .rows = {}, .lines = {}, .targets = lookup.targets(), .result = {}};
    for (size_t i = 0; i < facts.records.table.rows.size(); ++i) {
        report.rows.push_back(joinRowOf(facts, i));
        report.lines.push_back(facts.records.table.rows[i].line);
    }
    const auto targetAt = [&lookup](const LonLat& position) { return lookup.targetAt(position); };
    report.result =
        joinPlaces(report.rows, report.targets, {.decisions = facts.source.joins, .targetAt = targetAt});
    return report;
}

/// Of a database where no table is named, the first that holds something: there is no order in it that says
/// more.
Result<Records> recordsOf(SourceFacts& facts, const ReadControl& control)
{
    DataSource& source = facts.source;
    if (!isDatabaseAddress(source.path) || !source.layer.isEmpty() || facts.layers.empty())
        return readRecords(source, facts.issues, control);
    Result<Records> records = Error{};
    for (const LayerSummary& layer : facts.layers) {
        source.layer = layer.name;
        records = readRecords(source, facts.issues, control);
        if (records || records.error().code != ErrorCode::LayerEmpty)
            break;
    }
    return records;
}

} // namespace

void reassign(SourceFacts& facts, const Boundaries& boundaries)
{
    std::map<FieldRole, QString> chosen = facts.source.fields;
    // The roster's own names say all.
    facts.isRoster = isZonesRoster(facts.records.table.columns) && chosen.empty();
    if (facts.isRoster)
        chosen = {{FieldRole::Code, QStringLiteral("adcode")},
                  {FieldRole::NameZh, QStringLiteral("name_zh")},
                  {FieldRole::NameEn, QStringLiteral("name_en")},
                  {FieldRole::Date, QStringLiteral("approved_on")},
                  {FieldRole::EndDate, QStringLiteral("revoked_on")},
                  {FieldRole::Group, QStringLiteral("batch")}};
    facts.assignment = assignFields(facts.fields, chosen);
    facts.likelyRole = likelyRoleOf(facts);
    facts.join = joinOf(facts, boundaries);
}

Result<SourceFacts> factsOf(const DataSource& source, const Boundaries& boundaries,
                            const ReadControl& control)
{
    SourceFacts facts;
    facts.source = source;
    if (!isSeparatedText(source.path))
        if (auto layers = listLayers(source))
            facts.layers = std::move(layers).value();
    auto records = recordsOf(facts, control);
    if (!records)
        return records.error();
    facts.records = std::move(records).value();
    facts.fields = profilesOf(facts.records.table);
    reassign(facts, boundaries);
    return facts;
}

} // namespace zoneatlas
