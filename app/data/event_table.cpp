// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/event_table.h"

#include "core/loose_values.h"
#include "data/crs_guess.h"
#include "data/place_cells.h"
#include "data/table_positions.h"

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

class EventParser
{
public:
    EventParser(const Records& records, const FieldAssignment& assignment, IssueLog& issues)
        : m_records(records)
        , m_table(records.table)
        , m_assignment(assignment)
        , m_issues(issues)
    {}

    Result<std::vector<EventRow>> parse(const DataSource& source)
    {
        if (const auto missing = missingRole())
            return Error{
                .code = ErrorCode::RoleMissing, .file = m_table.file, .value = fieldRoleCode(*missing)};
        readPositions(source.crsId);
        m_order = source.dateOrder ? source.dateOrder
                                   : dateOrderOf(column(FieldRole::Date) + column(FieldRole::EndDate));
        if (const auto hint = shiftHint(m_table.file, m_table.columns); hint && hasPositionFields())
            log({.code = ErrorCode::CrsShifted, .value = hint->system, .detail = hint->hint},
                Remedy::ShownAsIs);
        std::vector<EventRow> events;
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            if (auto event = eventOf(i))
                events.push_back(std::move(*event));
        return events;
    }

private:
    std::optional<FieldRole> missingRole() const
    {
        if (!m_assignment.has(FieldRole::Date))
            return FieldRole::Date;
        const std::array places{FieldRole::Code, FieldRole::Name, FieldRole::NameZh, FieldRole::NameEn};
        const bool isNamed = std::any_of(places.begin(), places.end(),
                                         [this](FieldRole role) { return m_assignment.has(role); });
        if (isNamed || hasPositionFields() || !m_records.positions.empty())
            return std::nullopt;
        return FieldRole::Name;
    }

    /// What has shapes has no need of fields.
    void readPositions(const QString& crsId)
    {
        m_positions = m_records.positions;
        if (!m_positions.empty())
            return;
        TablePositions told = tablePositions(m_table, m_assignment, crsId);
        m_issues.insert(m_issues.end(), told.issues.begin(), told.issues.end());
        m_positions = std::move(told.positions);
    }

    bool hasPositionFields() const
    {
        return m_assignment.has(FieldRole::Longitude) && m_assignment.has(FieldRole::Latitude);
    }

    void log(Error error, Remedy remedy)
    {
        error.file = m_table.file;
        m_issues.push_back({std::move(error), remedy});
    }

    QString text(const TableRow& row, FieldRole role) const
    {
        if (!m_assignment.has(role))
            return {};
        return row.cells.value(m_table.columnIndex(m_assignment.field(role)));
    }

    QStringList column(FieldRole role) const
    {
        QStringList values;
        for (const TableRow& row : m_table.rows)
            values.append(text(row, role));
        return values;
    }

    void logCell(const TableRow& row, FieldRole role, ErrorCode code, Remedy remedy,
                 const QString& detail = {})
    {
        log({.code = code,
             .row = row.line,
             .field = m_assignment.field(role),
             .value = text(row, role),
             .detail = detail},
            remedy);
    }

    /// Invalid, with an issue, where the cell holds no date.
    QDate dateIn(const TableRow& row, FieldRole role, Remedy remedy)
    {
        const QString cell = text(row, role);
        if (isNoValue(cell))
            return {};
        const auto date = looseDate(cell, m_order.value_or(DateOrder::DayFirst));
        if (!date) {
            logCell(row, role, ErrorCode::NotADate, remedy);
            return {};
        }
        if (date->isOrderUnsure && !m_order && !m_isOrderTold) {
            logCell(row, role, ErrorCode::DateOrderGuessed, Remedy::Assumed,
                    date->date.toString(Qt::ISODate));
            m_isOrderTold = true;
        }
        return date->date;
    }

    std::optional<EventRow> eventOf(size_t i)
    {
        const TableRow& row = m_table.rows[i];
        EventRow event;
        event.line = row.line;
        event.date = dateIn(row, FieldRole::Date, Remedy::RowSkipped);
        if (!event.date.isValid()) {
            if (isNoValue(text(row, FieldRole::Date)))
                logCell(row, FieldRole::Date, ErrorCode::ValueMissing, Remedy::RowSkipped);
            return std::nullopt;
        }
        event.endDate = dateIn(row, FieldRole::EndDate, Remedy::ValueIgnored);
        if (event.endDate.isValid() && event.endDate <= event.date) {
            logCell(row, FieldRole::EndDate, ErrorCode::DatesOutOfOrder, Remedy::ValueIgnored,
                    event.date.toString(Qt::ISODate));
            event.endDate = {};
        }
        readPlace(i, event);
        event.group = text(row, FieldRole::Group);
        if (const QString value = text(row, FieldRole::Value); !isNoValue(value))
            event.value = ToldValue{m_assignment.field(FieldRole::Value), value};
        if (!event.code.isEmpty() || !event.names.isEmpty() || event.position)
            return event;
        const FieldRole told = m_assignment.has(FieldRole::Name) ? FieldRole::Name : FieldRole::Code;
        logCell(row, told, ErrorCode::ValueMissing, Remedy::RowSkipped);
        return std::nullopt;
    }

    void readPlace(size_t i, EventRow& event)
    {
        const TableRow& row = m_table.rows[i];
        PlaceCells cells = placeCells(m_table, row, m_assignment);
        event.code = std::move(cells.code);
        event.name = std::move(cells.name);
        event.names = std::move(cells.names);
        event.partOf = std::move(cells.partOf);
        if (i < m_positions.size())
            event.position = m_positions[i];
    }

    const Records& m_records;
    const Table& m_table;
    const FieldAssignment& m_assignment;
    IssueLog& m_issues;
    std::vector<std::optional<LonLat>> m_positions; ///< by shapes or fields; empty where none tell them
    std::optional<DateOrder> m_order;
    bool m_isOrderTold = false;
};

} // namespace

Result<std::vector<EventRow>> parseEvents(const Records& records, const FieldAssignment& assignment,
                                          const DataSource& source, IssueLog& issues)
{
    return EventParser(records, assignment, issues).parse(source);
}

bool isZonesRoster(const QStringList& columns)
{
    const auto has = [&columns](const char* name) {
        return columns.contains(QLatin1String(name), Qt::CaseInsensitive);
    };
    return has("zone_id") && (has("batch") || has("approved_on"));
}

} // namespace zoneatlas
