// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "core/crs.h"
#include "core/data_source.h"
#include "core/error.h"
#include "core/read_control.h"
#include "core/result.h"
#include "core/trade_ledger.h"
#include "map/atlas_map.h"
#include "session/boundary_loader.h"
#include "session/event_ledger.h"
#include "session/overlays.h"

#include <QHash>

#include <memory>

namespace zoneatlas {

/// What data a project is made of, and in which CRS its map is drawn. A value: what is found out while
/// reading is in Project, never here.
struct ProjectSources
{
    DataSource prefectures;
    DataSource provinces;          ///< none: provinces are taken from the prefectures' province codes
    std::vector<Overlay> overlays; ///< over the map, the first lowest
    DataSource zones;
    DataSource batches;
    DataSource provinceTable;
    DataSource sourceTable;
    DataSource measures;
    DataSource trade;
    QString crsId; ///< see createProjection; empty: one that fits the data. One that cannot be used becomes
                   ///< an issue and the default

    /// The bundled data below `resourceDir` (holds data/) and `shapefileDir`.
    [[nodiscard]] static ProjectSources bundled(const QString& resourceDir, const QString& shapefileDir);

    [[nodiscard]] const DataSource& of(SourceRole role) const;
    [[nodiscard]] DataSource& of(SourceRole role);
    /// Those of the roles in their order, and those of the overlays; also such as there are not.
    [[nodiscard]] std::vector<DataSource*> all();
    [[nodiscard]] std::vector<const DataSource*> all() const;
    bool operator==(const ProjectSources&) const = default;
};

/// The open project: a value. Members are shared and immutable; an edit makes a new Project.
struct Project
{
    ProjectSources sources;
    OverlayFeatures overlayFeatures; ///< in degrees, in the order of the sources' overlays
    std::vector<MapLayer> layers;    ///< the same in the CRS of `projection`
    std::shared_ptr<const ApprovalLedger> ledger;
    std::shared_ptr<const TradeLedger> trade;
    std::shared_ptr<const Boundaries> boundaries; ///< in degrees
    /// What is drawn where no place lies in the boundaries: the land of the world; null: they are. In
    /// degrees.
    std::shared_ptr<const Boundaries> ground;
    std::shared_ptr<const AtlasMap> map; ///< what is drawn and the zones, in the CRS of `projection`
    std::shared_ptr<const CrsTransform> projection;
    std::shared_ptr<const JoinReport> join; ///< of the zones to the boundaries; never null in a loaded one
    /// Of the figures of somebody's own table; null where trade is the program's own kind of table.
    std::shared_ptr<const JoinReport> tradeJoin;
    QHash<SourceId, Source> sourceById;
    IssueLog issues; ///< all that was odd while loading, in the order met
};

/// Where the bundled files are: beside an installed program, or in the source tree of a build. Environment
/// variables ZONEATLAS_RESOURCES and ZONEATLAS_SHAPEFILES come first.
[[nodiscard]] QString bundledResourceDir();
[[nodiscard]] QString bundledShapefileDir();

/// Reads everything. A file that is missing or broken becomes an issue and its part stays empty, so that the
/// rest can be shown; there is always a project, and its ledgers and map are never null.
[[nodiscard]] Project loadProject(const ProjectSources& sources);
/// The same, told by and telling a control. Its progress is called from several threads, one at a time. The
/// only error is Cancelled.
[[nodiscard]] Result<Project> loadProject(const ProjectSources& sources, const ReadControl& control);
/// The same data in another map CRS: only arcs and seats are projected again.
[[nodiscard]] Result<Project> reprojected(const Project& project, const QString& crsId);

} // namespace zoneatlas
