// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade_ledger.h"
#include "figure/figure_request.h"
#include "layout/page_panel.h"
#include "session/project.h"

#include <functional>
#include <memory>

namespace zoneatlas {

/// The charts of a report, in the state the request tells. Charts are widgets: GUI thread only, and the
/// application must be a QApplication.
class ReportCharts
{
public:
    ReportCharts(const Project& project, const FigureRequest& request);
    ~ReportCharts();
    ReportCharts(const ReportCharts&) = delete;
    ReportCharts& operator=(const ReportCharts&) = delete;

    /// Trade figures that are plotted, in the order of the charts.
    [[nodiscard]] const std::vector<FigureId>& figuresShown() const { return m_figures; }
    /// The marks of the sources of figures, e.g. "[3, 5]".
    using MarksOfFigures = std::function<QString(const std::vector<FigureId>&)>;
    /// Behind the charts' titles: of charts of zones, and of those that show trade figures, for each its own.
    void setSourceMarks(const QString& ofZones, const MarksOfFigures& ofTrade);
    /// One a chart; each keeps `charts` alive.
    [[nodiscard]] static std::vector<PagePanel> panels(std::shared_ptr<ReportCharts> charts);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    std::vector<FigureId> m_figures;
};

} // namespace zoneatlas
