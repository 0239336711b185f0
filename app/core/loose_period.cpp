// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loose_values.h"

#include <QRegularExpression>

#include <array>

namespace zoneatlas {

namespace {

constexpr const char* kYear = "(?<!\\d)(?:FY\\s?)?((?:19|20)\\d{2}|2100)";

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// Patterns with the year first, in the order in which they are tried: the longer ones first.
struct PeriodForm
{
    QRegularExpression pattern;
    QString (*toText)(const QRegularExpressionMatch&);
};

QString halfOf(const QRegularExpressionMatch& m)
{
    const bool isSecond = m.captured(2) == u"2" || m.captured(2) == u"下";
    return m.captured(1) + (isSecond ? QStringLiteral("-H2") : QStringLiteral("-H1"));
}

QString quarterOf(const QRegularExpressionMatch& m)
{
    static const QString chinese = QStringLiteral("一二三四");
    const qsizetype listed = chinese.indexOf(m.captured(2));
    return QStringLiteral("%1-Q%2").arg(m.captured(1),
                                        listed < 0 ? m.captured(2) : QString::number(listed + 1));
}

QString swappedHalf(const QRegularExpressionMatch& m)
{
    return QStringLiteral("%1-H%2").arg(m.captured(2), m.captured(1));
}

QString swappedQuarter(const QRegularExpressionMatch& m)
{
    return QStringLiteral("%1-Q%2").arg(m.captured(2), m.captured(1));
}

QString monthsOf(const QRegularExpressionMatch& m)
{
    const int first = m.captured(2).toInt();
    const int last = m.captured(3).isEmpty() ? first : m.captured(3).toInt();
    if (first < 1 || last < first || last > 12)
        return {};
    return QStringLiteral("%1-M%2/M%3")
        .arg(m.captured(1))
        .arg(first, 2, 10, QLatin1Char('0'))
        .arg(last, 2, 10, QLatin1Char('0'));
}

QString yearOf(const QRegularExpressionMatch& m)
{
    return m.captured(1);
}

const std::array<PeriodForm, 8>& forms()
{
    static const QString year = QString::fromUtf8(kYear);
    static const std::array<PeriodForm, 8> known{
        PeriodForm{expression(year + QStringLiteral("[-\\s]?M(\\d{2})/M(\\d{2})")), monthsOf},
        PeriodForm{
            expression(year +
                       QStringLiteral("年?[-\\s_]*(?:H(?=[12](?!\\d))|(?=[上下]半年))([12上下])(?:半年)?")),
            halfOf},
        PeriodForm{
            expression(
                year +
                QStringLiteral(
                    "年?[-\\s_]*(?:Q(?=[1-4](?!\\d))|第?(?=[1-4一二三四]季))([1-4一二三四])(?:季度?)?")),
            quarterOf},
        PeriodForm{expression(QStringLiteral("(?<![a-z])H([12])[-\\s]?") + year + QStringLiteral("(?!\\d)")),
                   swappedHalf},
        PeriodForm{expression(QStringLiteral("(?<![a-z])Q([1-4])[-\\s]?") + year + QStringLiteral("(?!\\d)")),
                   swappedQuarter},
        PeriodForm{
            expression(year + QStringLiteral("年\\s?(\\d{1,2})(?:月?\\s?[-—–~至]\\s?(\\d{1,2}))?月(?:份)?")),
            monthsOf},
        PeriodForm{expression(year + QStringLiteral("[-/.](\\d{1,2})(?![-\\d/.])()")), monthsOf},
        PeriodForm{expression(year + QStringLiteral("(?!\\d)\\s?(?:年度?|财年)?")), yearOf},
    };
    return known;
}

/// "2021-12-31" and "2021-01-01" are said of whole years.
std::optional<QString> yearOfDay(const QString& text)
{
    const auto date = looseDate(text);
    if (!date || (date->date.dayOfYear() != 1 && date->date.dayOfYear() != date->date.daysInYear()))
        return std::nullopt;
    static const QRegularExpression withDay(QStringLiteral("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}"));
    return withDay.match(text).hasMatch() ? std::optional(QString::number(date->date.year())) : std::nullopt;
}

} // namespace

std::optional<QString> loosePeriod(const QString& text)
{
    QString rest = halfWidth(text);
    const auto period = takePeriod(rest);
    if (period && rest.isEmpty())
        return period;
    return yearOfDay(halfWidth(text));
}

std::optional<QString> takePeriod(QString& text)
{
    for (const PeriodForm& form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(text);
        const QString period = match.hasMatch() ? form.toText(match) : QString();
        if (period.isEmpty())
            continue;
        QString rest = text;
        rest.remove(match.capturedStart(), match.capturedLength());
        if (forms().back().pattern.match(rest).hasMatch())
            return std::nullopt; // from one year to another
        text = rest.simplified();
        return period;
    }
    return std::nullopt;
}

} // namespace zoneatlas
