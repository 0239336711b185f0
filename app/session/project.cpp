// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project.h"

#include "core/error_text.h"
#include "core/fitting_crs.h"
#include "data/map_projection.h"
#include "data/vector_reader.h"
#include "session/own_trade.h"
#include "session/project_tables.h"
#include "session/roster_join.h"
#include "session/world_land.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <future>
#include <map>

namespace zoneatlas {

namespace {

// ---- Where the files are

QString bundledDir(const char* environmentVariable, const QString& installed, const QString& inSourceTree)
{
    if (const QString chosen = qEnvironmentVariable(environmentVariable); !chosen.isEmpty())
        return QDir::cleanPath(chosen);
    const QString beside = QDir::cleanPath(QCoreApplication::applicationDirPath() +
                                           QLatin1String("/../share/zoneatlas") + installed);
#ifdef ZONEATLAS_SOURCE_DIR
    if (!QFileInfo::exists(beside))
        return QStringLiteral(ZONEATLAS_SOURCE_DIR) + inSourceTree;
#endif
    Q_UNUSED(inSourceTree);
    return beside;
}

// ---- Files in

void append(IssueLog& issues, IssueLog more)
{
    issues.insert(issues.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// A layer that could not be read is absent, and an issue says why.
struct LoadedLayer
{
    std::optional<BoundaryLayer> layer;
    IssueLog issues;
};

/// The bundled layers were looked through when they were made, and are by a test.
GeometryCheck checkOf(const DataSource& source)
{
    const ProjectSources bundled = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    const bool isBundled = source.path == bundled.prefectures.path || source.path == bundled.provinces.path;
    return isBundled ? GeometryCheck::None : GeometryCheck::Full;
}

LoadedLayer loadLayer(const DataSource& source, const ReadControl& control)
{
    LoadedLayer loaded;
    if (source.isEmpty())
        return loaded;
    auto features = readFeatures(source, loaded.issues, control, {.check = checkOf(source)});
    if (features)
        loaded.layer = BoundaryLayer{std::move(features).value(), source.fields};
    else
        loaded.issues.push_back({features.error(), Remedy::PartNotLoaded});
    return loaded;
}

Batch batchOf(const Zone& zone)
{
    Batch batch;
    batch.number = zone.approval.batch;
    batch.approvedOn = zone.approval.approvedOn;
    batch.announcedOn = zone.approval.announcedOn;
    batch.document = zone.approval.document;
    return batch;
}

/// Batches that no table tells about are told by their zones; where there is such a table, that is an issue.
void completeBatches(const std::vector<Zone>& zones, const QString& file, std::vector<Batch>& batches,
                     IssueLog& issues)
{
    const bool hasTable = !batches.empty();
    std::map<int, Batch> missing;
    for (const Zone& zone : zones) {
        const int number = zone.approval.batch;
        const bool isKnown = std::any_of(batches.begin(), batches.end(),
                                         [number](const Batch& batch) { return batch.number == number; });
        if (isKnown || !missing.emplace(number, batchOf(zone)).second || !hasTable)
            continue;
        issues.push_back({{.code = ErrorCode::UnknownReference,
                           .file = file,
                           .row = zone.tableLine,
                           .field = QStringLiteral("batch"),
                           .value = QString::number(number),
                           .detail = QStringLiteral("batches.csv")},
                          Remedy::ShownAsIs});
    }
    for (auto& [number, batch] : missing)
        batches.push_back(std::move(batch));
}

/// Where the table of provinces could not be read, zones and boundaries still tell its keys.
void completeProvinces(const std::vector<Zone>& zones, const std::vector<BoundaryUnit>& units,
                       std::vector<Province>& provinces)
{
    if (!provinces.empty())
        return;
    std::map<ProvinceCode, Province> byCode;
    for (const Zone& zone : zones)
        if (!zone.province.isEmpty())
            byCode[zone.province].name.zh = zone.province.value;
    for (const BoundaryUnit& unit : units)
        if (const auto it = byCode.find(unit.province);
            it != byCode.end() && unit.level == BoundaryLevel::Province)
            it->second.name = unit.name.in(Language::Chinese).isEmpty() ? it->second.name : unit.name;
    for (auto& [code, province] : byCode) {
        province.code = code;
        provinces.push_back(std::move(province));
    }
}

void nameProvinces(const std::vector<Province>& provinces, std::vector<BoundaryUnit>& units)
{
    for (BoundaryUnit& unit : units) {
        if (unit.level != BoundaryLevel::Province || unit.name != BilingualText{})
            continue;
        const auto it = std::find_if(provinces.begin(), provinces.end(),
                                     [&unit](const Province& p) { return p.code == unit.province; });
        if (it != provinces.end())
            unit.name = it->name;
    }
}

// ---- From degrees to the map

/// What boundaries and places reach over, gathered.
GeoExtent extentOf(const Boundaries& boundaries, const std::vector<Zone>& zones)
{
    ExtentGatherer gatherer;
    for (const std::vector<LonLat>& arc : boundaries.topology.arcs)
        for (size_t i = 1; i < arc.size(); ++i)
            gatherer.includeStep(arc[i - 1], arc[i]);
    for (const Zone& zone : zones)
        gatherer.include(zone.seat);
    return gatherer.extent();
}

/// Is a step over the 180th meridian a leap over the map?
bool cutsApart(const CrsTransform& projection, double latDeg)
{
    constexpr double kBesideDeg = 179.99;
    constexpr double kLeapM = 1e7;
    const auto east = projection.toMap({kBesideDeg, latDeg});
    const auto west = projection.toMap({-kBesideDeg, latDeg});
    return east && west && std::abs(east->x - west->x) > kLeapM;
}

/// Of a projection that somebody chose.
void reportCut(const Project& project, const GeoExtent& extent, IssueLog& issues)
{
    if (!crossesAntimeridian(extent) || !cutsApart(*project.projection, extent.centre().latDeg))
        return;
    const QString fitting = fittingCrsId(extent);
    issues.push_back(
        {{.code = ErrorCode::MapCutApart, .value = project.projection->crs().id, .detail = fitting},
         Remedy::ShownAsIs});
}

std::shared_ptr<const CrsTransform> projectionFor(const QString& crsId, IssueLog& issues)
{
    auto chosen = createProjection(crsId);
    if (chosen)
        return std::move(chosen).value();
    issues.push_back({chosen.error(), Remedy::ValueIgnored});
    return createProjection(QLatin1String(kChinaAlbersId)).value();
}

void reportUnjoined(const Project& project, IssueLog& issues)
{
    const std::vector<Zone>& zones = project.ledger->zones();
    for (size_t i = 0; i < zones.size(); ++i)
        if (isAreaLevel(zones[i].level) && project.map->places()[i].areaUnits.empty())
            issues.push_back({{.code = ErrorCode::ZoneWithoutArea,
                               .file = project.sources.zones.path,
                               .row = zones[i].tableLine,
                               .field = QStringLiteral("adcode"),
                               .value = zones[i].adcode.value,
                               .detail = zones[i].id.value},
                              Remedy::DrawnAsSymbol});
}

/// The first few of them, and how many there are when that is more.
QString fewOf(const QStringList& names)
{
    constexpr qsizetype kFew = 5;
    const QString text = names.mid(0, kFew).join(QStringLiteral(", "));
    return names.size() <= kFew ? text : text + QStringLiteral(" … (%1)").arg(names.size());
}

/// One issue for all that an unfit projection loses: it can be half of everything.
void reportOutside(const Project& project, const ProjectedTopology& projected, IssueLog& issues)
{
    const std::vector<Zone>& zones = project.ledger->zones();
    QStringList lostZones;
    for (size_t i = 0; i < zones.size(); ++i)
        if (!project.map->places()[i].isOnMap)
            lostZones.append(zones[i].id.value);
    QStringList lost;
    if (const auto& first = projected.firstDropped)
        lost.append(QStringLiteral("%1, %2 … (%3)")
                        .arg(first->lonDeg)
                        .arg(first->latDeg)
                        .arg(projected.droppedVertices));
    if (!lostZones.isEmpty())
        lost.append(fewOf(lostZones));
    if (!lost.isEmpty())
        issues.push_back(
            {{.code = ErrorCode::OutsideProjection,
              .file = projected.firstDropped ? project.sources.prefectures.path : project.sources.zones.path,
              .value = lost.join(QStringLiteral("; "))},
             Remedy::LeftOffMap});
}

void reportOverlaysOutside(const Project& project, IssueLog& issues)
{
    for (size_t i = 0; i < project.layers.size(); ++i)
        if (const auto& shapes = project.layers[i].shapes; shapes && shapes->droppedVertices() > 0)
            issues.push_back({{.code = ErrorCode::OutsideProjection,
                               .file = project.sources.overlays[i].source.path,
                               .value = QStringLiteral("… (%1)").arg(shapes->droppedVertices())},
                              Remedy::LeftOffMap});
}

/// Draws up the map of a project that has its ledger, boundaries and projection. Cancelled.
Outcome setMap(Project& project, const ReadControl& control = {})
{
    project.layers = layersOf(project.sources.overlays, project.overlayFeatures, *project.projection);
    const Boundaries& drawn = project.ground ? *project.ground : *project.boundaries;
    auto result = projectTopology(drawn.topology, *project.projection, control);
    if (!result)
        return result.error();
    ProjectedTopology projected = std::move(result).value();
    auto shapes = std::make_shared<const BoundaryShapes>(drawn.units, std::move(projected.topology));
    const auto whole = project.ground ? AtlasMap::Whole::Places : AtlasMap::Whole::LandAndPlaces;
    project.map = AtlasMap::create(project.ledger, std::move(shapes), *project.projection, whole);
    std::erase_if(project.issues,
                  [](const Issue& issue) { return issue.problem.code == ErrorCode::OutsideProjection; });
    reportOutside(project, projected, project.issues);
    reportOverlaysOutside(project, project.issues);
    return Done{};
}

/// Places speak of the provinces that their boundaries have; there may be none.
void keepProvincesOf(const std::vector<BoundaryUnit>& units, std::vector<Province>& provinces)
{
    std::erase_if(provinces, [&units](const Province& province) {
        return std::none_of(units.begin(), units.end(),
                            [&province](const BoundaryUnit& unit) { return unit.province == province.code; });
    });
}

/// Is the bundled roster there only since nobody named another, and about another part of the world than
/// somebody's own boundaries and figures?
bool isRosterElsewhere(const Project& project, const ProjectTables& tables, const Boundaries& boundaries)
{
    const DataSource bundled = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()).zones;
    if (!tables.figures || project.sources.zones != bundled || boundaries.units.empty())
        return false;
    std::vector<Zone> zones = tables.zones;
    IssueLog ignored;
    const JoinReport join = joinRoster(zones, boundaries, project.sources.zones, ignored);
    return join.result.openCount() == join.rows.size();
}

/// Places that have nothing to do with China are not drawn on it.
bool needsWorld(const Project& project, const ProjectTables& tables)
{
    const DataSource bundled =
        ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()).prefectures;
    return tables.events && project.sources.prefectures == bundled && liesElsewhere(*project.join);
}

/// Turns events into zones about places, or joins the zones of the roster.
Outcome setPlaces(Project& project, ProjectTables& tables, const Boundaries& boundaries,
                  const ReadControl& control)
{
    if (!tables.events && isRosterElsewhere(project, tables, boundaries))
        tables.events.emplace();
    if (!tables.events) {
        project.join = std::make_shared<const JoinReport>(
            joinRoster(tables.zones, boundaries, project.sources.zones, project.issues));
        return Done{};
    }
    auto made = eventLedgerFrom(*tables.events, BoundaryLookup(boundaries), project.sources.zones,
                                project.issues, control);
    if (!made)
        return made.error();
    EventLedger events = std::move(made).value();
    tables.zones = std::move(events.zones);
    tables.references.batches = std::move(events.batches);
    keepProvincesOf(boundaries.units, tables.references.provinces);
    project.join = std::make_shared<const JoinReport>(std::move(events.join));
    return Done{};
}

/// Joins figures of somebody's own table to the boundaries.
Outcome setOwnTrade(Project& project, ProjectTables& tables, const Boundaries& boundaries,
                    const ReadControl& control)
{
    auto made = ownTradeFrom(*tables.figures, boundaries, project.sources.trade, tables.trade.measures(),
                             project.issues, control);
    if (!made)
        return made.error();
    OwnTrade own = std::move(made).value();
    tables.trade = std::move(own.trade);
    project.tradeJoin = std::make_shared<const JoinReport>(std::move(own.join));
    project.sourceById.insert(own.source.id, own.source);
    return Done{};
}

Outcome setData(Project& project, ProjectTables tables, Boundaries boundaries, const ReadControl& control)
{
    const std::vector<ReadControl> parts = control.split({1, 1});
    if (const Outcome outcome = setPlaces(project, tables, boundaries, parts[0]); !outcome)
        return outcome;
    const bool isElsewhere = needsWorld(project, tables);
    if (isElsewhere)
        tables.references.provinces.clear();
    completeBatches(tables.zones, project.sources.zones.path, tables.references.batches, project.issues);
    completeProvinces(tables.zones, boundaries.units, tables.references.provinces);
    nameProvinces(tables.references.provinces, boundaries.units);
    for (const Source& source : tables.references.sources)
        project.sourceById.insert(source.id, source);
    const QString& crsId = project.sources.crsId;
    const GeoExtent extent = extentOf(isElsewhere ? Boundaries() : boundaries, tables.zones);
    project.projection = projectionFor(crsId.isEmpty() ? fittingCrsId(extent) : crsId, project.issues);
    reportCut(project, extent, project.issues);
    if (isElsewhere)
        project.ground =
            std::make_shared<const Boundaries>(landFor(extent, *project.projection, project.issues));
    const auto subject = tables.events ? LedgerSubject::Places : LedgerSubject::PilotZones;
    project.ledger =
        std::make_shared<const ApprovalLedger>(std::move(tables.zones), std::move(tables.references.batches),
                                               std::move(tables.references.provinces), subject);
    if (tables.figures) {
        if (const Outcome outcome = setOwnTrade(project, tables, boundaries, parts[1]); !outcome)
            return outcome;
    } else if (isElsewhere || (subject == LedgerSubject::Places && !boundaries.hasPrefectureCodes()))
        tables.trade = {}; // figures of China say nothing about places elsewhere
    project.trade = std::make_shared<const TradeLedger>(std::move(tables.trade));
    project.boundaries = std::make_shared<const Boundaries>(std::move(boundaries));
    return Done{};
}

/// Where the boundaries have no codes and no zone is found by name either, that is one trouble, and not one
/// for each zone.
void reportJoins(const Project& project, IssueLog& issues)
{
    if (project.ledger->subject() == LedgerSubject::Places)
        return; // told row by row
    const bool isJoined = project.join->result.openCount() < project.join->rows.size();
    if (project.boundaries->hasPrefectureCodes() || isJoined)
        return reportUnjoined(project, issues);
    if (!project.boundaries->layer.isEmpty() && !project.join->rows.empty())
        issues.push_back({{.code = ErrorCode::ColumnMissing,
                           .file = project.sources.prefectures.path,
                           .layer = project.boundaries->layer,
                           .field = QStringLiteral("adcode")},
                          Remedy::ShownAsIs});
}

/// Of building boundaries, finding places and projecting: places of somebody's own may be very many.
std::vector<double> weightsAfterReading(const ProjectTables& tables)
{
    const bool mayHaveManyPlaces = tables.events || tables.figures;
    return mayHaveManyPlaces ? std::vector{0.3, 0.4, 0.3} : std::vector{0.48, 0.04, 0.48};
}

/// A file with a thousand rows of one kind of mistake is one trouble: the first of them say all.
void limitIssues(IssueLog& issues)
{
    constexpr int kMostAlike = 40;
    std::map<std::pair<ErrorCode, QString>, int> counts;
    IssueLog kept;
    for (Issue& issue : issues)
        if (++counts[{issue.problem.code, issue.problem.file}] <= kMostAlike)
            kept.push_back(std::move(issue));
    for (const auto& [kind, count] : counts)
        if (count > kMostAlike)
            kept.push_back({{.code = ErrorCode::TooMany,
                             .file = kind.second,
                             .value = QString::number(count - kMostAlike),
                             .detail = errorCodeName(kind.first)},
                            Remedy::ShownAsIs});
    issues = std::move(kept);
}

} // namespace

QString bundledResourceDir()
{
    return bundledDir("ZONEATLAS_RESOURCES", {}, QStringLiteral("/resources"));
}

QString bundledShapefileDir()
{
    return bundledDir("ZONEATLAS_SHAPEFILES", QStringLiteral("/shapefiles"), QStringLiteral("/shapefiles"));
}

ProjectSources ProjectSources::bundled(const QString& resourceDir, const QString& shapefileDir)
{
    const auto table = [&resourceDir](const char* name) {
        return resourceDir + QLatin1String("/data/") + QLatin1String(name);
    };
    ProjectSources sources;
    sources.prefectures.path = shapefileDir + QLatin1String("/prefectures.shp");
    sources.provinces.path = shapefileDir + QLatin1String("/provinces.shp");
    sources.zones.path = table("zones.csv");
    sources.batches.path = table("batches.csv");
    sources.provinceTable.path = table("provinces.csv");
    sources.sourceTable.path = table("sources.csv");
    sources.measures.path = table("measures.csv");
    sources.trade.path = table("trade.csv");
    sources.crsId = QLatin1String(kChinaAlbersId);
    return sources;
}

const DataSource& ProjectSources::of(SourceRole role) const
{
    switch (role) {
    case SourceRole::Prefectures:
        return prefectures;
    case SourceRole::Provinces:
        return provinces;
    case SourceRole::Zones:
        return zones;
    case SourceRole::Batches:
        return batches;
    case SourceRole::ProvinceTable:
        return provinceTable;
    case SourceRole::SourceTable:
        return sourceTable;
    case SourceRole::Measures:
        return measures;
    case SourceRole::Trade:
        return trade;
    }
    Q_UNREACHABLE();
}

DataSource& ProjectSources::of(SourceRole role)
{
    return const_cast<DataSource&>(std::as_const(*this).of(role));
}

std::vector<DataSource*> ProjectSources::all()
{
    std::vector<DataSource*> sources;
    for (const SourceRole role : allSourceRoles())
        sources.push_back(&of(role));
    for (Overlay& overlay : overlays)
        sources.push_back(&overlay.source);
    return sources;
}

std::vector<const DataSource*> ProjectSources::all() const
{
    const std::vector<DataSource*> sources = const_cast<ProjectSources&>(*this).all();
    return {sources.begin(), sources.end()};
}

Project loadProject(const ProjectSources& sources)
{
    return loadProject(sources, ReadControl()).value();
}

Result<Project> loadProject(const ProjectSources& sources, const ReadControl& control)
{
    Project project;
    project.sources = sources;
    auto overlays = readOverlays(sources.overlays,
                                 ReadControl([&control](double) { return control.goOn(0); }), project.issues);
    if (!overlays)
        return overlays.error();
    project.overlayFeatures = std::move(overlays).value();
    // Each layer on its own thread with its own dataset, while this one reads the tables.
    const std::vector<ReadControl> parts = control.split({0.4, 0.12, 0.08, 0.4});
    auto prefectures = std::async(std::launch::async, loadLayer, sources.prefectures, parts[0]);
    auto provinces = std::async(std::launch::async, loadLayer, sources.provinces, parts[1]);
    ProjectTables tables = loadTables(sources, parts[2], project.issues);

    LoadedLayer loadedPrefectures = prefectures.get();
    LoadedLayer loadedProvinces = provinces.get();
    const Error cancelled{.code = ErrorCode::Cancelled};
    if (!(parts[0].goOn(1) && parts[1].goOn(1) && parts[2].goOn(1)))
        return cancelled;
    append(project.issues, std::move(loadedPrefectures.issues));
    append(project.issues, std::move(loadedProvinces.issues));
    const std::vector<ReadControl> rest = parts[3].split(weightsAfterReading(tables));
    auto boundaries = boundariesFrom({std::move(loadedPrefectures.layer), std::move(loadedProvinces.layer)},
                                     project.issues, rest[0]);
    if (!boundaries || !rest[0].goOn(1))
        return cancelled;

    const Outcome joined = setData(project, std::move(tables), std::move(boundaries).value(), rest[1]);
    if (!joined)
        return joined.error();
    if (!rest[1].goOn(1))
        return cancelled;
    if (const Outcome outcome = setMap(project, rest[2]); !outcome)
        return outcome.error();
    reportJoins(project, project.issues);
    limitIssues(project.issues);
    if (!rest[2].goOn(1))
        return cancelled;
    return project;
}

Result<Project> reprojected(const Project& project, const QString& crsId)
{
    auto projection = createProjection(crsId);
    if (!projection)
        return projection.error();
    Project other = project;
    other.sources.crsId = crsId;
    other.projection = std::move(projection).value();
    if (other.ground) {
        const GeoExtent places = extentOf({}, other.ledger->zones());
        other.ground = std::make_shared<const Boundaries>(landFor(places, *other.projection, other.issues));
    }
    if (const Outcome outcome = setMap(other); !outcome)
        return outcome.error();
    return other;
}

} // namespace zoneatlas
