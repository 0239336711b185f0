// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_ledger.h"

#include "session/join_text.h"

#include <QSet>

#include <algorithm>

namespace zoneatlas {

namespace {

JoinRow joinRowOf(const EventRow& event)
{
    return {event.code, event.names, event.position};
}

class LedgerMaker
{
public:
    LedgerMaker(const BoundaryLookup& boundaries, const DataSource& source, IssueLog& issues)
        : m_boundaries(boundaries)
        , m_source(source)
        , m_issues(issues)
    {}

    Result<EventLedger> make(const std::vector<EventRow>& events, const ReadControl& control)
    {
        EventLedger ledger;
        if (const Outcome outcome = join(events, ledger.join, control); !outcome)
            return outcome.error();
        std::vector<EventRow> shown;
        std::vector<const JoinedRow*> joins; ///< of those
        for (size_t i = 0; i < events.size(); ++i) {
            const JoinedRow& joined = ledger.join.result.rows[i];
            if (joined.target || events[i].position) {
                shown.push_back(events[i]);
                joins.push_back(&joined);
            } else if (joined.isOpen())
                tellOpen(events[i], joined);
        }
        EventGroups grouped = groupsOf(shown);
        for (size_t i = 0; i < shown.size(); ++i)
            ledger.zones.push_back(zoneOf(shown[i], *joins[i], grouped.groupOf[i]));
        ledger.batches = std::move(grouped.groups);
        return ledger;
    }

private:
    Outcome join(const std::vector<EventRow>& events, JoinReport& report, const ReadControl& control)
    {
        report.file = m_source.path;
        report.targets = m_boundaries.targets();
        for (const EventRow& event : events) {
            report.rows.push_back(joinRowOf(event));
            report.lines.push_back(event.line);
        }
        const auto targetAt = [this](const LonLat& position) { return m_boundaries.targetAt(position); };
        auto result = joinPlaces(
            report.rows, report.targets,
            {.decisions = m_source.joins, .targetAt = targetAt, .extent = m_boundaries.extent()}, control);
        if (!result)
            return result.error();
        report.result = std::move(result).value();
        return Done{};
    }

    void tellOpen(const EventRow& event, const JoinedRow& joined)
    {
        m_issues.push_back(
            {{.code = joined.isAmbiguous ? ErrorCode::PlaceAmbiguous : ErrorCode::PlaceUnmatched,
              .file = m_source.path,
              .row = event.line,
              .value = joinRowOf(event).key(),
              .detail = proposalsText(joined, m_boundaries.targets())},
             Remedy::RowSkipped});
    }

    Zone zoneOf(const EventRow& event, const JoinedRow& joined, int group)
    {
        Zone zone;
        // A position says where a thing is, not that it fills the boundary it lies in.
        const bool isArea = joined.target && joined.method != JoinMethod::Location;
        zone.level = isArea ? ZoneLevel::Prefecture : ZoneLevel::County;
        zone.name = event.name;
        if (joined.target) {
            const BoundaryUnit& unit = m_boundaries.unitOf(*joined.target);
            zone.province = unit.province;
            if (isArea) {
                zone.adcode = unit.adcode;
                zone.seat = m_boundaries.centreOf(*joined.target);
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

    const BoundaryLookup& m_boundaries;
    const DataSource& m_source;
    IssueLog& m_issues;
    QSet<QString> m_ids;
};

} // namespace

Result<EventLedger> eventLedgerFrom(const std::vector<EventRow>& events, const BoundaryLookup& boundaries,
                                    const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    return LedgerMaker(boundaries, source, issues).make(events, control);
}

} // namespace zoneatlas
