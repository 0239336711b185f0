// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_view.h"

#include "core/compared_trade.h"
#include "ui/charts_panel.h"
#include "ui/export_actions.h"
#include "ui/map_canvas.h"

#include <QDockWidget>

#include <algorithm>

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

ProjectView::Shown ProjectView::shown() const
{
    return {m_parts.charts.kinds(), m_session.mapView().choropleth()};
}

void ProjectView::showAgain(const Shown& shown)
{
    m_parts.charts.setKinds(shown.charts);
    m_session.mapView().setChoropleth(shown.choropleth);
}

void ProjectView::showAdded(const QString& path, QDate lastBefore)
{
    const Project& project = m_session.project();
    const std::vector<QDate>& events = project.ledger->eventDates();
    const QDate last = events.empty() ? QDate() : events.back();
    if (last.isValid() && (!lastBefore.isValid() || last > lastBefore))
        m_session.time().setDate(last);
    if (!path.isEmpty())
        hideEmptyCharts();
    if (!path.isEmpty() && path == project.sources.trade.path && !comparableMeasures(*project.trade).empty())
        showFigures();
}

/// Without a figure of the country its charts would stay empty.
void ProjectView::hideEmptyCharts()
{
    const auto& figures = m_session.project().trade->figures();
    const bool isOfCountry = std::any_of(figures.begin(), figures.end(), [](const TradeFigure& figure) {
        return figure.subjectKind == SubjectKind::Country;
    });
    std::vector<ChartKind> kinds = m_parts.charts.kinds();
    if (isOfCountry || std::find(kinds.begin(), kinds.end(), ChartKind::ZonesOverTime) == kinds.end())
        return;
    std::erase_if(kinds, [](ChartKind kind) {
        return kind == ChartKind::NationalTrade || kind == ChartKind::TradeGrowth;
    });
    m_parts.charts.setKinds(kinds);
}

void ProjectView::showFigures()
{
    const TradeLedger& trade = *m_session.project().trade;
    const ChartKind fitting =
        comparesProvinces(trade, m_session.reading()) ? ChartKind::ProvincesRanked : ChartKind::PlacesRanked;
    std::vector<ChartKind> kinds = m_parts.charts.kinds();
    if (std::find(kinds.begin(), kinds.end(), fitting) == kinds.end())
        kinds.push_back(fitting);
    m_parts.charts.setKinds(kinds);
    if (m_session.mapView().choropleth())
        return;
    ChoroplethChoice choice;
    choice.measure = ProvinceMeasure::GoodsTrade;
    m_session.mapView().setChoropleth(choice);
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
