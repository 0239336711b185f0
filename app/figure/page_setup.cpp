// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/page_setup.h"

#include "core/json_fields.h"
#include "core/lengths.h"
#include "figure/recipe.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

static fields::Words<PageSetup::Unit> wordsOf(PageSetup::Unit)
{
    return {{"px", PageSetup::Unit::Pixels}, {"mm", PageSetup::Unit::Millimetres}};
}

static fields::Words<PageSetup::View> wordsOf(PageSetup::View)
{
    return {{"screen", PageSetup::View::Screen},
            {"whole-country", PageSetup::View::WholeCountry},
            {"opened-figure", PageSetup::View::OpenedFigure}};
}

template <class Archive>
void describe(Archive& archive, PageSetup& page)
{
    archive("unit", page.unit);
    archive("size", page.size);
    archive("dpi", page.dpi);
    archive("view", page.view);
}

namespace {

const QString kFigureKey = QStringLiteral("figure");

/// Keys of a request that `contentOf` leaves as they are in a new one.
constexpr const char* kKeysOfState[] = {"page_mm",        "time",       "difference_from",   "language",
                                        "known_by",       "currency",   "zone_style",        "extent",
                                        "selected_zones", "choropleth", "selected_provinces"};

/// One figure has one map: of two maps beside each other it tells what changed.
TimeView timeOf(const SessionState& state)
{
    const bool isBeside =
        state.compareMode == CompareMode::SideBySide || state.compareMode == CompareMode::Swipe;
    if (!isBeside || !state.comparedWith)
        return state.time;
    const QDate other = *state.comparedWith;
    return {TimeMode::Between, std::max(state.time.asOf, other), std::min(state.time.asOf, other)};
}

} // namespace

QSizeF PageSetup::pageMm() const
{
    return unit == Unit::Millimetres ? size : size * (kMmPerInch / dpi);
}

QSize PageSetup::pixels() const
{
    const QSizeF page = pageMm() * (dpi / kMmPerInch);
    return {static_cast<int>(std::lround(page.width())), static_cast<int>(std::lround(page.height()))};
}

FigureRequest contentOf(FigureRequest request)
{
    const FigureRequest plain;
    request.pageMm = plain.pageMm;
    request.time = plain.time;
    request.differenceFrom = plain.differenceFrom;
    request.language = plain.language;
    request.reading = plain.reading;
    request.zoneStyle = plain.zoneStyle;
    request.extent = plain.extent;
    request.selectedZones = plain.selectedZones;
    request.selectedProvinces = plain.selectedProvinces;
    ZoneFilter chosen; // of a filter, the province alone is a choice of the page
    if (request.filter.provinces.size() == 1)
        chosen.provinces = request.filter.provinces;
    request.filter = chosen;
    request.choropleth = plain.choropleth;
    return request;
}

FigureRequest figureOf(const PageSetup& page, const SessionState& state, const MapExtent& extent)
{
    FigureRequest request = page.content;
    request.pageMm = page.pageMm();
    request.time = timeOf(state);
    request.differenceFrom = state.compareMode == CompareMode::Difference ? state.comparedWith : std::nullopt;
    request.zoneStyle = state.zoneStyle;
    request.choropleth = state.choropleth;
    request.reading = state.reading;
    request.selectedZones = state.selection.zones;
    request.selectedProvinces = state.selection.provinces;
    request.filter = state.filter;
    if (!page.content.filter.provinces.empty())
        request.filter.provinces = page.content.filter.provinces;
    request.extent.reset();
    if (page.view != PageSetup::View::WholeCountry)
        request.extent = extent;
    return request;
}

QJsonObject toJson(const PageSetup& page)
{
    QJsonObject figure = QJsonDocument::fromJson(figureToJson(contentOf(page.content))).object();
    for (const char* key : kKeysOfState)
        figure.remove(QLatin1String(key));
    QJsonObject json = fields::toJson(page).toObject();
    json.insert(kFigureKey, figure);
    return json;
}

PageSetup pageSetupFromJson(const QJsonObject& json)
{
    PageSetup page;
    fields::read(json, page);
    if (page.dpi < 1)
        page.dpi = PageSetup().dpi;
    page.content = contentOf(figureFromJson(QJsonDocument(json.value(kFigureKey).toObject()).toJson()));
    return page;
}

} // namespace zoneatlas
