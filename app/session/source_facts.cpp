// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/source_facts.h"

#include "core/database_address.h"
#include "core/loose_values.h"
#include "data/text_table.h"
#include "session/figure_join.h"
#include "session/level_join.h"

#include <algorithm>

namespace zoneatlas {

namespace {

/// Of the time; the rest goes into finding places.
constexpr double kShareOfReading = 0.4;

SourceRole likelyRoleOf(const SourceFacts& facts, const TradeLayout& layout)
{
    if (isTradeTable(facts.records.table.columns))
        return SourceRole::Trade;
    if (facts.isRoster)
        return SourceRole::Zones;
    if (facts.records.kind == GeometryKind::Polygons && !facts.assignment.has(FieldRole::Date))
        return SourceRole::Prefectures;
    return looksLikeTrade(facts.fields, layout) ? SourceRole::Trade : SourceRole::Zones;
}

JoinRow joinRowOf(const SourceFacts& facts, size_t i)
{
    const Table& table = facts.records.table;
    const TableRow& row = table.rows[i];
    PlaceCells cells = placeCells(table, row, facts.assignment);
    JoinRow join{std::move(cells.code), std::move(cells.names), {}, std::move(cells.partOf)};
    const auto& positions =
        facts.records.positions.empty() ? facts.places.positions : facts.records.positions;
    if (i < positions.size())
        join.position = positions[i];
    return join;
}

Outcome joinEvents(SourceFacts& facts, const Boundaries& boundaries, const ReadControl& control)
{
    if (facts.role() != SourceRole::Zones || facts.records.table.rows.empty())
        return Done{};
    JoinReport report{.file = facts.source.path};
    for (size_t i = 0; i < facts.records.table.rows.size(); ++i) {
        report.rows.push_back(joinRowOf(facts, i));
        report.lines.push_back(facts.records.table.rows[i].line);
    }
    auto join =
        joinLevels(std::move(report), BoundaryLookup(boundaries), {.decisions = facts.source.joins}, control);
    if (!join)
        return join.error();
    facts.join = std::move(join).value().report;
    showAtPositions(*facts.join);
    return Done{};
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

void assignEvents(SourceFacts& facts)
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
}

/// The program's own kind of table has its own rules.
Outcome readFigures(SourceFacts& facts, TradeLayout layout, const Boundaries& boundaries,
                    const ReadControl& control)
{
    facts.assignment = {};
    if (facts.source.fields.empty() && isTradeTable(facts.records.table.columns))
        return Done{};
    facts.assignment = layout.assignment;
    auto figures = parseFigures(facts.records, layout, facts.rowIssues);
    facts.trade = std::move(layout);
    if (!figures) {
        facts.rowIssues.push_back({figures.error(), Remedy::PartNotLoaded});
        return Done{};
    }
    facts.figures = std::move(figures).value();
    if (facts.figures.empty())
        return Done{};
    auto join = joinFigures(facts.figures, boundaries, facts.source, control);
    if (!join)
        return join.error();
    facts.join = std::move(join).value().report;
    return Done{};
}

/// What would be told if it were added: which rows are no events, and why. The roster has its own rules.
void readEvents(SourceFacts& facts)
{
    if (facts.isRoster || facts.records.table.rows.empty())
        return;
    const auto events = parseEvents(facts.records, facts.assignment, facts.source, facts.rowIssues);
    if (!events) {
        facts.rowIssues.push_back({events.error(), Remedy::PartNotLoaded});
        return;
    }
    facts.rowsLeftOut = facts.records.table.rows.size() - events->size();
}

} // namespace

Outcome reassign(SourceFacts& facts, const Boundaries& boundaries, const ReadControl& control)
{
    facts.trade.reset();
    facts.join.reset();
    facts.figures.clear();
    facts.rowIssues.clear();
    facts.rowsLeftOut = 0;
    assignEvents(facts);
    TradeLayout layout = tradeLayoutOf(facts.fields, facts.source.fields, titleOf(facts.records.table));
    facts.likelyRole = likelyRoleOf(facts, layout);
    facts.places = {};
    if (facts.records.positions.empty() && facts.role() != SourceRole::Trade)
        facts.places = tablePositions(facts.records.table, facts.assignment, facts.source.crsId);
    if (facts.role() == SourceRole::Trade)
        return readFigures(facts, std::move(layout), boundaries, control);
    if (facts.role() == SourceRole::Zones)
        readEvents(facts);
    return joinEvents(facts, boundaries, control);
}

QString crsNameOf(const SourceFacts& facts)
{
    return facts.records.crsName.isEmpty() ? facts.places.crs.id : facts.records.crsName;
}

bool isCrsAssumed(const SourceFacts& facts)
{
    return facts.records.isCrsAssumed || facts.places.isCrsAssumed;
}

GeoExtent extentOf(const SourceFacts& facts)
{
    return facts.records.extent.isEmpty() ? facts.places.extent : facts.records.extent;
}

const UnplacedShapes* unplacedOf(const SourceFacts& facts)
{
    const auto& unplaced = facts.records.unplaced ? facts.records.unplaced : facts.places.unplaced;
    return unplaced ? &*unplaced : nullptr;
}

IssueLog problemsOf(const SourceFacts& facts)
{
    IssueLog problems = facts.issues;
    problems.insert(problems.end(), facts.places.issues.begin(), facts.places.issues.end());
    // Making events of the rows meets the same positions once more.
    std::copy_if(facts.rowIssues.begin(), facts.rowIssues.end(), std::back_inserter(problems),
                 [&known = facts.places.issues](const Issue& issue) {
                     return std::find(known.begin(), known.end(), issue) == known.end();
                 });
    return problems;
}

const TradeColumn* figureColumn(const SourceFacts& facts, const QString& field)
{
    if (!facts.trade)
        return nullptr;
    const std::vector<TradeColumn>& columns = facts.trade->columns;
    const auto it = std::find_if(columns.begin(), columns.end(),
                                 [&field](const TradeColumn& column) { return column.field == field; });
    return it == columns.end() ? nullptr : &*it;
}

std::vector<MeasureSummary> summaryOf(const std::vector<FigureRow>& figures)
{
    std::vector<MeasureSummary> summaries;
    for (const FigureRow& figure : figures) {
        auto at = std::find_if(summaries.begin(), summaries.end(), [&figure](const MeasureSummary& known) {
            return known.measure == figure.measure && known.unit == figure.unit;
        });
        if (at == summaries.end())
            at = summaries.insert(at, {figure.measure, figure.unit, 0, figure.period, figure.period});
        ++at->figures;
        at->firstPeriod = std::min(at->firstPeriod, figure.period);
        at->lastPeriod = std::max(at->lastPeriod, figure.period);
    }
    return summaries;
}

Result<SourceFacts> factsOf(const DataSource& source, const Boundaries& boundaries,
                            std::optional<SourceRole> role, const ReadControl& control)
{
    SourceFacts facts;
    facts.source = source;
    facts.chosenRole = role;
    if (!isSeparatedText(source.path))
        if (auto layers = listLayers(source))
            facts.layers = std::move(layers).value();
    const std::vector<ReadControl> parts = control.split({kShareOfReading, 1 - kShareOfReading});
    auto records = recordsOf(facts, parts[0]);
    if (!records)
        return records.error();
    facts.records = std::move(records).value();
    facts.fields = profilesOf(facts.records.table);
    if (!parts[0].goOn(1))
        return Error{.code = ErrorCode::Cancelled};
    if (const Outcome outcome = reassign(facts, boundaries, parts[1]); !outcome)
        return outcome.error();
    return facts;
}

} // namespace zoneatlas
