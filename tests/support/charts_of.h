// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trade_chart.h"
#include "charts/zones_chart.h"
#include "ui/charts_panel.h"
#include "ui/main_window.h"

namespace zoneatlas::test {

/// The charts a new window has.
[[nodiscard]] inline ZonesChart& zonesChartOf(const MainWindow& window)
{
    return *qobject_cast<ZonesChart*>(window.charts().chart(ChartKind::ZonesOverTime));
}

[[nodiscard]] inline TradeChart& tradeChartOf(const MainWindow& window)
{
    return *qobject_cast<TradeChart*>(window.charts().chart(ChartKind::NationalTrade));
}

} // namespace zoneatlas::test
