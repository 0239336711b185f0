// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_tables.h"

#include <algorithm>

namespace zoneatlas {

namespace {

template <class Parse>
auto loadTable(const DataSource& source, const ReadControl& control, IssueLog& issues, Parse parse)
{
    using Rows = std::remove_cvref_t<decltype(parse(std::declval<const Table&>()).value())>;
    if (source.isEmpty())
        return Rows{};
    const auto failed = [&issues](const Error& error) {
        issues.push_back({error, Remedy::PartNotLoaded});
        return Rows{};
    };
    const auto table = readTable(source, issues, control);
    if (!table)
        return failed(table.error());
    auto rows = parse(*table);
    return rows ? std::move(rows).value() : failed(rows.error());
}

/// A batch that no table tells about is a new one where it is later than all: importing one table is enough
/// for it. Any other is a wrong number.
void dropWrongBatches(const QString& file, ProjectTables& tables, IssueLog& issues)
{
    const std::vector<Batch>& batches = tables.references.batches;
    QDate newest;
    for (const Batch& batch : batches)
        newest = newest.isValid() ? std::max(newest, batch.approvedOn) : batch.approvedOn;
    std::erase_if(tables.zones, [&](const Zone& zone) {
        const auto isOwn = [&zone](const Batch& batch) { return batch.number == zone.approval.batch; };
        if (batches.empty() || zone.approval.approvedOn > newest ||
            std::any_of(batches.begin(), batches.end(), isOwn))
            return false;
        issues.push_back({{.code = ErrorCode::UnknownReference,
                           .file = file,
                           .row = zone.tableLine,
                           .field = QStringLiteral("batch"),
                           .value = QString::number(zone.approval.batch),
                           .detail = QStringLiteral("batches.csv")},
                          Remedy::RowSkipped});
        return true;
    });
}

/// The program's own roster is read by its own rules; all else that has a place and a date is events.
void loadZones(const DataSource& source, const ReadControl& control, ProjectTables& tables, IssueLog& issues)
{
    if (source.isEmpty())
        return;
    const auto fail = [&issues](const Error& error) { issues.push_back({error, Remedy::PartNotLoaded}); };
    const auto records = readRecords(source, issues, control);
    if (!records)
        return fail(records.error());
    if (source.fields.empty() && isZonesRoster(records->table.columns)) {
        ReferenceTables known = tables.references;
        known.batches.clear();
        auto zones = parseZones(records->table, known, issues);
        if (!zones)
            return fail(zones.error());
        tables.zones = std::move(zones).value();
        dropWrongBatches(source.path, tables, issues);
        return;
    }
    auto events =
        parseEvents(*records, assignFields(profilesOf(records->table), source.fields), source, issues);
    if (!events)
        return fail(events.error());
    tables.events = std::move(events).value();
}

/// The same for figures.
void loadTrade(const DataSource& source, const ReadControl& control, std::vector<Measure> measures,
               ProjectTables& tables, IssueLog& issues)
{
    const auto fail = [&](const Error& error) {
        issues.push_back({error, Remedy::PartNotLoaded});
        tables.trade = TradeLedger({}, measures);
    };
    if (source.isEmpty()) {
        tables.trade = TradeLedger({}, std::move(measures));
        return;
    }
    const auto records = readRecords(source, issues, control);
    if (!records)
        return fail(records.error());
    if (source.fields.empty() && isTradeTable(records->table.columns)) {
        auto figures = parseTrade(records->table, tables.references, measures, issues);
        if (!figures)
            return fail(figures.error());
        tables.trade = TradeLedger(std::move(figures).value(), std::move(measures));
        return;
    }
    const TradeLayout layout =
        tradeLayoutOf(profilesOf(records->table), source.fields, titleOf(records->table));
    auto figures = parseFigures(*records, layout, issues);
    if (!figures)
        return fail(figures.error());
    tables.figures = std::move(figures).value();
    tables.trade = TradeLedger({}, std::move(measures));
}

} // namespace

ProjectTables loadTables(const ProjectSources& sources, const ReadControl& control, IssueLog& issues)
{
    ProjectTables tables;
    ReferenceTables& known = tables.references;
    const auto load = [&issues](const DataSource& source, const ReadControl& part, auto parse) {
        return loadTable(source, part, issues, parse);
    };
    const std::vector<ReadControl> parts = control.split({1, 1, 1, 4, 1, 4});
    known.sources =
        load(sources.sourceTable, parts[0], [&](const Table& t) { return parseSources(t, issues); });
    known.provinces =
        load(sources.provinceTable, parts[1], [&](const Table& t) { return parseProvinces(t, issues); });
    known.batches = load(sources.batches, parts[2], [&](const Table& t) { return parseBatches(t, issues); });
    loadZones(sources.zones, parts[3], tables, issues);
    auto measures =
        load(sources.measures, parts[4], [&](const Table& t) { return parseMeasures(t, issues); });
    loadTrade(sources.trade, parts[5], std::move(measures), tables, issues);
    return tables;
}

} // namespace zoneatlas
