// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/typed_date.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr int kWholeMonth = 0;

std::optional<QDate> dateOrNone(int year, int month, int day)
{
    if (day == kWholeMonth) {
        const QDate first(year, month, 1);
        return first.isValid() ? std::optional(first.addMonths(1).addDays(-1)) : std::nullopt;
    }
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "mar", "March" → 3; 0 for anything else.
int monthFromEnglishName(const QString& name)
{
    for (int month = 1; month <= 12; ++month) {
        const QString full = QLocale::c().monthName(month, QLocale::LongFormat);
        if (name.size() >= 3 && full.startsWith(name, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

std::optional<QDate> dateFromNumbers(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4})(?:\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2}))?)?\\s*[年月日]?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (match.capturedLength(2) <= 0)
        return dateOrNone(year, 12, 31);
    if (match.capturedLength(3) <= 0)
        return dateOrNone(year, match.captured(2).toInt(), kWholeMonth);
    const int day = match.captured(3).toInt();
    return day == 0 ? std::nullopt : dateOrNone(year, match.captured(2).toInt(), day);
}

std::optional<QDate> dateFromEnglish(const QString& text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(?:(\\d{1,2})\\s+)?([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})$"));
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return dateOrNone(match.captured(3).toInt(), monthFromEnglishName(match.captured(1)),
                          match.captured(2).toInt());
    const auto match = dayFirst.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return dateOrNone(match.captured(3).toInt(), monthFromEnglishName(match.captured(2)),
                      match.captured(1).toInt());
}

} // namespace

std::optional<QDate> dateFromTyped(const QString& text)
{
    const QString simple = text.simplified();
    const std::optional<QDate> date = dateFromNumbers(simple);
    return date ? date : dateFromEnglish(simple);
}

std::optional<TypedDates> twoDatesFromTyped(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(.+?)\\s*(?:\\.\\.+|[…–—~～至到]|\\bto\\b)\\s*(.+)$"));
    static const QRegularExpression years(QStringLiteral("^(\\d{4})\\s*-\\s*(\\d{4})$"));
    const QString simple = text.simplified();
    QRegularExpressionMatch match = years.match(simple);
    if (!match.hasMatch())
        match = form.match(simple);
    const std::optional<QDate> one = dateFromTyped(match.captured(1));
    const std::optional<QDate> other = dateFromTyped(match.captured(2));
    if (!one || !other)
        return std::nullopt;
    return TypedDates{std::min(*one, *other), std::max(*one, *other)};
}

} // namespace zoneatlas
