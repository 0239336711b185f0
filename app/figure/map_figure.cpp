// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/map_figure.h"

#include "core/geo_extent.h"
#include "core/lengths.h"
#include "core/text_format.h"
#include "figure/report_charts.h"
#include "map/text_paint.h"
#include "session/project_choropleth.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Figure)
};

constexpr double kNarrowPageMm = 100;

/// Is a vertex of the layer in the box, or its middle on land? In degrees: on the map the box has curved
/// edges.
bool hasLandIn(const Project& project, const GeoExtent& box)
{
    const BoundaryShapes& shapes = project.map->shapes();
    const MapExtent seen = projectedExtent(box, *project.projection);
    const QPainterPath land = shapes.land(seen, shapes.lodFor(seen.width() / 1000));
    for (int i = 0; i < land.elementCount(); ++i) {
        const QPainterPath::Element& vertex = land.elementAt(i);
        const auto position = project.projection->toLonLat({vertex.x, vertex.y});
        if (position && box.contains(*position))
            return true;
    }
    const auto middle = project.projection->toMap(box.centre());
    return middle && (shapes.unitAt(*middle, BoundaryLevel::Prefecture) ||
                      shapes.unitAt(*middle, BoundaryLevel::Province));
}

std::vector<InsetChoice> insetsFor(const Project& project, const FigureRequest& request)
{
    std::vector<InsetChoice> insets;
    for (const InsetArea& area : request.insets)
        if (const MapExtent extent = projectedExtent(area.box, *project.projection); !extent.isEmpty())
            insets.push_back({insetAreaName(area), extent});
    return insets;
}

MapSettings mapFor(const Project& project, const FigureRequest& request)
{
    MapSettings map;
    map.map = project.map;
    map.time = request.time;
    map.differenceFrom = request.differenceFrom;
    map.language = request.language;
    map.showLabels = request.showsLabels;
    map.isTransparent = request.isTransparent;
    map.scope = scopeOf(request.filter, *project.ledger, *project.trade);
    if (request.choropleth && !request.differenceFrom)
        map.choropleth = choroplethOf(project, *request.choropleth, map.scope, request.reading);
    map.zoneStyle = zoneStyleOver(map.choropleth, request.zoneStyle);
    map.layers = project.layers;
    map.selectedZones = request.selectedZones;
    map.selectedProvinces = request.selectedProvinces;
    map.style.palette = Palette::of(*project.ledger);
    return map;
}

PageChoices pageFor(const Project& project, const FigureRequest& request)
{
    PageChoices page{.sizeMm = request.pageMm,
                     .furniture = {.showsLegend = request.showsLegend,
                                   .showsScaleBar = request.showsScaleBar,
                                   .showsNorthArrow = request.showsNorthArrow,
                                   .showsGraticule = request.showsGraticule,
                                   .extent = request.extent,
                                   .insets = insetsFor(project, request)},
                     .texts = {},
                     .moved = request.moved,
                     .labelPt = request.namePt};
    const bool isReport = request.kind == FigureKind::Report;
    if (request.showsTitle)
        page.texts.title = request.title.isEmpty() ? defaultTitle() : request.title;
    // A narrow report keeps its room for the map: its caption tells the same.
    const bool isToldBelow = isReport && request.pageMm.width() < kNarrowPageMm;
    if (request.showsSubtitle && !(isToldBelow && request.subtitle.isEmpty()))
        page.texts.subtitle =
            request.subtitle.isEmpty() ? standingCaption(project, request) : request.subtitle;
    if (request.showsDate)
        page.texts.date = dateStamp(request);
    if (request.showsCaption || isReport)
        page.texts.caption = captionText(project, request);
    if (request.showsSources && !isReport)
        page.texts.notes.append(sourceNotes(project, request));
    if (!request.approvalNumber.isEmpty())
        page.texts.notes.append(FigureText::tr("Map approval number: %1").arg(request.approvalNumber));
    return page;
}

/// Charts, and sources with numbers that charts and caption refer to. The figures that are shown.
std::vector<FigureId> addReport(const Project& project, const FigureRequest& request, PageChoices& page)
{
    auto charts = std::make_shared<ReportCharts>(project, request);
    std::vector<FigureId> figures = charts->figuresShown();
    const std::vector<FigureId> shading = figuresOfShades(project, request);
    figures.insert(figures.end(), shading.begin(), shading.end());
    const auto ofCaption = figureOfCaption(project, request);
    if (ofCaption)
        figures.push_back(*ofCaption);
    if (request.showsSources) {
        const NumberedSources sources(project, figures, request.language);
        charts->setSourceMarks(NumberedSources::zonesMark(), [&](const std::vector<FigureId>& shown) {
            return sources.marksOf(project, shown);
        });
        page.texts.caption = captionText(project, request, &sources);
        page.texts.notes = sources.notes() + page.texts.notes;
    }
    page.panels = ReportCharts::panels(std::move(charts));
    return figures;
}

QJsonArray idArray(const std::vector<ZoneId>& ids)
{
    QJsonArray array;
    for (const ZoneId& id : ids)
        array.append(id.value);
    return array;
}

} // namespace

double namePtOf(const FigureRequest& request, QSizeF pageMm)
{
    return request.namePt.value_or(scaled(MapStyle(), PageType::forPage(pageMm).mapScale).labelPt);
}

MapFigure::MapFigure(const Project& project, const FigureRequest& request)
{
    PageChoices page = pageFor(project, request);
    m_figuresShown = request.kind == FigureKind::Report ? addReport(project, request, page)
                                                        : figuresOfShades(project, request);
    m_page = MapPage::arrange(mapFor(project, request), *project.projection, std::move(page));
    m_leftOut = m_page.leftOut();
    if (const size_t placed = m_page.panelRectsMm().size();
        request.kind == FigureKind::Report && placed < request.charts.size()) {
        // Only what is shown is told of and has its sources listed.
        FigureRequest fitting = request;
        fitting.charts.resize(placed);
        *this = MapFigure(project, fitting);
        m_leftOut.push_back(PageItem::Panel);
    }
}

QStringList namesOfEmptyInsets(const Project& project, const FigureRequest& request)
{
    constexpr double kNorthOfTheIslandsDeg = 17.5; // Hainan's southern tip is at 18.1° N
    QStringList names;
    for (const InsetArea& area : request.insets) {
        GeoExtent box = area.box;
        if (area == knownInsetAreas().front())
            box.maxY = kNorthOfTheIslandsDeg;
        if (!hasLandIn(project, box))
            names.append(insetAreaName(area).isEmpty() ? area.code : insetAreaName(area));
    }
    return names;
}

QJsonObject reportJson(const Project& project, const MapFigure& figure, const DrawnReport& report)
{
    QJsonArray figures;
    for (const FigureId id : figure.figuresShown()) {
        const TradeFigure& shown = project.trade->figure(id);
        figures.append(QJsonObject{{QStringLiteral("subject"), shown.subject},
                                   {QStringLiteral("measure"), shown.measure.value},
                                   {QStringLiteral("period"), shown.period.text},
                                   {QStringLiteral("value"), shown.value},
                                   {QStringLiteral("unit"), shown.unit},
                                   {QStringLiteral("vintage"), vintageCode(shown.vintage)},
                                   {QStringLiteral("source"), shown.source.value}});
    }
    QJsonArray fonts;
    for (const QString& family : pageFont({}).families())
        fonts.append(family);
    return {{QStringLiteral("as_of"), figure.mapSettings().time.asOf.toString(Qt::ISODate)},
            {QStringLiteral("page_mm"), QJsonArray{figure.pageMm().width(), figure.pageMm().height()}},
            {QStringLiteral("zones_drawn"), idArray(report.zonesDrawn)},
            {QStringLiteral("labels_placed"), idArray(report.labelsPlaced)},
            {QStringLiteral("labels_dropped"), idArray(report.labelsDropped)},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("fonts"), fonts},
            {QStringLiteral("vertices_drawn"), report.verticesDrawn}};
}

} // namespace zoneatlas
