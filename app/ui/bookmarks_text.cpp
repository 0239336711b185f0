// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks_text.h"

#include "core/text_format.h"
#include "session/bookmarks.h"

#include <QCoreApplication>

namespace zoneatlas {

namespace {

struct BookmarksText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::BookmarksText)
};

QString nameOf(const AtlasItem& item, const Session& session)
{
    const ApprovalLedger& ledger = *session.project().ledger;
    if (const auto* id = std::get_if<ZoneId>(&item)) {
        const Zone* zone = ledger.zone(*id);
        return zone ? zone->name.in(session.language()) : QString();
    }
    if (const auto* code = std::get_if<ProvinceCode>(&item)) {
        const Province* province = ledger.province(*code);
        return province ? province->name.in(session.language()) : QString();
    }
    return batchText(static_cast<int>(std::get<BatchNumber>(item)));
}

QString daysText(const TimeView& time, Language language)
{
    const QString day = formatDate(time.asOf, language);
    if (time.mode == TimeMode::Between && time.from)
        return BookmarksText::tr("%1 to %2", "days").arg(formatDate(*time.from, language), day);
    if (time.mode == TimeMode::Batch)
        return BookmarksText::tr("the batch of %1").arg(day);
    return day;
}

} // namespace

QString suggestedBookmarkName(const Session& session)
{
    QStringList parts{daysText(session.time().view(), session.language())};
    if (const auto& current = session.selection().current())
        parts.append(nameOf(*current, session));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString bookmarkText(const Bookmark& bookmark, const Session& session)
{
    const SessionState& state = bookmark.state;
    QStringList lines{bookmark.name, daysText(state.time, session.language())};
    if (!state.selection.zones.isEmpty())
        lines.append(BookmarksText::tr("%n zone(s) selected", nullptr,
                                       static_cast<int>(state.selection.zones.size())));
    if (!state.selection.provinces.isEmpty())
        lines.append(BookmarksText::tr("%n province(s) selected", nullptr,
                                       static_cast<int>(state.selection.provinces.size())));
    if (!state.filter.isEmpty())
        lines.append(BookmarksText::tr("with a filter"));
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace zoneatlas
