// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_view.h"

#include "ui/charts_panel.h"
#include "ui/export_actions.h"
#include "ui/map_canvas.h"

#include <QDockWidget>

namespace zoneatlas {

ProjectView::ProjectView(Session& session, Parts parts)
    : m_session(session)
    , m_parts(std::move(parts))
{}

ProjectFile ProjectView::contents(const ProjectFile& saved) const
{
    ProjectFile project;
    project.origin = saved.origin;
    project.sources = m_session.project().sources;
    project.shown = bookmarkOf(m_session, QString(), m_parts.canvas.frameMm());
    project.bookmarks = m_session.bookmarks().bookmarks();
    project.page = toJson(m_parts.exports.pageSetup());
    project.sequences = toJson(m_parts.exports.sequenceSetup());
    for (const ChartKind kind : m_parts.charts.kinds())
        project.charts.append(chartCode(kind));
    for (const QDockWidget* panel : m_parts.panels)
        if (!panel->isHidden())
            project.panels.append(panel->objectName());
    project.panels.sort();
    return project;
}

void ProjectView::show(const ProjectFile& project)
{
    // Panels first: they decide how large the map is.
    if (project.origin.contains(QLatin1String("panels")))
        for (QDockWidget* panel : m_parts.panels)
            panel->setVisible(project.panels.contains(panel->objectName()));
    std::vector<ChartKind> charts;
    for (const QString& code : project.charts)
        if (const auto kind = chartKindFromCode(code))
            charts.push_back(*kind);
    m_parts.charts.setKinds(charts);
    if (!project.page.isEmpty())
        m_parts.exports.setPageSetup(pageSetupFromJson(project.page));
    if (!project.sequences.isEmpty())
        m_parts.exports.setSequenceSetup(sequenceSetupFromJson(project.sequences));
    m_session.bookmarks().setBookmarks(project.bookmarks);
    if (project.origin.contains(QLatin1String("shown")))
        apply(project.shown, m_session, m_parts.canvas.frameMm());
    else
        showAllOfTheMap();
}

void ProjectView::showAllOfTheMap()
{
    m_parts.canvas.showFullExtent();
}

std::function<void(const Project&)> ProjectView::firstPicture() const
{
    return m_parts.canvas.firstPicture();
}

void ProjectView::connectChanges(QObject* context, const std::function<void()>& changed)
{
    QObject::connect(&m_parts.charts, &ChartsPanel::kindsChanged, context, changed);
    QObject::connect(&m_parts.exports, &ExportActions::pageSetupChanged, context, changed);
}

} // namespace zoneatlas
