// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace zoneatlas {

class ChartView;
class Session;

/// The charts there are.
enum class ChartKind
{
    ZonesOverTime,
    ZonesByProvince,
    ZonesByRegion,
    ProvincesCovered,
    NationalTrade,
    TradeGrowth,
    ProvincesRanked,
    ProvincesOverTime,
    PlacesRanked,
    SelectedFigures,
    ZonesAndTrade
};

[[nodiscard]] const std::vector<ChartKind>& chartKinds();
/// For files and the command line: "zones-over-time".
[[nodiscard]] QString chartCode(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindFromCode(const QString& code);
/// In the translator's language.
[[nodiscard]] QString chartName(ChartKind kind);
/// `session` must outlive the chart.
[[nodiscard]] std::unique_ptr<ChartView> makeChart(ChartKind kind, Session& session);

} // namespace zoneatlas
