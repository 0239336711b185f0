// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/recipe.h"

#include "figure/figure_encoders.h"
#include "figure/moved_items.h"
#include "session/portable_paths.h"
#include "session/source_fields.h"
#include "session/state_fields.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace zoneatlas {

namespace {

/// Raised when an older program would misread what a newer one writes.
constexpr int kFormat = 2;
constexpr char kFormatKey[] = "zoneatlas_recipe";

QString digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// A shapefile is several files of one name.
QStringList filesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    if (info.suffix().toLower() != QLatin1String("shp"))
        return {path};
    QStringList files;
    for (const char* ending : {"shp", "shx", "dbf", "prj", "cpg"}) {
        const QString part = info.path() + QLatin1Char('/') + info.completeBaseName() + QLatin1Char('.') +
                             QLatin1String(ending);
        if (QFileInfo::exists(part))
            files.append(part);
    }
    return files;
}

template <class Change>
void changePaths(ProjectSources& sources, Change change)
{
    for (DataSource* source : sources.all())
        change(source->path);
}

std::vector<DataDigest> digestsOf(ProjectSources sources)
{
    std::vector<DataDigest> digests;
    changePaths(sources, [&digests](const QString& path) {
        for (const QString& file : filesOf(path))
            digests.push_back({file, digestOf(file)});
    });
    return digests;
}

} // namespace

// ---- The fields of a recipe, each once

static fields::Words<Language> wordsOf(Language)
{
    return {{"en", Language::English}, {"zh", Language::Chinese}};
}

static fields::Words<AnimationStep> wordsOf(AnimationStep)
{
    return {{"event", AnimationStep::Event}, {"month", AnimationStep::Month}};
}

static fields::Words<AtlasBy> wordsOf(AtlasBy)
{
    return {{"batch", AtlasBy::Batch}, {"province", AtlasBy::Province}};
}

template <class Archive, class P>
void describe(Archive& archive, Extent<P>& extent)
{
    archive("min_x", extent.minX);
    archive("min_y", extent.minY);
    archive("max_x", extent.maxX);
    archive("max_y", extent.maxY);
}

template <class Archive>
void describe(Archive& archive, DataDigest& digest)
{
    archive("path", digest.path);
    archive("sha256", digest.sha256);
}

template <class Archive>
void describe(Archive& archive, InsetArea& area)
{
    archive("code", area.code);
    archive("box", area.box);
}

static fields::Words<FigureKind> wordsOf(FigureKind)
{
    return {{"map", FigureKind::Map}, {"report", FigureKind::Report}};
}

static QJsonValue toJson(ChartKind kind)
{
    return chartCode(kind);
}

static void read(const QJsonValue& json, ChartKind& kind)
{
    kind = chartKindFromCode(json.toString()).value_or(kind);
}

static fields::Words<PageItem> wordsOf(PageItem)
{
    return pageItemWords();
}

template <class Archive>
void describe(Archive& archive, MovedItem& moved)
{
    archive("item", moved.item);
    archive("index", moved.index);
    archive("x", moved.topLeft.rx());
    archive("y", moved.topLeft.ry());
}

static void readOnlyProvince(fields::Writer&, ZoneFilter&) {}
/// What recipes had before there was a filter.
static void readOnlyProvince(fields::Reader& reader, ZoneFilter& filter)
{
    std::optional<ProvinceCode> only;
    reader("only_province", only);
    if (only)
        filter.provinces = {*only};
}

template <class Archive>
void describe(Archive& archive, FigureRequest& request)
{
    archive("kind", request.kind);
    archive("page_mm", request.pageMm);
    archive("time", request.time);
    archive("difference_from", request.differenceFrom);
    archive("known_by", request.reading.knownBy);
    archive("currency", request.reading.currency);
    archive("measure", request.reading.measure);
    archive("language", request.language);
    readOnlyProvince(archive, request.filter);
    archive("filter", request.filter);
    archive("zone_style", request.zoneStyle);
    archive("choropleth", request.choropleth);
    archive("extent", request.extent);
    archive("selected_zones", request.selectedZones);
    archive("selected_provinces", request.selectedProvinces);
    archive("title", request.title);
    archive("subtitle", request.subtitle);
    archive("approval_number", request.approvalNumber);
    archive("shows_title", request.showsTitle);
    archive("shows_subtitle", request.showsSubtitle);
    archive("shows_date", request.showsDate);
    archive("shows_legend", request.showsLegend);
    archive("shows_scale_bar", request.showsScaleBar);
    archive("shows_caption", request.showsCaption);
    archive("shows_sources", request.showsSources);
    archive("shows_labels", request.showsLabels);
    archive("shows_north_arrow", request.showsNorthArrow);
    archive("shows_graticule", request.showsGraticule);
    archive("name_pt", request.namePt);
    archive("insets", request.insets);
    archive("charts", request.charts);
    archive("moved", request.moved);
    archive("is_transparent", request.isTransparent);
}

template <class Archive>
void describe(Archive& archive, AnimationRequest& request)
{
    archive("figure", request.figure);
    archive("dpi", request.dpi);
    archive("step", request.step);
    archive("hold_ms", request.holdMs);
    archive("end_pause_ms", request.endPauseMs);
    archive("fade_frames", request.fadeFrames);
    archive("fade_frame_ms", request.fadeFrameMs);
}

template <class Archive>
void describe(Archive& archive, AtlasRequest& request)
{
    archive("figure", request.figure);
    archive("dpi", request.dpi);
    archive("by", request.by);
    archive("names", request.names);
}

template <class Archive>
void describe(Archive& archive, Recipe& recipe)
{
    archive("program", recipe.program);
    archive("dpi", recipe.dpi);
    archive("figure", recipe.request);
    archive("data", recipe.sources);
    archive("digests", recipe.digests);
    archive("animation", recipe.animation);
    archive("atlas", recipe.atlas);
}

Recipe recipeFor(const Project& project, const FigureRequest& request, double dpi)
{
    Recipe recipe{softwareName(), request, dpi, project.sources, digestsOf(project.sources)};
    recipe.sources.crsId = project.projection->crs().id;
    return recipe;
}

QByteArray recipeText(const Recipe& local)
{
    Recipe recipe = local;
    changePaths(recipe.sources, [](QString& path) { path = portablePath(path); });
    for (DataDigest& digest : recipe.digests)
        digest.path = portablePath(digest.path);
    QJsonObject json = fields::toJson(recipe).toObject();
    json.insert(QLatin1String(kFormatKey), kFormat);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Recipe> fromRecipe(const QByteArray& json, const QString& path)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int format = object.value(QLatin1String(kFormatKey)).toInt();
    if (format < 1)
        return Error{.code = ErrorCode::NoRecipe, .file = path};
    Recipe recipe;
    fields::read(object, recipe);
    if (format > kFormat)
        return Error{.code = ErrorCode::RecipeTooNew,
                     .file = path,
                     .value = recipe.program.section(QLatin1Char(' '), -1)};
    changePaths(recipe.sources, [](QString& source) { source = localPath(source); });
    for (DataDigest& digest : recipe.digests)
        digest.path = localPath(digest.path);
    return recipe;
}

IssueLog changedData(const Recipe& recipe)
{
    IssueLog issues;
    for (const DataDigest& digest : recipe.digests)
        if (digestOf(digest.path) != digest.sha256)
            issues.push_back({{.code = ErrorCode::DataChanged, .file = digest.path}, Remedy::ShownAsIs});
    return issues;
}

QByteArray figureToJson(const FigureRequest& request)
{
    return QJsonDocument(fields::toJson(request).toObject()).toJson(QJsonDocument::Compact);
}

FigureRequest figureFromJson(const QByteArray& json)
{
    FigureRequest request;
    fields::read(QJsonDocument::fromJson(json).object(), request);
    return request;
}

FigureMetadata metadataOf(const Project& project, const FigureRequest& request, double dpi)
{
    return metadataOf(project, recipeFor(project, request, dpi));
}

FigureMetadata metadataOf(const Project& project, const Recipe& recipe)
{
    const FigureRequest& request = recipe.request;
    return {request.title.isEmpty() ? defaultTitle() : request.title, captionText(project, request),
            sourceNotes(project, request).join(u' '), recipeText(recipe)};
}

} // namespace zoneatlas
