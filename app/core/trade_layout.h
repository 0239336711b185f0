// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_roles.h"

#include <optional>

namespace zoneatlas {

/// What the heading of a column of figures tells: of "2021年进出口总额（亿元）" the period "2021", the
/// measure 进出口总额 and the unit 亿元. What it does not tell is empty.
struct TradeHeading
{
    QString period{}; ///< as Period::text
    QString measure{};
    QString unit{};
    bool operator==(const TradeHeading&) const = default;
};
[[nodiscard]] TradeHeading tradeHeading(const QString& heading);

/// A column that holds figures, and what is told of all of them.
struct TradeColumn
{
    QString field;
    TradeHeading heading; ///< completed by the title of the table
    bool operator==(const TradeColumn&) const = default;
};

/// How a table of trade figures is laid out: long, with the period in a column, or wide, with a column for
/// each period.
struct TradeLayout
{
    /// Code, names and position of the place, Year, Measure and Unit; Value is the first column of figures.
    FieldAssignment assignment{};
    std::vector<TradeColumn> columns{};

    [[nodiscard]] bool isWide() const { return !assignment.has(FieldRole::Year); }
    /// The first role that nothing plays though it must be played: a place, figures, their period.
    [[nodiscard]] std::optional<FieldRole> missing(bool hasPositions) const;
    bool operator==(const TradeLayout&) const = default;
};

/// Guesses by headings and values. What was `chosen` holds, as in assignFields; an empty choice of the year
/// makes a table wide. `title` is the name of the table or file: it can tell what no column does. Without a
/// column of measures every column of numbers that plays no other role holds figures.
[[nodiscard]] TradeLayout tradeLayoutOf(const std::vector<FieldProfile>& fields,
                                        const std::map<FieldRole, QString>& chosen, const QString& title);

/// Is it likely that the table tells figures rather than events? Not where each place has one date.
[[nodiscard]] bool looksLikeTrade(const std::vector<FieldProfile>& fields, const TradeLayout& layout);

} // namespace zoneatlas
