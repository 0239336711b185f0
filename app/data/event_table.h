// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/zone.h"
#include "data/records.h"

#include <QDate>

namespace zoneatlas {

/// Something that began at a place on a day.
struct EventRow
{
    qint64 line = 0; ///< as TableRow::line, or the id of a feature
    QString code{};  ///< of the place
    BilingualText name{};
    QStringList names{}; ///< all that it is called by, for the join
    QString partOf{};    ///< name or code of what it lies in
    QDate date{};
    QDate endDate{}; ///< the first day on which it no longer holds; invalid where it lasts
    QString group{};
    std::optional<ToldValue> value{};
    std::optional<LonLat> position{};
    bool operator==(const EventRow&) const = default;
};

/// Makes events of rows by the roles of their fields. Needed are a date, and a place by code, name, position
/// or shape (RoleMissing). Dates and numbers may be written in many ways (core/loose_values.h). A row without
/// a date, or without anything that tells its place, is left out with an issue. `source` says what
/// coordinates in fields are in, if it says anything (data/table_positions.h), and the order of dates.
[[nodiscard]] Result<std::vector<EventRow>> parseEvents(const Records& records,
                                                        const FieldAssignment& assignment,
                                                        const DataSource& source, IssueLog& issues);

/// Is this the program's own table of zones (columns as in resources/data/README.md) rather than any other?
[[nodiscard]] bool isZonesRoster(const QStringList& columns);

} // namespace zoneatlas
