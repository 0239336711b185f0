// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_command.h"
#include "cli/json_object.h"
#include "core/error_text.h"
#include "core/source_text.h"
#include "session/join_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace zoneatlas {

namespace {

std::vector<JsonObject> layersJson(const SourceFacts& facts)
{
    std::vector<JsonObject> layers;
    for (const LayerSummary& layer : facts.layers)
        layers.push_back(JsonObject()
                             .add("name", layer.name)
                             .add("geometry", layer.geometry)
                             .add("features", layer.features ? QJsonValue(*layer.features) : QJsonValue())
                             .add("is_read", layer.name == facts.records.table.layer));
    return layers;
}

QJsonValue encodingJson(const EncodingDecision& encoding)
{
    return QJsonObject{{QStringLiteral("name"), encoding.encoding},
                       {QStringLiteral("reason"), encodingReasonCode(encoding.reason)},
                       {QStringLiteral("claimed"), textOrNull(encoding.claimed)},
                       {QStringLiteral("is_sure"), encoding.isSure()}};
}

QJsonValue roleJson(const SourceFacts& facts, const QString& field)
{
    for (const auto& [role, name] : facts.assignment.fields)
        if (name == field)
            return fieldRoleCode(role);
    return figureColumn(facts, field) ? QJsonValue(fieldRoleCode(FieldRole::Value)) : QJsonValue();
}

std::vector<JsonObject> figuresJson(const SourceFacts& facts)
{
    std::vector<JsonObject> rows;
    for (const MeasureSummary& summary : summaryOf(facts.figures))
        rows.push_back(JsonObject()
                           .add("measure", textOrNull(summary.measure))
                           .add("unit", textOrNull(summary.unit))
                           .add("figures", qint64(summary.figures))
                           .add("first_period", summary.firstPeriod)
                           .add("last_period", summary.lastPeriod));
    return rows;
}

std::vector<JsonObject> fieldsJson(const SourceFacts& facts)
{
    std::vector<JsonObject> fields;
    for (const FieldProfile& field : facts.fields)
        fields.push_back(JsonObject()
                             .add("name", field.name)
                             .add("role", roleJson(facts, field.name))
                             .add("filled", field.filled)
                             .add("distinct", field.distinct)
                             .add("examples", QJsonArray::fromStringList(field.examples)));
    return fields;
}

QJsonArray proposalsJson(const JoinReport& join, const JoinedRow& row)
{
    QJsonArray proposals;
    for (const JoinProposal& proposal : row.proposals)
        proposals.append(join.targets[proposal.target].code);
    return proposals;
}

std::vector<JsonObject> joinJson(const JoinReport& join)
{
    std::vector<JsonObject> rows;
    for (size_t i = 0; i < join.rows.size(); ++i) {
        const JoinedRow& row = join.result.rows[i];
        rows.push_back(
            JsonObject()
                .add("row", join.lines[i])
                .add("key", join.rows[i].key())
                .add("boundary", row.target ? QJsonValue(join.targets[*row.target].code) : QJsonValue())
                .add("how", joinMethodCode(row.method))
                .add("ambiguous", row.isAmbiguous)
                .add("proposals", proposalsJson(join, row)));
    }
    return rows;
}

std::vector<JsonObject> problemsJson(const IssueLog& issues)
{
    std::vector<JsonObject> problems;
    for (const Issue& issue : issues)
        problems.push_back(JsonObject()
                               .add("code", errorCodeName(issue.problem.code))
                               .add("row", issue.problem.row ? QJsonValue(*issue.problem.row) : QJsonValue())
                               .add("field", textOrNull(issue.problem.field))
                               .add("remedy", remedyName(issue.remedy))
                               .add("text", issueText(issue)));
    return problems;
}

template <class P>
QJsonValue extentJson(const Extent<P>& extent)
{
    return extent.isEmpty() ? QJsonValue() : QJsonArray{extent.minX, extent.minY, extent.maxX, extent.maxY};
}

/// Of coordinates that nobody knows the system of.
void addUnplaced(const UnplacedShapes& unplaced, JsonObject& json)
{
    json.add("extent_in_own_units", extentJson(unplaced.extent))
        .add("crs_that_fit", QJsonArray::fromStringList(unplaced.fittingCrs));
}

} // namespace

QByteArray inspectJson(const SourceFacts& facts)
{
    const Records& records = facts.records;
    JsonObject json;
    json.add("path", facts.source.path)
        .add("driver", records.table.driver)
        .add("layers", layersJson(facts))
        .add("title", textOrNull(records.table.title))
        .add("rows", qint64(records.table.rows.size()))
        .add("encoding", encodingJson(records.table.encoding))
        .add("crs", unplacedOf(facts) ? QJsonValue() : textOrNull(crsNameOf(facts)))
        .add("crs_is_a_guess", isCrsAssumed(facts) && !unplacedOf(facts))
        .add("extent", extentJson(extentOf(facts)));
    if (const UnplacedShapes* unplaced = unplacedOf(facts))
        addUnplaced(*unplaced, json);
    json.add("seems_to_be", sourceRoleCode(facts.likelyRole)).add("fields", fieldsJson(facts));
    if (facts.trade)
        json.add("figures", figuresJson(facts));
    if (facts.join)
        json.add("join", joinJson(*facts.join))
            .add("unmatched", qint64(facts.join->result.openCount()))
            .add("ambiguous", qint64(facts.join->result.ambiguousCount()));
    json.add("problems", problemsJson(problemsOf(facts)));
    return json.toText();
}

} // namespace zoneatlas
