// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_source.h"

#include <QStringList>

#include <map>
#include <vector>

namespace zoneatlas {

/// What the values of a field look like. Signs for a value that is missing ("—", "n/a") count as empty.
struct FieldProfile
{
    QString name{};
    qsizetype rows = 0;
    qsizetype filled = 0;
    qsizetype dates = 0;
    qsizetype numbers = 0;
    qsizetype codes = 0;    ///< six digits, or two or three capital letters
    qsizetype periods = 0;  ///< years, quarters …, see loosePeriod
    qsizetype onEarth = 0;  ///< numbers that can be a longitude
    qsizetype distinct = 0; ///< different values
    QStringList examples{}; ///< the first few different values
    /// Other fields of dates that this one's dates follow in all rows in which both are filled.
    QStringList neverBefore{};
    bool operator==(const FieldProfile&) const = default;
};

/// Of all rows: `values` are those of one field, in order.
[[nodiscard]] FieldProfile profileOf(const QString& name, const QStringList& values);

/// Which field plays which role, and how sure that is.
struct FieldAssignment
{
    std::map<FieldRole, QString> fields;
    /// Roles for which other fields would do as well: somebody had better look.
    std::map<FieldRole, QStringList> alternatives;

    [[nodiscard]] bool has(FieldRole role) const { return fields.contains(role); }
    [[nodiscard]] QString field(FieldRole role) const;
    bool operator==(const FieldAssignment&) const = default;
};

/// Guesses by names (Chinese and English) and by what the values look like. What was `chosen` holds, and is
/// taken by no other role; an empty choice leaves the role without a field. A chosen field that is not there
/// is left out.
[[nodiscard]] FieldAssignment assignFields(const std::vector<FieldProfile>& fields,
                                           const std::map<FieldRole, QString>& chosen = {});

} // namespace zoneatlas
