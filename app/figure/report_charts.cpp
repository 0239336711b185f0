// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/report_charts.h"

#include "charts/trade_chart.h"
#include "charts/zones_chart.h"
#include "map/map_style.h"
#include "session/session.h"

namespace zoneatlas {

struct ReportCharts::Parts
{
    Session session;
    std::vector<std::pair<ReportChart, std::unique_ptr<TimeChart>>> charts;
};

ReportCharts::ReportCharts(const Project& project, const FigureRequest& request)
    : m_parts(new Parts{Session(project, request.language), {}})
{
    Session& session = m_parts->session;
    session.time().setView(request.time);
    session.setKnownBy(request.knownBy);
    session.selection().setZones(request.selectedZones);
    for (const ReportChart kind : request.charts) {
        if (kind == ReportChart::ZonesOverTime) {
            m_parts->charts.emplace_back(kind, std::make_unique<ZonesChart>(session));
            continue;
        }
        auto trade = std::make_unique<TradeChart>(session);
        const std::vector<FigureId> plotted = trade->figuresShown();
        m_figures.insert(m_figures.end(), plotted.begin(), plotted.end());
        m_parts->charts.emplace_back(kind, std::move(trade));
    }
}

ReportCharts::~ReportCharts() = default;

void ReportCharts::setSourceMark(ReportChart chart, const QString& mark)
{
    for (const auto& [kind, widget] : m_parts->charts)
        if (kind == chart)
            widget->setSourceMark(mark);
}

std::vector<PagePanel> ReportCharts::panels(std::shared_ptr<ReportCharts> charts)
{
    std::vector<PagePanel> panels;
    for (size_t i = 0; i < charts->m_parts->charts.size(); ++i) {
        TimeChart* chart = charts->m_parts->charts[i].second.get();
        panels.push_back({QSizeF(chart->minimumSizeHint()) / kLogicalPixelsPerMm,
                          [charts, chart](QPainter& painter, const QRectF& rectMm, double scale) {
                              chart->paintOnPage(painter, rectMm, scale, MapStyle().ground);
                          }});
    }
    return panels;
}

} // namespace zoneatlas
