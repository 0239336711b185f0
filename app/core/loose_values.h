// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace zoneatlas {

/// Numbers and dates as people write them in tables of their own.

struct LooseNumber
{
    double value = 0;
    bool isPlain = true; ///< digits and a decimal point alone
    bool operator==(const LooseNumber&) const = default;
};
/// Also with separators of thousands ("1,234.5", "1 234,5", "1.234.567,8"), full-width digits ("１２"),
/// and 万 or 亿 behind. Absent where it is no finite number.
[[nodiscard]] std::optional<LooseNumber> looseNumber(const QString& text);

/// Which comes first in "07/03/2015".
enum class DateOrder
{
    DayFirst,
    MonthFirst
};

struct LooseDate
{
    QDate date;
    bool isPlain = true;        ///< YYYY-MM-DD, with a time behind it perhaps
    bool isOrderUnsure = false; ///< day and month could be meant the other way round
    bool operator==(const LooseDate&) const = default;
};
/// 2015-03-07, 2015/3/7, 2015.3.7, 20150307, 2015年3月7日, 二〇一五年三月七日, 7 March 2015, Mar 7, 2015,
/// 07/03/2015, a day of a spreadsheet (42070), and with the first day for what is left open 2015-03,
/// 2015年3月 and 2015. Full-width digits too. Absent where it is no date, or one that there is not.
[[nodiscard]] std::optional<LooseDate> looseDate(const QString& text, DateOrder order = DateOrder::DayFirst);

/// The order that all dates of a column agree with; absent where none of them tells, or they disagree.
[[nodiscard]] std::optional<DateOrder> dateOrderOf(const QStringList& texts);

/// Full-width letters, digits and signs as plain ones, spaces at the ends cut, inner ones single.
[[nodiscard]] QString halfWidth(const QString& text);

} // namespace zoneatlas
