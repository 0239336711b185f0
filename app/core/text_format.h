// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/trade_ledger.h"

#include <QDate>

namespace zoneatlas {

/// "22 January 2022", "2022年1月22日". Empty for an invalid date.
[[nodiscard]] QString formatDate(QDate date, Language language);
/// "22 Jan 2022", "2022-01-22": for tables and narrow places.
[[nodiscard]] QString formatShortDate(QDate date, Language language);
/// As exactly as it is known: a day as formatShortDate, "Mar 2025" / "2025年3月", "2025" / "2025年".
[[nodiscard]] QString formatPartialDate(const PartialDate& date, Language language);
/// Grouped: "9,600,000".
[[nodiscard]] QString formatInteger(qint64 number, Language language);
/// With `decimals` digits, grouped, and a true minus sign.
[[nodiscard]] QString formatNumber(double number, int decimals, Language language);
/// The value with its unit in the scale of the language, every printed digit kept: "1,923.7 bn yuan",
/// "19,237 亿元", "6,050 bn US dollars".
[[nodiscard]] QString formatValue(const TradeFigure& figure, Language language);
/// For files and the command line: as few digits as read back to the same number.
[[nodiscard]] QString exactNumber(double number);
/// Digits after the point that the source printed, from `precision` (0.05 → 1).
[[nodiscard]] int printedDecimals(double precision);

/// How values of a data unit are written: multiplied by 10^shift, followed by the unit's words.
struct DisplayUnit
{
    int shift = 0;
    QString text;
    bool operator==(const DisplayUnit&) const = default;
};
/// The scale in which single values of a unit ("CNY bn", …) are told; an unknown unit stands as it is.
[[nodiscard]] DisplayUnit displayUnit(const QString& unit, Language language);
/// The scale of an axis that reaches `largest` (in `unit`): as above, but Chinese goes on to 万亿 from 10,000
/// 亿.
[[nodiscard]] DisplayUnit axisUnit(const QString& unit, double largest, Language language);

/// "120.1536° E, 30.2875° N" / "东经 120.1536°，北纬 30.2875°", with four digits (about ten metres).
[[nodiscard]] QString formatLonLat(const LonLat& position, Language language);
/// "2022", "first half of 2022" / "2022年上半年", "January–September 2024" / "2024年1—9月"; Other as printed.
[[nodiscard]] QString formatPeriod(const Period& period, Language language);

/// Words of the vocabularies, translated: they need the translator of the same language.
[[nodiscard]] QString levelText(ZoneLevel level);
[[nodiscard]] QString statusText(ZoneStatus status);
[[nodiscard]] QString vintageText(Vintage vintage);
[[nodiscard]] QString qualityText(Quality quality);
/// "Batch 3".
[[nodiscard]] QString batchText(int number);
/// What a ledger calls its batch: "Batch 3", or the title of a group of places.
[[nodiscard]] QString batchName(const ApprovalLedger& ledger, int number, Language language);

} // namespace zoneatlas
