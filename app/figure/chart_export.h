// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"
#include "core/result.h"
#include "figure/painted_page.h"

namespace zoneatlas {

/// A chart alone on a page, on white.
class ChartPage : public PaintedPage
{
public:
    /// `chart` must outlive the page. GUI thread.
    ChartPage(ChartView& chart, QSizeF pageMm)
        : m_chart(chart)
        , m_pageMm(pageMm)
    {}
    [[nodiscard]] QSizeF pageMm() const override { return m_pageMm; }
    [[nodiscard]] QColor ground() const override { return Qt::white; }
    DrawnReport paint(QPainter& painter) const override;

private:
    ChartView& m_chart;
    QSizeF m_pageMm;
};

/// The page of a chart as large as it is on the screen.
[[nodiscard]] QSizeF chartPageMm(const ChartView& chart);

/// Writes the chart as it stands: .png (at `dpi`), .pdf or .svg. A file that is there is replaced when the
/// new one is whole. Errors: FormatUnsupported, FileNotWritable.
[[nodiscard]] Outcome saveChart(ChartView& chart, const QString& path, double dpi);

/// Its numbers: .csv or .xlsx, as data/table_writer.h says.
[[nodiscard]] Outcome saveChartTable(const ChartView& chart, const QString& path);

} // namespace zoneatlas
