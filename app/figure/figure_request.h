// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_kind.h"
#include "core/zone_filter.h"
#include "figure/inset_areas.h"
#include "layout/page_item.h"
#include "map/map_settings.h"

#include <QSet>

#include <optional>
#include <vector>

namespace zoneatlas {

enum class FigureKind
{
    Map,   ///< with its furniture
    Report ///< the map with charts, a caption and numbered sources
};

/// What a figure shows and on what page: the one set of choices that window and command line both make.
struct FigureRequest
{
    FigureKind kind = FigureKind::Map;
    QSizeF pageMm{1920 / kLogicalPixelsPerMm, 1080 / kLogicalPixelsPerMm};
    TimeView time;
    std::optional<QDate>
        differenceFrom{};   ///< a map of what changed between that day and time.asOf, either first
    TradeReading reading{}; ///< of trade figures
    Language language = Language::English;
    ZoneStyle zoneStyle = ZoneStyle::Area;        ///< symbols over shaded provinces, whatever it says
    std::optional<ChoroplethChoice> choropleth{}; ///< shades the provinces
    std::optional<MapExtent> extent;              ///< shown whole; absent: all land
    QSet<ZoneId> selectedZones;
    QSet<ProvinceCode> selectedProvinces;
    ZoneFilter filter;      ///< maps, counts, legends and charts speak of the zones that pass it alone
    QString title;          ///< empty: `defaultTitle`
    QString subtitle;       ///< empty: `standingCaption`
    QString approvalNumber; ///< 审图号, printed with the sources when not empty
    bool showsTitle = true;
    bool showsSubtitle = true;
    bool showsDate = true;
    bool showsLegend = true;
    bool showsScaleBar = true;
    bool showsCaption = false; ///< below a map; a report always has one
    bool showsSources = true;
    bool showsLabels = true;
    bool showsNorthArrow = false;
    bool showsGraticule = false;
    std::optional<double> namePt{}; ///< type of zones' names; absent: 7.5, less on small pages
    std::vector<InsetArea> insets;  ///< from the bottom right corner upwards
    std::vector<ChartKind> charts{ChartKind::ZonesOverTime, ChartKind::NationalTrade}; ///< of a report
    std::vector<MovedItem> moved; ///< items that stand elsewhere than the page would put them
    bool isTransparent = false;

    bool operator==(const FigureRequest&) const = default;
};

} // namespace zoneatlas
