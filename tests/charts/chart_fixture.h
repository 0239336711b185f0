// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"
#include "session/session.h"

#include <QImage>

namespace zoneatlas::test {

/// What a row of the table says about one figure of the country.
struct FigureRow
{
    const char* measure;
    const char* period;
    double value;
    Vintage vintage = Vintage::Final;
    const char* publishedOn = "2025";
    const char* unit = "CNY bn";
    double precision = 0.05;
};
[[nodiscard]] TradeFigure figureOf(const FigureRow& row);

/// 2018: exports, imports and total, final. 2019: exports and imports, preliminary (a later, final export
/// figure of 2018 in dollars, a half-year and a platform figure must not be plotted). 2020: only the total.
[[nodiscard]] TradeLedger smallTrade();

/// The small ledger (2015 to 2020) and the small trade, without a map.
[[nodiscard]] Project smallProject();

/// The bundled data.
[[nodiscard]] const Project& bundledProject();

/// Shows the chart at a size and waits until it has been plotted.
void showChart(ChartView& chart, QSize size);
[[nodiscard]] QImage pictureOf(ChartView& chart);
/// A colour of the picture, in the chart's logical pixels.
[[nodiscard]] QColor colorAt(const QImage& picture, QPointF position);

/// Two counts before and after: what a change made the chart do.
struct Effort
{
    qint64 replots = 0;
    qint64 cursorPaints = 0;
    bool operator==(const Effort&) const = default;
};
[[nodiscard]] Effort effortOf(const ChartView& chart);
/// Lets queued work be done, and counts it.
[[nodiscard]] Effort effortSince(const Effort& before, const ChartView& chart);

} // namespace zoneatlas::test
