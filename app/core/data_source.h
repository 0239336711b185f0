// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace zoneatlas {

/// What a source of data is for.
enum class SourceRole
{
    Prefectures,   ///< boundary layer that places are joined to
    Provinces,     ///< boundary layer above it; where there is none it is made of the other
    Zones,         ///< places with dates: the roster of zones, or any other table or layer of events
    Batches,       ///< what is known of each batch
    ProvinceTable, ///< names of provinces and regions
    SourceTable,   ///< where facts were read
    Measures,      ///< what trade figures mean
    Trade          ///< trade figures
};

/// What a field of a source tells.
enum class FieldRole
{
    Code,      ///< of a place, as boundaries carry it
    Name,      ///< of a place
    NameZh,    ///< the name in Chinese, where there are two
    NameEn,    ///< the name in English, where there are two
    Province,  ///< code or name of what the place is part of
    Date,      ///< first day on which it holds
    EndDate,   ///< first day on which it no longer holds
    Group,     ///< what it is coloured by: a batch, a kind
    Value,     ///< a number that is told with it; of trade figures, the figure itself
    Longitude, ///< degrees, or the east coordinate in the source's CRS
    Latitude,  ///< degrees, or the north coordinate in the source's CRS
    Year,      ///< the year or other period of a trade figure
    Measure,   ///< what a trade figure measures
    Unit       ///< what a trade figure counts in
};

/// Which comes first in "07/03/2015".
enum class DateOrder
{
    DayFirst,
    MonthFirst
};

/// One source of data and all that a person decided about it. What is left open is found out when it is read;
/// nothing that is found out is written back here.
struct DataSource
{
    QString path{};     ///< any path GDAL opens, /vsizip/… too; empty: there is no such source
    QString layer{};    ///< empty: the first one
    QString password{}; ///< of a database; never written to a file, a log or a command line
    QString encoding{}; ///< "GB18030", "UTF-8" …; empty: as the file says or as its bytes suggest
    QString crsId{};    ///< what coordinates are in, whatever the file says; empty: as the file says
    std::optional<DateOrder> dateOrder{}; ///< absent: as the dates tell
    int headingRow = 0; ///< row of the table that names its columns, the first being 1; 0: found out
    std::map<FieldRole, QString> fields{}; ///< the field of a role; an empty name: the source has none such
    /// What a person decided in the join: the source's key of a place (its code, else its name, as written)
    /// to the code of a boundary. An empty code: none, on purpose.
    std::map<QString, QString> joins{};

    [[nodiscard]] bool isEmpty() const { return path.isEmpty(); }
    bool operator==(const DataSource&) const = default;
};

/// All of them, in the order of the enum.
[[nodiscard]] const std::vector<SourceRole>& allSourceRoles();
[[nodiscard]] const std::vector<FieldRole>& allFieldRoles();

/// The words for files and the command line: "prefectures", "end-date". They never change. "longitude" and
/// "latitude" are read as "lon" and "lat" are.
[[nodiscard]] QString sourceRoleCode(SourceRole role);
[[nodiscard]] QString fieldRoleCode(FieldRole role);
[[nodiscard]] std::optional<SourceRole> sourceRoleFromCode(const QString& code);
[[nodiscard]] std::optional<FieldRole> fieldRoleFromCode(const QString& code);
/// "day-first", "month-first".
[[nodiscard]] QString dateOrderCode(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderFromCode(const QString& code);

} // namespace zoneatlas
