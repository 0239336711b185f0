// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/report_charts.h"

#include "charts/chart_view.h"
#include "core/lengths.h"
#include "map/map_style.h"
#include "session/session.h"

namespace zoneatlas {

struct ReportCharts::Parts
{
    Session session;
    std::vector<std::unique_ptr<ChartView>> charts;
};

ReportCharts::ReportCharts(const Project& project, const FigureRequest& request)
    : m_parts(new Parts{Session(project, request.language), {}})
{
    Session& session = m_parts->session;
    session.time().setView(request.time);
    if (request.differenceFrom) {
        session.compare().setMode(CompareMode::Difference);
        session.compare().setDate(*request.differenceFrom);
    }
    session.setReading(request.reading);
    session.filter().setFilter(request.filter);
    session.selection().setZones(request.selectedZones);
    const bool isOnAxis = session.time().date() == request.time.asOf;
    for (const ChartKind kind : request.charts) {
        m_parts->charts.push_back(makeChart(kind, session));
        m_parts->charts.back()->setShowsDate(isOnAxis);
        const std::vector<FigureId> shown = m_parts->charts.back()->figuresShown();
        m_figures.insert(m_figures.end(), shown.begin(), shown.end());
    }
}

ReportCharts::~ReportCharts() = default;

void ReportCharts::setSourceMarks(const QString& ofZones, const MarksOfFigures& ofTrade)
{
    for (const auto& chart : m_parts->charts)
        chart->setSourceMark(chart->isAboutTrade() ? ofTrade(chart->figuresShown()) : ofZones);
}

std::vector<PagePanel> ReportCharts::panels(std::shared_ptr<ReportCharts> charts)
{
    std::vector<PagePanel> panels;
    for (size_t i = 0; i < charts->m_parts->charts.size(); ++i) {
        ChartView* chart = charts->m_parts->charts[i].get();
        panels.push_back({QSizeF(chart->minimumSizeHint()) / kLogicalPixelsPerMm,
                          [charts, chart](QPainter& painter, const QRectF& rectMm, double scale) {
                              chart->paintOnPage(painter, rectMm, scale, MapStyle().ground);
                          }});
    }
    return panels;
}

} // namespace zoneatlas
