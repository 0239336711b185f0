// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_kind.h"

#include "charts/bars_chart.h"
#include "charts/coverage_chart.h"
#include "charts/growth_chart.h"
#include "charts/multiples_chart.h"
#include "charts/ranked_chart.h"
#include "charts/scatter_chart.h"
#include "charts/selected_chart.h"
#include "charts/trade_chart.h"
#include "charts/zones_chart.h"

#include <QCoreApplication>

namespace zoneatlas {

namespace {

struct Known
{
    ChartKind kind;
    const char* code;
    const char* name; ///< for translation in context "zoneatlas::ChartKind"
};
constexpr Known kKnown[] = {
    {ChartKind::ZonesOverTime, "zones-over-time",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Zones over time")},
    {ChartKind::ZonesByProvince, "zones-by-province",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Zones by province")},
    {ChartKind::ZonesByRegion, "zones-by-region",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Zones by region")},
    {ChartKind::ProvincesCovered, "provinces-covered",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Regions with a zone")},
    {ChartKind::NationalTrade, "national-trade", QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "National trade")},
    {ChartKind::TradeGrowth, "trade-growth",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Growth of national trade")},
    {ChartKind::ProvincesRanked, "provinces-ranked",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Provinces by goods trade")},
    {ChartKind::ProvincesOverTime, "provinces-over-time",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Provinces over time")},
    {ChartKind::PlacesRanked, "places-ranked",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Places by goods trade")},
    {ChartKind::SelectedFigures, "selected-figures",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Figures of what is selected")},
    {ChartKind::ZonesAndTrade, "zones-and-trade",
     QT_TRANSLATE_NOOP("zoneatlas::ChartKind", "Zones and goods trade")},
};

const Known& knownOf(ChartKind kind)
{
    for (const Known& known : kKnown)
        if (known.kind == kind)
            return known;
    Q_UNREACHABLE();
}

} // namespace

const std::vector<ChartKind>& chartKinds()
{
    static const std::vector<ChartKind> kinds = [] {
        std::vector<ChartKind> all;
        for (const Known& known : kKnown)
            all.push_back(known.kind);
        return all;
    }();
    return kinds;
}

QString chartCode(ChartKind kind)
{
    return QLatin1String(knownOf(kind).code);
}

std::optional<ChartKind> chartKindFromCode(const QString& code)
{
    for (const Known& known : kKnown)
        if (code == QLatin1String(known.code))
            return known.kind;
    return std::nullopt;
}

QString chartName(ChartKind kind)
{
    return QCoreApplication::translate("zoneatlas::ChartKind", knownOf(kind).name);
}

std::unique_ptr<ChartView> makeChart(ChartKind kind, Session& session)
{
    switch (kind) {
    case ChartKind::ZonesOverTime:
        return std::make_unique<ZonesChart>(session);
    case ChartKind::ZonesByProvince:
        return std::make_unique<BarsChart>(session, BarsBy::Province);
    case ChartKind::ZonesByRegion:
        return std::make_unique<BarsChart>(session, BarsBy::Region);
    case ChartKind::ProvincesCovered:
        return std::make_unique<CoverageChart>(session);
    case ChartKind::NationalTrade:
        return std::make_unique<TradeChart>(session);
    case ChartKind::TradeGrowth:
        return std::make_unique<GrowthChart>(session);
    case ChartKind::ProvincesRanked:
        return std::make_unique<RankedChart>(session, RankedBy::Province);
    case ChartKind::ProvincesOverTime:
        return std::make_unique<MultiplesChart>(session);
    case ChartKind::PlacesRanked:
        return std::make_unique<RankedChart>(session, RankedBy::Place);
    case ChartKind::SelectedFigures:
        return std::make_unique<SelectedChart>(session);
    case ChartKind::ZonesAndTrade:
        return std::make_unique<ScatterChart>(session);
    }
    Q_UNREACHABLE();
}

} // namespace zoneatlas
