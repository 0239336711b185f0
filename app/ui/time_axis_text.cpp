// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis_text.h"

#include "core/text_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace zoneatlas {

namespace {

struct AxisText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::TimeAxis)
};

constexpr int kMonthsInYear = 12;

/// As exactly as the ends of a stretch are worth telling.
QString endText(QDate day, const BinUnit& unit, Language language)
{
    if (unit.months == 0)
        return formatShortDate(day, language);
    const auto format = unit.months < kMonthsInYear ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy");
    return formatPartialDate({day.toString(format), day}, language);
}

/// The largest first; more than a few are cut.
QStringList shareLines(std::vector<TimeShare> shares, const ApprovalLedger& ledger, Language language)
{
    constexpr size_t kMost = 6;
    std::stable_sort(shares.begin(), shares.end(),
                     [](const TimeShare& a, const TimeShare& b) { return a.approved > b.approved; });
    QStringList lines;
    for (const TimeShare& share : shares)
        if (lines.size() < qsizetype(kMost))
            lines << AxisText::tr("%1: %2").arg(batchName(ledger, share.batch, language),
                                                formatInteger(share.approved, language));
    if (shares.size() > kMost)
        lines << QStringLiteral("…");
    return lines;
}

/// `days`: on how many there were any.
QString changesText(const TimeBin& bin, qint64 days, LedgerSubject subject, Language language)
{
    QStringList parts;
    const QString approved = formatInteger(bin.approved, language);
    if (bin.approved > 0 && days > 1)
        parts << AxisText::tr("New: %1, on %2 days").arg(approved).arg(days);
    else if (bin.approved > 0)
        parts << AxisText::tr("New: %1").arg(approved);
    if (bin.revoked > 0)
        parts << (subject == LedgerSubject::Places ? AxisText::tr("Ended: %1") : AxisText::tr("Revoked: %1"))
                     .arg(formatInteger(bin.revoked, language));
    return parts.join(QStringLiteral(" · "));
}

QString textOf(const QString& when, const QString& changes, const TimeBin& bin, const ApprovalLedger& ledger,
               Language language)
{
    QStringList lines{when};
    if (!changes.isEmpty())
        lines << changes;
    lines << shareLines(bin.shares, ledger, language);
    return lines.join(u'\n');
}

} // namespace

QString binPeriodText(const TimeBin& bin, const BinUnit& unit, Language language)
{
    const QString first = endText(bin.first, unit, language);
    const QString last = endText(bin.last, unit, language);
    return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
}

QString binText(const TimeBin& bin, const BinUnit& unit, const ApprovalLedger& ledger, Language language)
{
    const auto days = static_cast<qint64>(bin.endEvent - bin.beginEvent);
    return textOf(binPeriodText(bin, unit, language), changesText(bin, days, ledger.subject(), language), bin,
                  ledger, language);
}

QString dayText(const TimeEvent& event, const ApprovalLedger& ledger, Language language)
{
    const TimeBin bin{event.date, event.date, 0, 1, event.approved, event.revoked, event.shares};
    return textOf(formatDate(event.date, language), changesText(bin, 1, ledger.subject(), language), bin,
                  ledger, language);
}

} // namespace zoneatlas
