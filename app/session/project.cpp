// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project.h"

#include "data/atlas_tables.h"
#include "data/map_projection.h"
#include "data/table_reader.h"
#include "data/vector_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
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
    std::optional<FeatureCollection> features;
    IssueLog issues;
};

LoadedLayer loadLayer(const DataSource& source, const ReadControl& control)
{
    LoadedLayer loaded;
    if (source.isEmpty())
        return loaded;
    auto features = readFeatures(source, loaded.issues, control);
    if (features)
        loaded.features = std::move(features).value();
    else
        loaded.issues.push_back({features.error(), Remedy::PartNotLoaded});
    return loaded;
}

template <class Parse>
auto loadTable(const DataSource& source, const ReadControl& control, IssueLog& issues, Parse parse)
{
    using Rows = std::remove_cvref_t<decltype(parse(std::declval<const Table&>()).value())>;
    if (source.isEmpty())
        return Rows{};
    const auto failed = [&issues](const Error& error) {
        issues.push_back({error, Remedy::PartNotLoaded});
        return Rows{};
    };
    const auto table = readTable(source, control);
    if (!table)
        return failed(table.error());
    auto rows = parse(*table);
    return rows ? std::move(rows).value() : failed(rows.error());
}

/// Where the table of batches or provinces could not be read, the zones still tell its keys.
void completeBatches(const std::vector<Zone>& zones, std::vector<Batch>& batches)
{
    if (!batches.empty())
        return;
    std::map<int, Batch> byNumber;
    for (const Zone& zone : zones) {
        Batch& batch = byNumber[zone.approval.batch];
        batch.number = zone.approval.batch;
        batch.approvedOn = zone.approval.approvedOn;
        batch.announcedOn = zone.approval.announcedOn;
        batch.document = zone.approval.document;
    }
    for (auto& [number, batch] : byNumber)
        batches.push_back(std::move(batch));
}

void completeProvinces(const std::vector<Zone>& zones, const std::vector<BoundaryUnit>& units,
                       std::vector<Province>& provinces)
{
    if (!provinces.empty())
        return;
    std::map<ProvinceCode, Province> byCode;
    for (const Zone& zone : zones)
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

struct Tables
{
    ReferenceTables references;
    std::vector<Zone> zones;
    TradeLedger trade;
};

Tables loadTables(const ProjectSources& sources, const ReadControl& control, IssueLog& issues)
{
    Tables tables;
    ReferenceTables& known = tables.references;
    const auto load = [&issues](const DataSource& source, const ReadControl& part, auto parse) {
        return loadTable(source, part, issues, parse);
    };
    const std::vector<ReadControl> parts = control.split({1, 1, 1, 4, 1, 4});
    known.sources =
        load(sources.sourceTable, parts[0], [&](const Table& t) { return parseSources(t, issues); });
    known.provinces =
        load(sources.provinceTable, parts[1], [&](const Table& t) { return parseProvinces(t, issues); });
    known.batches = load(sources.batches, parts[2], [&](const Table& t) { return parseBatches(t, issues); });
    tables.zones =
        load(sources.zones, parts[3], [&](const Table& t) { return parseZones(t, known, issues); });
    auto measures =
        load(sources.measures, parts[4], [&](const Table& t) { return parseMeasures(t, issues); });
    auto figures =
        load(sources.trade, parts[5], [&](const Table& t) { return parseTrade(t, known, measures, issues); });
    tables.trade = TradeLedger(std::move(figures), std::move(measures));
    return tables;
}

// ---- From degrees to the map

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
    if (!project.boundaries->hasPrefectureCodes())
        return; // that is one trouble, and it has been told
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
             Remedy::ValueIgnored});
}

/// Draws up the map of a project that has its ledger, boundaries and projection.
void setMap(Project& project)
{
    project.layers = layersOf(project.sources.overlays, project.overlayFeatures, *project.projection);
    ProjectedTopology projected = projectTopology(project.boundaries->topology, *project.projection);
    auto shapes =
        std::make_shared<const BoundaryShapes>(project.boundaries->units, std::move(projected.topology));
    project.map = AtlasMap::create(project.ledger, std::move(shapes), *project.projection);
    std::erase_if(project.issues,
                  [](const Issue& issue) { return issue.problem.code == ErrorCode::OutsideProjection; });
    reportOutside(project, projected, project.issues);
}

void setData(Project& project, Tables tables, Boundaries boundaries)
{
    completeBatches(tables.zones, tables.references.batches);
    completeProvinces(tables.zones, boundaries.units, tables.references.provinces);
    nameProvinces(tables.references.provinces, boundaries.units);
    for (const Source& source : tables.references.sources)
        project.sourceById.insert(source.id, source);
    project.ledger =
        std::make_shared<const ApprovalLedger>(std::move(tables.zones), std::move(tables.references.batches),
                                               std::move(tables.references.provinces));
    project.trade = std::make_shared<const TradeLedger>(std::move(tables.trade));
    project.boundaries = std::make_shared<const Boundaries>(std::move(boundaries));
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
    const std::vector<ReadControl> parts = control.split({0.5, 0.2, 0.1, 0.2});
    auto prefectures = std::async(std::launch::async, loadLayer, sources.prefectures, parts[0]);
    auto provinces = std::async(std::launch::async, loadLayer, sources.provinces, parts[1]);
    Tables tables = loadTables(sources, parts[2], project.issues);
    project.projection = projectionFor(sources.crsId, project.issues);

    LoadedLayer loadedPrefectures = prefectures.get();
    LoadedLayer loadedProvinces = provinces.get();
    const Error cancelled{.code = ErrorCode::Cancelled};
    if (!(parts[0].goOn(1) && parts[1].goOn(1) && parts[2].goOn(1)))
        return cancelled;
    append(project.issues, std::move(loadedPrefectures.issues));
    append(project.issues, std::move(loadedProvinces.issues));
    Boundaries boundaries = boundariesFrom(
        {std::move(loadedPrefectures.features), std::move(loadedProvinces.features)}, project.issues);
    constexpr double kTopologyShare = 0.5;
    if (!parts[3].goOn(kTopologyShare))
        return cancelled;

    setData(project, std::move(tables), std::move(boundaries));
    setMap(project);
    reportUnjoined(project, project.issues);
    if (!parts[3].goOn(1))
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
    setMap(other);
    return other;
}

} // namespace zoneatlas
