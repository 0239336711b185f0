// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figure_choice.h"

#include "cli/cli_text.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/place_finder.h"
#include "core/compared_trade.h"
#include "core/error_text.h"
#include "core/lengths.h"
#include "data/map_projection.h"
#include "figure/choropleth_option.h"
#include "figure/command_line.h"
#include "figure/figure_checks.h"
#include "figure/filter_option.h"
#include "figure/moved_items.h"
#include "figure/page_setup.h"
#include "figure/page_sizes.h"
#include "figure/recipe.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

void readPage(OptionReader& options, FigureChoice& choice)
{
    const bool isPaper = options.has("page");
    const bool isGiven = options.has("recipe") || choice.project.file;
    const bool isChosen = isPaper || options.has("size") || !isGiven;
    choice.dpi = options.number("dpi", 10, 2400, !isChosen ? choice.dpi : isPaper ? kPrintDpi : kScreenDpi);
    if (isPaper && options.has("size"))
        options.fail(CliText::tr("--size and --page exclude each other."));
    if (!isChosen)
        return;
    const QString text = options.text(isPaper ? "page" : "size");
    if (isPaper) {
        if (const auto page = pageFromText(text))
            choice.request.pageMm = *page;
        else
            options.fail(CliText::tr("--page: “%1” is not known. Use one of these: %2, or WxHmm.")
                             .arg(text, pageNames().join(QStringLiteral(", "))));
        return;
    }
    const auto pixels = options.has("size") ? pixelSizeFromText(text) : std::optional(QSize(1920, 1080));
    if (pixels)
        choice.request.pageMm = QSizeF(*pixels) * (kMmPerInch / choice.dpi);
    else
        options.fail(
            CliText::tr("--size: “%1” is not a size. Write pixels as WxH, for example 1920x1080.").arg(text));
}

/// Exactly, as a copied command line says it; `--extent` is for people.
void readMapExtent(OptionReader& options, FigureChoice& choice)
{
    if (!options.has("map-extent"))
        return;
    MapExtent extent;
    const QStringList edges = options.text("map-extent").split(u',');
    double* const targets[] = {&extent.minX, &extent.minY, &extent.maxX, &extent.maxY};
    bool isBox = edges.size() == 4;
    for (qsizetype i = 0; i < 4 && isBox; ++i)
        *targets[i] = edges[i].toDouble(&isBox);
    if (isBox && std::isfinite(extent.width() + extent.height()) && extent.width() > 0 &&
        extent.height() > 0) {
        choice.request.extent = extent;
        choice.recipeCrs = choice.project.sources.crsId;
    } else
        options.fail(
            CliText::tr("--map-extent: “%1” is not a box. Write four numbers in the units of the map: "
                        "west, south, east and north edge.")
                .arg(options.text("map-extent")));
}

void readPlace(OptionReader& options, FigureChoice& choice)
{
    choice.zoomTo = options.text("zoom-to");
    choice.select = options.text("select");
    choice.measure = options.text("measure");
    readMapExtent(options, choice);
    if (options.has("map-extent") && (options.has("extent") || options.has("zoom-to")))
        options.fail(CliText::tr("--map-extent excludes --extent and --zoom-to."));
    if (options.has("extent") && options.has("zoom-to"))
        options.fail(CliText::tr("--extent and --zoom-to exclude each other."));
    if (!options.has("extent"))
        return;
    choice.extent = geoExtentFromText(options.text("extent"));
    if (!choice.extent)
        options.fail(
            CliText::tr("--extent: “%1” is not a box. Write west, south, east and north in degrees, for "
                        "example 118,27,123,32.")
                .arg(options.text("extent")));
}

void readInsets(OptionReader& options, FigureRequest& request)
{
    request.insets.clear();
    for (const QString& text : options.text("inset").split(u';', Qt::SkipEmptyParts)) {
        if (const auto area = insetAreaFromText(text.trimmed())) {
            request.insets.push_back(*area);
            continue;
        }
        QStringList known;
        for (const InsetArea& area : knownInsetAreas())
            known.append(area.code);
        options.fail(
            CliText::tr("--inset: “%1” is not known. Use one of these: %2, or west, south, east and north in "
                        "degrees.")
                .arg(text, known.join(QStringLiteral(", "))));
    }
}

void readWithout(OptionReader& options, FigureRequest& request)
{
    for (const QString& word : options.text("without").split(u',', Qt::SkipEmptyParts)) {
        QStringList known;
        bool FigureRequest::*item = nullptr;
        for (const auto& [member, name] : kOmittableItems) {
            known.append(QLatin1String(name));
            if (word.trimmed() == QLatin1String(name))
                item = member;
        }
        if (item)
            request.*item = false;
        else
            options.fail(CliText::tr("--without: “%1” is not known. Use one of these: %2.")
                             .arg(word, known.join(QStringLiteral(", "))));
    }
}

void readCharts(OptionReader& options, FigureRequest& request)
{
    request.charts.clear();
    for (const QString& text : options.text("charts").split(u',', Qt::SkipEmptyParts)) {
        if (const auto kind = chartKindFromCode(text.trimmed())) {
            request.charts.push_back(*kind);
            continue;
        }
        QStringList known;
        for (const ChartKind kind : chartKinds())
            known.append(chartCode(kind));
        options.fail(CliText::tr("--charts: “%1” is not known. Use some of these: %2.")
                         .arg(text, known.join(QStringLiteral(", "))));
    }
}

void readMoves(OptionReader& options, FigureRequest& request)
{
    request.moved.clear();
    for (const QString& text : options.text("move").split(u';', Qt::SkipEmptyParts)) {
        if (const auto moved = movedItemFromText(text)) {
            moveItem(request.moved, *moved);
            continue;
        }
        QStringList known;
        for (const auto& [word, item] : pageItemWords())
            known.append(QLatin1String(word));
        options.fail(
            CliText::tr("--move: “%1” is not understood. Write an item and its top left corner in "
                        "shares of the page, for example legend=0.1,0.25 or inset2=0,0.5. Items: %2.")
                .arg(text, known.join(QStringLiteral(", "))));
    }
}

void readChoropleth(OptionReader& options, FigureRequest& request)
{
    request.choropleth = choroplethFromText(options.text("choropleth"));
    if (!request.choropleth)
        options.fail(CliText::tr("--choropleth: “%1” is not understood. Write MEASURE, MEASURE:METHOD, "
                                 "MEASURE:METHOD:CLASSES with 3 to 7 classes, or "
                                 "MEASURE:manual:BOUND,… with ascending bounds; :per-date behind it for "
                                 "classes of each date's own. Words: %2.")
                         .arg(options.text("choropleth"), choroplethWords()));
}

void readFilter(OptionReader& options, FigureRequest& request)
{
    if (options.has("filter")) {
        const std::optional<ZoneFilter> filter = filterFromText(options.text("filter"));
        request.filter = filter.value_or(ZoneFilter());
        if (!filter)
            options.fail(
                CliText::tr("--filter: “%1” is not understood. Write for example "
                            "“batch=3,5;province=330000;level=county;status=in-force;trade=yes”. Words of "
                            "levels and statuses: %2.")
                    .arg(options.text("filter"), filterWords()));
    }
    if (options.has("only-province"))
        request.filter.provinces = {ProvinceCode(options.text("only-province"))};
}

void readLook(OptionReader& options, FigureRequest& request)
{
    if (options.has("zone-style"))
        request.zoneStyle = options.word<ZoneStyle>(
            "zone-style",
            {{"area", ZoneStyle::Area}, {"symbol", ZoneStyle::Symbol}, {"both", ZoneStyle::Both}});
    if (options.has("choropleth"))
        readChoropleth(options, request);
    if (options.has("title"))
        request.title = options.text("title");
    if (options.has("subtitle"))
        request.subtitle = options.text("subtitle");
    if (options.has("approval-number"))
        request.approvalNumber = options.text("approval-number");
    request.isTransparent = request.isTransparent || options.has("transparent");
    request.showsNorthArrow = request.showsNorthArrow || options.has("north-arrow");
    request.showsGraticule = request.showsGraticule || options.has("graticule");
    readWithout(options, request);
    readFilter(options, request);
    if (options.has("inset"))
        readInsets(options, request);
    if (options.has("name-size"))
        request.namePt = options.number("name-size", kLeastNamePt, kMostNamePt, kLeastTextPt);
    if (options.has("figure"))
        request.kind =
            options.word<FigureKind>("figure", {{"map", FigureKind::Map}, {"report", FigureKind::Report}});
    if (options.has("charts"))
        readCharts(options, request);
    if (options.has("move"))
        readMoves(options, request);
    request.showsCaption = request.showsCaption || options.has("caption");
    if (options.has("difference-from"))
        request.differenceFrom = options.date("difference-from");
    if (options.has("known-by"))
        request.reading.knownBy = options.date("known-by");
    if (options.has("unit"))
        request.reading.currency =
            options.word<Currency>("unit", {{"cny", Currency::Cny}, {"usd", Currency::Usd}});
}

/// The whole that a file is part of, where the command makes such wholes; else the figure in the file.
FigureRequest figureOf(const Recipe& recipe, CommandKind command)
{
    if (command == CommandKind::Animate && recipe.animation)
        return recipe.animation->figure;
    if (command == CommandKind::Atlas && recipe.atlas)
        return recipe.atlas->figure;
    return recipe.request;
}

/// A recipe that cannot be read ends the command; data that changed since are told.
void readRecipeFile(OptionReader& options, FigureChoice& choice)
{
    if (!options.projectPath().isEmpty())
        options.fail(CliText::tr("--recipe excludes a project: each tells data and figure."));
    const Result<Recipe> recipe = readRecipe(options.text("recipe"));
    if (!recipe) {
        options.fail(QStringLiteral("--recipe: ") + errorText(recipe.error()));
        return;
    }
    choice.animation = recipe->animation;
    choice.atlas = recipe->atlas;
    choice.request = figureOf(*recipe, options.command());
    choice.dpi = recipe->dpi;
    choice.time = {choice.request.time.mode, choice.request.time.asOf, choice.request.time.from};
    choice.issues = changedData(*recipe);
    choice.recipeCrs = recipe->sources.crsId;
    choice.project = projectChoiceFrom(options, recipe->sources);
}

/// What the window would export of the project as it was saved.
void takeFigureOf(const ProjectFile& file, FigureChoice& choice)
{
    const PageSetup page = pageSetupFromJson(file.page);
    const Bookmark& shown = file.shown;
    const bool hasView = shown.state.view.mapUnitsPerMm > 0 && !shown.frameMm.isEmpty();
    choice.request =
        figureOf(page, shown.state,
                 hasView ? MapToPage(shown.state.view, shown.frameMm).visibleExtent() : MapExtent());
    if (!hasView)
        choice.request.extent.reset();
    choice.dpi = page.dpi;
    choice.time = TimeChoice::of(choice.request.time);
    choice.recipeCrs = shown.crsId.isEmpty() ? file.sources.crsId : shown.crsId;
}

} // namespace

FigureChoice figureChoiceFrom(OptionReader& options, Language language)
{
    FigureChoice choice;
    if (options.has("recipe")) {
        readRecipeFile(options, choice);
    } else {
        choice.project = projectChoiceFrom(options);
        choice.recipeCrs = choice.project.sources.crsId;
    }
    if (choice.project.file)
        takeFigureOf(*choice.project.file, choice);
    choice.time = timeChoiceFrom(options, choice.time);
    choice.request.language = language;
    readPage(options, choice);
    readPlace(options, choice);
    readLook(options, choice.request);
    if (options.has("charts") && choice.request.kind != FigureKind::Report)
        choice.remarks << withoutEffect("charts", CliText::tr("a map has none; add --figure report"));
    return choice;
}

namespace {

/// The recipe's extent in the CRS of the map.
Answer<MapExtent> translatedExtent(const MapExtent& extent, const QString& recipeCrs, const Project& project)
{
    if (recipeCrs == project.sources.crsId)
        return extent;
    const auto from = createProjection(recipeCrs);
    const MapExtent other = from ? reprojectedExtent(extent, **from, *project.projection) : MapExtent();
    if (other.isEmpty())
        return wrongUsage(
            CliText::tr("--crs: this projection does not reach what the recipe shows. Choose another part of "
                        "the world with --extent."));
    return other;
}

/// What the words say of the place, else what the recipe does; absent for all land.
Answer<std::optional<MapExtent>> extentFor(const FigureChoice& choice, const Project& project)
{
    Answer<MapExtent> extent;
    if (!choice.zoomTo.isEmpty())
        extent = extentOfCode(choice.zoomTo, project);
    else if (choice.extent)
        extent = projectedExtent(*choice.extent, *project.projection);
    else if (choice.request.extent)
        extent = translatedExtent(*choice.request.extent, choice.recipeCrs, project);
    else
        return std::nullopt;
    if (const auto* failure = std::get_if<Failure>(&extent))
        return *failure;
    if (std::get<MapExtent>(extent).isEmpty())
        return wrongUsage(
            CliText::tr("--extent: the map's projection does not reach this part of the world."));
    return std::get<MapExtent>(extent);
}

/// Neither land nor the seat of a zone.
bool showsNothing(const MapExtent& extent, const AtlasMap& map)
{
    const BoundaryShapes& shapes = map.shapes();
    const QRectF seen(extent.minX, extent.minY, extent.width(), extent.height());
    if (shapes.land(extent, shapes.lodFor(extent.width() / 1000)).intersects(seen))
        return false;
    const auto& places = map.places();
    return std::none_of(places.begin(), places.end(), [&extent](const ZonePlace& place) {
        return place.isOnMap && extent.contains(place.seat);
    });
}

bool passesNoZone(const ZoneFilter& filter, const Project& project)
{
    const ZoneScope scope = scopeOf(filter, *project.ledger, *project.trade);
    for (size_t i = 0; i < project.ledger->zones().size(); ++i)
        if (scope.contains(i, ZoneStatus::InForce) || scope.contains(i, ZoneStatus::Revoked))
            return false;
    return true;
}

} // namespace

QString withoutEffect(const char* option, const QString& why)
{
    return CliText::tr("--%1 has no effect here: %2.").arg(QLatin1String(option), why);
}

/// The measure of that name or id, among those that can be compared.
Answer<MeasureId> measureFor(const QString& said, const Project& project)
{
    if (said.isEmpty())
        return MeasureId();
    QStringList known;
    for (const MeasureId& id : comparableMeasures(*project.trade)) {
        const Measure& measure = *project.trade->measure(id);
        const QStringList names{id.value, measure.name.zh, measure.name.en};
        if (names.contains(said, Qt::CaseInsensitive))
            return id;
        known.append(id.value);
    }
    return wrongUsage(CliText::tr("--measure: there is no figure of “%1” to compare. There are: %2.")
                          .arg(said, known.join(QStringLiteral(", "))));
}

Answer<FigureRequest> resolvedRequest(const FigureChoice& choice, const Project& project)
{
    FigureRequest request = choice.request;
    request.time = choice.time.on(*project.ledger);
    for (const ProvinceCode& code : request.filter.provinces)
        if (!project.ledger->province(code))
            return wrongUsage(
                CliText::tr("--only-province, --filter: “%1” is not a province's code, as 330000.")
                    .arg(code.value));
    const auto marked = selectionFromText(choice.select, *project.ledger);
    if (const auto* failure = std::get_if<Failure>(&marked))
        return *failure;
    if (!choice.select.isEmpty()) {
        request.selectedZones = std::get<Selection>(marked).zones;
        request.selectedProvinces = std::get<Selection>(marked).provinces;
    }
    const auto measure = measureFor(choice.measure, project);
    if (const auto* failure = std::get_if<Failure>(&measure))
        return *failure;
    if (const auto& named = std::get<MeasureId>(measure); !named.isEmpty())
        request.reading.measure = named;
    auto extent = extentFor(choice, project);
    if (const auto* failure = std::get_if<Failure>(&extent))
        return *failure;
    request.extent = std::get<std::optional<MapExtent>>(extent);
    return request;
}

Answer<FigureJob> loadFigureJob(const FigureChoice& choice)
{
    for (const QString& remark : choice.remarks)
        sayError(remark);
    IssueLog issues = missingFonts();
    issues.insert(issues.end(), choice.issues.begin(), choice.issues.end());
    Answer<Project> loaded = loadChosen(choice.project, issues);
    if (const auto* failure = std::get_if<Failure>(&loaded))
        return *failure;
    Project& project = std::get<Project>(loaded);
    Answer<FigureRequest> request = resolvedRequest(choice, project);
    if (const auto* failure = std::get_if<Failure>(&request))
        return *failure;
    if (!project.ledger->zones().empty() && passesNoZone(std::get<FigureRequest>(request).filter, project))
        sayError(CliText::tr("--filter: no zone meets all demands, and the map shows none."));
    const auto& extent = std::get<FigureRequest>(request).extent;
    if (extent && showsNothing(*extent, *project.map)) {
        sayError(CliText::tr("The map is empty: the data have nothing in the part of the world to show."));
        if (choice.project.isStrict)
            return Failure{ExitCode::Failed, CliText::tr("--strict allows no empty map.")};
    }
    return FigureJob{std::move(project), std::get<FigureRequest>(std::move(request))};
}

} // namespace zoneatlas
