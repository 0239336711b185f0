// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_object.h"
#include "cli/query_facts.h"
#include "core/error_text.h"

namespace zoneatlas {

namespace {

using Rows = std::vector<JsonObject>;

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

Rows batchRows(const Project& project, const Standing& standing)
{
    Rows rows;
    const std::vector<Batch>& batches = project.ledger->batches();
    for (size_t i = 0; i < batches.size(); ++i)
        if (standing.batches[i].approved > 0)
            rows.push_back(JsonObject()
                               .add("batch", batches[i].number)
                               .add("approved_on", isoDate(batches[i].approvedOn))
                               .add("approved", standing.batches[i].approved)
                               .add("active", standing.batches[i].inForce));
    return rows;
}

Rows provinceRows(const Project& project, const Standing& standing)
{
    Rows rows;
    for (const auto& [code, count] : standing.inForceByProvince) {
        const Province* province = project.ledger->province(code);
        const BilingualText name = province ? province->name : BilingualText{};
        rows.push_back(JsonObject()
                           .add("province_code", code.value)
                           .add("name_zh", name.zh)
                           .add("name_en", name.en)
                           .add("active", count));
    }
    return rows;
}

/// As it stood on the day: a revocation still to come is not told.
JsonObject zoneRow(const Zone& zone, ZoneStatus status)
{
    const bool isRevoked = status == ZoneStatus::Revoked && zone.revocation;
    const QString revokedOn = isRevoked ? isoDate(zone.revocation->revokedOn) : QString();
    const QString successor =
        isRevoked && zone.revocation->succeededBy ? zone.revocation->succeededBy->value : QString();
    return JsonObject()
        .add("zone_id", zone.id.value)
        .add("name_zh", zone.name.zh)
        .add("name_en", zone.name.en)
        .add("status", isRevoked ? QStringLiteral("revoked") : QStringLiteral("active"))
        .add("batch", zone.approval.batch)
        .add("province_code", zone.province.value)
        .add("adcode", zone.adcode.value)
        .add("lon", zone.seat.lonDeg)
        .add("lat", zone.seat.latDeg)
        .add("approved_on", isoDate(zone.approval.approvedOn))
        .add("revoked_on", textOrNull(revokedOn))
        .add("succeeded_by", textOrNull(successor));
}

JsonObject figureRow(const Project& project, const TradeFigure& figure)
{
    const bool hasCode = !figure.subject.isEmpty();
    return JsonObject()
        .add("subject", hasCode ? figure.subject : figure.subjectName.in(Language::Chinese))
        .add("measure", figure.measure.value)
        .add("period", figure.period.text)
        .add("value", figure.value)
        .add("unit", textOrNull(figure.unit))
        .add("vintage", vintageCode(figure.vintage))
        .add("published_on", textOrNull(figure.publishedOn ? figure.publishedOn->text : QString()))
        .add("source", sourceText(project, figure.source));
}

JsonObject issueRow(const Issue& issue)
{
    const Error& problem = issue.problem;
    return JsonObject()
        .add("problem", errorCodeName(problem.code))
        .add("file", textOrNull(problem.file))
        .add("layer", textOrNull(problem.layer))
        .add("row", problem.row ? QJsonValue(*problem.row) : QJsonValue(QJsonValue::Null))
        .add("field", textOrNull(problem.field))
        .add("value", textOrNull(problem.value))
        .add("remedy", remedyName(issue.remedy))
        .add("message", issueText(issue));
}

} // namespace

QByteArray queryJson(const Project& project, const QueryFacts& facts)
{
    Rows zones;
    for (const size_t i : facts.zones)
        zones.push_back(zoneRow(project.ledger->zones()[i], facts.standing.status[i]));
    Rows figures;
    for (const FigureId id : facts.figures)
        figures.push_back(figureRow(project, project.trade->figure(id)));
    Rows issues;
    for (const Issue& issue : project.issues)
        issues.push_back(issueRow(issue));
    return JsonObject()
        .add("as_of", isoDate(facts.standing.date))
        .add("active", facts.standing.inForce)
        .add("approved", facts.standing.approved)
        .add("revoked", facts.standing.revoked)
        .add("provinces_covered", facts.standing.provincesCovered())
        .add("batches", batchRows(project, facts.standing))
        .add("provinces", provinceRows(project, facts.standing))
        .add("zones", zones)
        .add("trade", figures)
        .add("issues", issues)
        .toText();
}

} // namespace zoneatlas
