// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_ledger.h"

#include "session/join_text.h"
#include "session/level_join.h"

#include <QSet>

#include <algorithm>

namespace zoneatlas {

namespace {

JoinRow joinRowOf(const EventRow& event)
{
    return {event.code, event.names, event.position, event.partOf};
}

class LedgerMaker
{
public:
    LedgerMaker(const BoundaryLookup& lookup, const DataSource& source, IssueLog& issues)
        : m_lookup(lookup)
        , m_source(source)
        , m_issues(issues)
    {}

    Result<EventLedger> make(const std::vector<EventRow>& events, const ReadControl& control)
    {
        auto found = joined(events, control);
        if (!found)
            return found.error();
        const LevelJoin join = std::move(found).value();
        std::vector<EventRow> shown;
        std::vector<size_t> rows; ///< of those
        for (size_t i = 0; i < events.size(); ++i) {
            if (join.report.result.rows[i].target || events[i].position) {
                shown.push_back(events[i]);
                rows.push_back(i);
            } else if (join.report.result.rows[i].isOpen())
                tellOpen(events[i], join.report, i);
        }
        EventLedger ledger;
        EventGroups grouped = groupsOf(shown);
        for (size_t i = 0; i < shown.size(); ++i)
            ledger.zones.push_back(zoneOf(shown[i], join, rows[i], grouped.groupOf[i]));
        ledger.batches = std::move(grouped.groups);
        ledger.join = join.report;
        return ledger;
    }

private:
    Result<LevelJoin> joined(const std::vector<EventRow>& events, const ReadControl& control) const
    {
        JoinReport report{.file = m_source.path};
        for (const EventRow& event : events) {
            report.rows.push_back(joinRowOf(event));
            report.lines.push_back(event.line);
        }
        auto found = joinLevels(std::move(report), m_lookup, {.decisions = m_source.joins}, control);
        if (!found)
            return found.error();
        LevelJoin join = std::move(found).value();
        showAtPositions(join.report);
        return join;
    }

    void tellOpen(const EventRow& event, const JoinReport& join, size_t row)
    {
        const JoinedRow& joined = join.result.rows[row];
        m_issues.push_back(
            {{.code = joined.isAmbiguous ? ErrorCode::PlaceAmbiguous : ErrorCode::PlaceUnmatched,
              .file = m_source.path,
              .row = event.line,
              .value = joinRowOf(event).key(),
              .detail = proposalsText(joined, join.targets)},
             Remedy::RowSkipped});
    }

    Zone zoneOf(const EventRow& event, const LevelJoin& join, size_t row, int group)
    {
        const JoinedRow& joined = join.report.result.rows[row];
        Zone zone;
        // A position says where a thing is, not that it fills the boundary it lies in.
        const bool isArea = joined.target && joined.method != JoinMethod::Location;
        zone.level = ZoneLevel::County;
        zone.name = event.name;
        if (joined.target) {
            const size_t unitIndex = join.units[*joined.target];
            const BoundaryUnit& unit = m_lookup.boundaries().units[unitIndex];
            zone.province = unit.province;
            if (isArea) {
                const bool isProvince = unit.level == BoundaryLevel::Province;
                zone.level = isProvince ? ZoneLevel::Province : ZoneLevel::Prefecture;
                zone.adcode = unit.adcode;
                zone.seat = m_lookup.centreOf(unitIndex);
                completeName(unit.name, zone.name);
            }
        }
        if (event.position)
            zone.seat = *event.position;
        if (zone.name == BilingualText{})
            zone.name = {event.code, event.code};
        zone.id = ownId(event.code.isEmpty() ? event.names.value(0) : event.code, event.line);
        zone.approval.batch = group;
        zone.approval.approvedOn = event.date;
        if (event.endDate.isValid())
            zone.revocation = Revocation{event.endDate, {}, {}};
        zone.told = event.value;
        zone.tableLine = event.line;
        return zone;
    }

    /// A place's other name is that of its boundary.
    static void completeName(const BilingualText& other, BilingualText& name)
    {
        if (name.zh.isEmpty())
            name.zh = other.zh;
        if (name.en.isEmpty())
            name.en = other.en;
    }

    ZoneId ownId(const QString& wanted, qint64 line)
    {
        QString id = wanted.isEmpty() ? QStringLiteral("row-%1").arg(line) : wanted;
        if (m_ids.contains(id))
            id += QStringLiteral("-%1").arg(line);
        m_ids.insert(id);
        return ZoneId(id);
    }

    const BoundaryLookup& m_lookup;
    const DataSource& m_source;
    IssueLog& m_issues;
    QSet<QString> m_ids;
};

} // namespace

Result<EventLedger> eventLedgerFrom(const std::vector<EventRow>& events, const BoundaryLookup& lookup,
                                    const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    return LedgerMaker(lookup, source, issues).make(events, control);
}

} // namespace zoneatlas
