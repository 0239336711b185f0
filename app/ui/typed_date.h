// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace zoneatlas {

/// A date as people type it: 2022-03-01, 2022/3/1, 2022.3.1, 2022年3月1日, 1 Mar 2022, 1 March 2022, Mar 1,
/// 2022. A month or a year alone (2022-03, 2022年3月, Mar 2022, 2022) means its last day, as partial dates do
/// everywhere in the atlas. Absent when it is none of these or no such day exists.
[[nodiscard]] std::optional<QDate> dateFromTyped(const QString& text);

/// Two dates, the earlier first.
struct TypedDates
{
    QDate from;
    QDate to;
    bool operator==(const TypedDates&) const = default;
};
/// Two of them with "..", "to", "至", "到", a wave or a long dash between; of two years also with a hyphen.
[[nodiscard]] std::optional<TypedDates> twoDatesFromTyped(const QString& text);

} // namespace zoneatlas
