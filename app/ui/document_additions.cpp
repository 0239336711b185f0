// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database_address.h"
#include "session/join_text.h"
#include "ui/document_actions.h"
#include "ui/notice_bar.h"

/// The project with other data than before, as somebody chose them.
namespace zoneatlas {

namespace {

/// The first source that was not there before; empty where the same are read in another way.
DataSource addedTo(const ProjectSources& before, const ProjectSources& now)
{
    for (const SourceRole role : {SourceRole::Zones, SourceRole::Trade, SourceRole::Prefectures})
        if (const DataSource& source = now.of(role); !source.isEmpty() && source.path != before.of(role).path)
            return source;
    return {};
}

/// How the places of a source were found, or how those that are there are found in it; null where it is
/// neither boundaries nor zones nor figures of their own kind.
const JoinReport* joinOf(const Project& project, const QString& path)
{
    if (path == project.sources.prefectures.path && project.join && !project.join->rows.empty())
        return project.join.get();
    for (const auto& join : {project.join, project.tradeJoin})
        if (join && join->file == path && !join->rows.empty())
            return join.get();
    return nullptr;
}

} // namespace

void DocumentActions::useSources(const ProjectSources& sources)
{
    const ProjectSources before = m_session.project().sources;
    const QString added = addedTo(before, sources).path;
    exchangeData(sources, added.isEmpty() ? name() : sourceName(added),
                 [this, before, added](QDate lastBefore) {
                     const ProjectView::Shown shownBefore = m_view.shown();
                     m_view.showAdded(added, lastBefore);
                     if (!added.isEmpty())
                         tellAdded(added, {before, shownBefore});
                 });
}

void DocumentActions::exchangeData(const ProjectSources& sources, const QString& name,
                                   const std::function<void(QDate lastBefore)>& show)
{
    OpenedProject other;
    other.file.sources = sources;
    m_opener.load(std::move(other), name, [this, show](OpenedProject opened) {
        const std::vector<QDate>& events = m_session.project().ledger->eventDates();
        const QDate lastBefore = events.empty() ? QDate() : events.back();
        m_session.setProject(std::move(opened.project));
        show(lastBefore);
        watchFiles(opened.looks);
        updateTitle();
    });
}

void DocumentActions::tellAdded(const QString& path, const Before& before)
{
    const JoinReport* join = joinOf(m_session.project(), path);
    m_window.bar.tell(join ? tr("“%1” was added. Places found: %2.").arg(sourceName(path), joinSummary(*join))
                           : tr("“%1” was added.").arg(sourceName(path)));
    m_window.bar.addChoice(tr("Take it back"), [this, before] {
        exchangeData(before.sources, name(), [this, before](QDate) { m_view.showAgain(before.shown); });
    });
    m_window.bar.addChoice(tr("Close", "a notice"), [] {});
}

} // namespace zoneatlas
