// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/roster_join.h"

#include <algorithm>
#include <numeric>

namespace zoneatlas {

namespace {

bool coversUnit(const Zone& zone)
{
    return isAreaLevel(zone.level) && zone.level != ZoneLevel::Province;
}

std::vector<JoinTarget> targetsOf(const Boundaries& boundaries)
{
    std::vector<JoinTarget> targets;
    for (const BoundaryUnit& unit : boundaries.units)
        if (unit.level == BoundaryLevel::Prefecture && !unit.adcode.isEmpty())
            targets.push_back({unit.adcode.value, unit.name});
    return targets;
}

/// By code alone: what it comes to where roster and boundaries are made for each other. Absent else.
std::optional<JoinResult> joinedByCode(const JoinReport& report)
{
    QHash<QString, size_t> targetOf;
    for (size_t i = 0; i < report.targets.size(); ++i)
        targetOf.insert(report.targets[i].code, i);
    JoinResult result;
    std::vector<bool> isFree(report.targets.size(), true);
    for (const JoinRow& row : report.rows) {
        const auto target = targetOf.constFind(row.code);
        if (target == targetOf.constEnd())
            return std::nullopt;
        result.rows.push_back({.target = *target, .method = JoinMethod::Code, .proposals = {}});
        isFree[*target] = false;
    }
    for (size_t i = 0; i < isFree.size(); ++i)
        if (isFree[i])
            result.unmatchedTargets.push_back(i);
    return result;
}

Issue otherCode(const DataSource& source, const Zone& zone, const JoinTarget& target)
{
    const QString& name = target.name.zh.isEmpty() ? target.name.en : target.name.zh;
    return {{.code = ErrorCode::ValueRead,
             .file = source.path,
             .row = zone.tableLine,
             .field = QStringLiteral("adcode"),
             .value = zone.adcode.value,
             .detail = QStringLiteral("%1 %2").arg(name, target.code)},
            Remedy::Assumed};
}

} // namespace

JoinReport joinRoster(std::vector<Zone>& zones, const Boundaries& boundaries, const DataSource& source,
                      IssueLog& issues)
{
    JoinReport report{
        .file = source.path, .rows = {}, .lines = {}, .targets = targetsOf(boundaries), .result = {}};
    std::vector<Zone*> joined;
    for (Zone& zone : zones) {
        if (!coversUnit(zone))
            continue;
        joined.push_back(&zone);
        report.rows.push_back({zone.adcode.value, {zone.name.zh, zone.name.en}, {}});
        report.lines.push_back(zone.tableLine.value_or(0));
    }
    auto byCode = source.joins.empty() ? joinedByCode(report) : std::nullopt;
    report.result =
        byCode ? std::move(*byCode) : joinPlaces(report.rows, report.targets, {.decisions = source.joins});
    for (size_t i = 0; i < joined.size(); ++i) {
        const auto& target = report.result.rows[i].target;
        if (!target)
            continue;
        const QString& code = report.targets[*target].code;
        if (boundaries.hasPrefectureCodes() && code != joined[i]->adcode.value)
            issues.push_back(otherCode(source, *joined[i], report.targets[*target]));
        joined[i]->adcode = Adcode(code);
    }
    return report;
}

} // namespace zoneatlas
