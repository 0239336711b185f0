// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_source.h"

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
/// What stands before the decimals.
enum class DecimalSign
{
    Point,
    Comma
};
/// Also with separators of thousands ("1,234.5", "1 234,5", "1.234.567,8"), a decimal comma ("12,5"),
/// full-width digits ("１２"), a sign of a currency in front, and 万 or 亿 behind. Where a comma could be
/// either ("1,234"), `sign` decides. Absent where it is no finite number.
[[nodiscard]] std::optional<LooseNumber> looseNumber(const QString& text,
                                                     DecimalSign sign = DecimalSign::Point);
/// The sign that the numbers of a column use: a comma where one of them can be read in no other way, and
/// none has a point before decimals.
[[nodiscard]] DecimalSign decimalSignOf(const QStringList& texts);

/// Is it empty, or a sign that a value is missing: "—", "…", "n/a", "暂无"?
[[nodiscard]] bool isNoValue(const QString& text);

/// The period of a figure as Period::text has it, of 1900 to 2100: "2021" of "2021年" and "FY2021", "2021-H1"
/// of "2021年上半年", "2021-Q3" of "2021年第三季度" and "Q3 2021", "2021-M01/M06" of "2021年1-6月",
/// "2021-M05/M05" of "2021-05" and "2021年5月". The first and the last day of a year stand for it. Absent
/// where it is none.
[[nodiscard]] std::optional<QString> loosePeriod(const QString& text);
/// A period within other words ("2021年进出口总额"), taken out of `text`. Absent, and nothing taken out,
/// where there is none or more than one.
[[nodiscard]] std::optional<QString> takePeriod(QString& text);

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
