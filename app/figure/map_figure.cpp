// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/map_figure.h"

#include "core/geo_extent.h"
#include "core/lengths.h"
#include "core/text_format.h"
#include "map/text_paint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Figure)
};

QString inForceText(const Standing& standing, Language language)
{
    if (standing.inForce == 0)
        return FigureText::tr("No zone in force");
    if (standing.inForce == 1)
        return FigureText::tr("1 zone in force");
    const QString count = formatInteger(standing.inForce, language);
    if (standing.provincesCovered() == 1)
        return FigureText::tr("%1 zones in force in one provincial-level region").arg(count);
    return FigureText::tr("%1 zones in force in %2 provincial-level regions")
        .arg(count)
        .arg(standing.provincesCovered());
}

QString newlyApprovedText(const ApprovalLedger& ledger, const TimeView& view)
{
    const std::vector<ZonePresence> presence = ledger.presenceIn(view);
    const auto count = [&](ZonePresence p) {
        return static_cast<int>(std::count(presence.begin(), presence.end(), p));
    };
    return FigureText::tr("%1 approved · %2 revoked")
        .arg(count(ZonePresence::InForce))
        .arg(count(ZonePresence::Revoked));
}

QString boundaryNote(const ProjectSources& sources)
{
    const bool isBundled = QFileInfo(sources.prefectures.path).absolutePath() ==
                           QFileInfo(bundledShapefileDir()).absoluteFilePath();
    if (isBundled)
        return FigureText::tr(
            "Boundaries: Apache ECharts 4.9.0 (Apache-2.0), about 2015, drawn as published; no position on "
            "borders is taken.");
    return FigureText::tr("Boundaries: %1, drawn as published.")
        .arg(QFileInfo(sources.prefectures.path).fileName());
}

QString zonesNote(const ApprovalLedger& ledger, Language language)
{
    if (ledger.batches().empty())
        return {};
    const Batch& last = ledger.batches().back();
    return FigureText::tr("Zones: replies of the State Council, as of batch %1 (%2).")
        .arg(last.number)
        .arg(formatDate(last.approvedOn, language));
}

PageTexts textsFor(const Project& project, const FigureRequest& request)
{
    PageTexts texts;
    if (request.showsTitle) {
        texts.title = request.title.isEmpty() ? defaultTitle() : request.title;
        texts.subtitle = standingCaption(*project.ledger, request.time, request.language);
    }
    if (request.showsDate)
        texts.date = formatDate(request.time.asOf, request.language);
    if (request.showsSources)
        texts.notes.append(sourceNote(project, request.language));
    if (!request.approvalNumber.isEmpty())
        texts.notes.append(FigureText::tr("Map approval number: %1").arg(request.approvalNumber));
    return texts;
}

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

MapPage arrangedPage(const Project& project, const FigureRequest& request)
{
    MapSettings map;
    map.map = project.map;
    map.time = request.time;
    map.zoneStyle = request.zoneStyle;
    map.language = request.language;
    map.showLabels = request.showsLabels;
    map.isTransparent = request.isTransparent;
    map.selectedZones = request.selectedZones;
    map.style.palette = Palette::batches(std::max<size_t>(8, project.ledger->batches().size()));
    return MapPage::arrange(std::move(map), *project.projection,
                            {.sizeMm = request.pageMm,
                             .showsLegend = request.showsLegend,
                             .showsScaleBar = request.showsScaleBar,
                             .showsNorthArrow = request.showsNorthArrow,
                             .showsGraticule = request.showsGraticule,
                             .texts = textsFor(project, request),
                             .extent = request.extent,
                             .insets = insetsFor(project, request)});
}

QJsonArray idArray(const std::vector<ZoneId>& ids)
{
    QJsonArray array;
    for (const ZoneId& id : ids)
        array.append(id.value);
    return array;
}

} // namespace

QString defaultTitle()
{
    return FigureText::tr("Cross-border e-commerce pilot zones of China");
}

Project shownIn(const Project& project, const FigureRequest& request)
{
    if (!request.onlyProvince)
        return project;
    std::vector<Zone> zones;
    const auto isShown = [&request](const Zone& zone) { return zone.province == *request.onlyProvince; };
    std::copy_if(project.ledger->zones().begin(), project.ledger->zones().end(), std::back_inserter(zones),
                 isShown);
    Project one = project;
    one.ledger = std::make_shared<const ApprovalLedger>(std::move(zones), project.ledger->batches(),
                                                        project.ledger->provinces());
    // The map lives on in the pointer to its shapes.
    const std::shared_ptr<const BoundaryShapes> shapes(project.map, &project.map->shapes());
    one.map = AtlasMap::create(one.ledger, shapes, *project.projection);
    return one;
}

QString sourceNote(const Project& project, Language language)
{
    const QString separator = language == Language::Chinese ? QString() : QStringLiteral(" ");
    return zonesNote(*project.ledger, language) + separator + boundaryNote(project.sources);
}

QString standingCaption(const ApprovalLedger& ledger, const TimeView& view, Language language)
{
    if (view.mode == TimeMode::Batch) {
        const auto batch = ledger.newestBatchOn(view.asOf);
        return batch ? batchText(*batch) + QStringLiteral(" · ") + newlyApprovedText(ledger, view)
                     : QString();
    }
    if (view.mode == TimeMode::Between && view.from)
        return FigureText::tr("After %1").arg(formatDate(*view.from, language)) + QStringLiteral(" · ") +
               newlyApprovedText(ledger, view);
    const Standing standing = ledger.standingOn(view.asOf);
    QString text = inForceText(standing, language);
    if (standing.revoked > 0)
        text += QStringLiteral(" · ") + FigureText::tr("%1 revoked").arg(standing.revoked);
    return text;
}

MapFigure::MapFigure(const Project& project, const FigureRequest& request)
    : m_page(arrangedPage(shownIn(project, request), request))
{}

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

QSize pixelSize(QSizeF pageMm, double dpi)
{
    return {static_cast<int>(std::lround(pageMm.width() / kMmPerInch * dpi)),
            static_cast<int>(std::lround(pageMm.height() / kMmPerInch * dpi))};
}

QImage MapFigure::image(double dpi, DrawnReport* report) const
{
    const bool isTransparent = mapSettings().isTransparent;
    QImage image(pixelSize(pageMm(), dpi),
                 isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(isTransparent ? QColor(Qt::transparent) : mapSettings().style.ground);
    QPainter painter(&image);
    painter.scale(dpi / kMmPerInch, dpi / kMmPerInch);
    DrawnReport drawn = paint(painter);
    painter.end();
    // Stamped after painting: before, it would change the size of text.
    const int dotsPerMetre = static_cast<int>(std::lround(dpi / kMmPerInch * kMmPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    if (report)
        *report = std::move(drawn);
    return image;
}

QJsonObject reportJson(const MapFigure& figure, const DrawnReport& report)
{
    QJsonArray fonts;
    for (const QString& family : pageFont({}).families())
        fonts.append(family);
    return {{QStringLiteral("as_of"), figure.mapSettings().time.asOf.toString(Qt::ISODate)},
            {QStringLiteral("page_mm"), QJsonArray{figure.pageMm().width(), figure.pageMm().height()}},
            {QStringLiteral("zones_drawn"), idArray(report.zonesDrawn)},
            {QStringLiteral("labels_placed"), idArray(report.labelsPlaced)},
            {QStringLiteral("labels_dropped"), idArray(report.labelsDropped)},
            {QStringLiteral("figures"), QJsonArray()},
            {QStringLiteral("fonts"), fonts},
            {QStringLiteral("vertices_drawn"), report.verticesDrawn}};
}

} // namespace zoneatlas
