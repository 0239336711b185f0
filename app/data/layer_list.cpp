// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layer_list.h"

#include "core/database_address.h"
#include "data/gdal_access.h"

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

namespace zoneatlas {

namespace {

/// Also those without shapes, for as long as it lives.
class AllTables
{
public:
    AllTables() { CPLSetThreadLocalConfigOption("PG_LIST_ALL_TABLES", "YES"); }
    ~AllTables() { CPLSetThreadLocalConfigOption("PG_LIST_ALL_TABLES", nullptr); }
    AllTables(const AllTables&) = delete;
    AllTables& operator=(const AllTables&) = delete;
};

/// Tables and views that PostGIS makes for itself.
bool isOfPostgis(const QString& name)
{
    static const QStringList own{QStringLiteral("spatial_ref_sys"), QStringLiteral("geometry_columns"),
                                 QStringLiteral("geography_columns"), QStringLiteral("raster_columns"),
                                 QStringLiteral("raster_overviews")};
    return own.contains(name) || name.startsWith(QLatin1String("information_schema.")) ||
           name.startsWith(QLatin1String("pg_catalog.")) || name.startsWith(QLatin1String("tiger")) ||
           name.startsWith(QLatin1String("topology."));
}

} // namespace

Result<std::vector<LayerSummary>> listLayers(const DataSource& source)
{
    const AllTables allTables;
    const bool isDatabase = isDatabaseAddress(source.path);
    GdalMessages messages;
    const auto opened = openVectorSource(source.path, source.password);
    if (!opened)
        return opened.error();
    std::vector<LayerSummary> layers;
    for (OGRLayer* layer : opened->dataset->GetLayers()) {
        LayerSummary summary{.name = QString::fromUtf8(layer->GetName()),
                             .geometry = QString::fromLatin1(OGRGeometryTypeToName(layer->GetGeomType()))};
        if (!isDatabase)
            summary.features = qint64(layer->GetFeatureCount());
        if (!isDatabase || !isOfPostgis(summary.name))
            layers.push_back(std::move(summary));
    }
    return layers;
}

Outcome tryLogin(const DataSource& source)
{
    GdalMessages messages;
    const auto opened = openVectorSource(source.path, source.password);
    return opened ? Outcome(Done{}) : Outcome(opened.error());
}

} // namespace zoneatlas
