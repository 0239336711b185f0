// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/map_projection.h"

#include "data/geodesic.h"

#include <proj.h>

#include <array>
#include <atomic>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace zoneatlas {

namespace {

struct ContextCloser
{
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct PjCloser
{
    void operator()(PJ* pj) const { proj_destroy(pj); }
};
using ContextHandle = std::unique_ptr<PJ_CONTEXT, ContextCloser>;
using PjHandle = std::unique_ptr<PJ, PjCloser>;

/// In WKT, because a PROJ string cannot carry a name.
constexpr char kChinaAlbersWkt[] = R"wkt(PROJCRS["China Albers Equal Area",
    BASEGEOGCRS["WGS 84",
        DATUM["World Geodetic System 1984", ELLIPSOID["WGS 84",6378137,298.257223563]],
        ID["EPSG",4326]],
    CONVERSION["China Albers Equal Area",
        METHOD["Albers Equal Area", ID["EPSG",9822]],
        PARAMETER["Latitude of false origin",0,ANGLEUNIT["degree",0.0174532925199433]],
        PARAMETER["Longitude of false origin",105,ANGLEUNIT["degree",0.0174532925199433]],
        PARAMETER["Latitude of 1st standard parallel",25,ANGLEUNIT["degree",0.0174532925199433]],
        PARAMETER["Latitude of 2nd standard parallel",47,ANGLEUNIT["degree",0.0174532925199433]],
        PARAMETER["Easting at false origin",0,LENGTHUNIT["metre",1]],
        PARAMETER["Northing at false origin",0,LENGTHUNIT["metre",1]]],
    CS[Cartesian,2], AXIS["easting (X)",east], AXIS["northing (Y)",north], LENGTHUNIT["metre",1]])wkt";
constexpr char kWgs84[] = "EPSG:4326";
constexpr char kWgs84WithoutDatabase[] = "+proj=longlat +datum=WGS84 +no_defs +type=crs";

std::atomic<qint64> projectedVertices{0};

bool isDefined(const MapPoint& p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

void keepLog(void* newest, int /*level*/, const char* message)
{
    *static_cast<QString*>(newest) = QString::fromUtf8(message).simplified();
}

/// PROJ on one CRS. Holds its own PJ_CONTEXT, so that objects on different threads do not meet.
class ProjTransform final : public CrsTransform
{
public:
    ProjTransform(ContextHandle context, PjHandle toMap, Crs crs)
        : m_context(std::move(context))
        , m_toMap(std::move(toMap))
        , m_crs(std::move(crs))
    {}

    const Crs& crs() const override { return m_crs; }

    std::optional<MapPoint> toMap(const LonLat& position) const override
    {
        MapPoint point{position.lonDeg, position.latDeg};
        projectInPlace({&point, 1});
        return isDefined(point) ? std::optional(point) : std::nullopt;
    }

    std::optional<LonLat> toLonLat(const MapPoint& point) const override
    {
        const PJ_COORD position = proj_trans(m_toMap.get(), PJ_INV, proj_coord(point.x, point.y, 0, 0));
        proj_errno_reset(m_toMap.get());
        if (!std::isfinite(position.xy.x) || !std::isfinite(position.xy.y))
            return std::nullopt;
        return LonLat{position.xy.x, position.xy.y};
    }

    double distanceM(const LonLat& from, const LonLat& to) const override
    {
        return geodesicDistanceM(from, to);
    }

    /// Takes degrees and leaves map units; not finite where the projection is not defined.
    void projectInPlace(std::span<MapPoint> points) const
    {
        if (points.empty())
            return;
        proj_trans_generic(m_toMap.get(), PJ_FWD, &points[0].x, sizeof(MapPoint), points.size(), &points[0].y,
                           sizeof(MapPoint), points.size(), nullptr, 0, 0, nullptr, 0, 0);
        proj_errno_reset(m_toMap.get());
        projectedVertices += qint64(points.size());
    }

private:
    ContextHandle m_context; // destroyed last
    PjHandle m_toMap;
    Crs m_crs;
};

/// What `proj_create` is given: PROJ strings are a CRS only when they say so.
QByteArray definitionOf(const QString& crsId)
{
    if (crsId == QLatin1String(kChinaAlbersId))
        return kChinaAlbersWkt;
    QByteArray definition = crsId.trimmed().toUtf8();
    if (definition.contains("+proj=") && !definition.contains("+type=crs"))
        definition += " +type=crs";
    return definition;
}

/// The horizontal CRS inside a compound or bound one.
PjHandle horizontalPart(PJ_CONTEXT* context, PjHandle crs)
{
    while (crs) {
        const PJ_TYPE type = proj_get_type(crs.get());
        if (type == PJ_TYPE_COMPOUND_CRS)
            crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
        else if (type == PJ_TYPE_BOUND_CRS)
            crs.reset(proj_get_source_crs(context, crs.get()));
        else
            break;
    }
    return crs;
}

/// Absent when the map can be drawn in it; else the reason.
std::optional<QString> whyNotForMap(PJ_CONTEXT* context, const PJ* crs)
{
    if (proj_get_type(crs) != PJ_TYPE_PROJECTED_CRS)
        return QString::fromUtf8(proj_get_name(crs));
    const PjHandle axes(proj_crs_get_coordinate_system(context, crs));
    double metresPerUnit = 0;
    const char* unit = nullptr;
    if (!axes || !proj_cs_get_axis_info(context, axes.get(), 0, nullptr, nullptr, nullptr, &metresPerUnit,
                                        &unit, nullptr, nullptr))
        return QString::fromUtf8(proj_get_name(crs));
    if (metresPerUnit != 1.0)
        return QString::fromUtf8(unit);
    return std::nullopt;
}

Crs describe(PJ_CONTEXT* context, const PJ* crs, const QString& id)
{
    Crs description{.id = id, .name = QString::fromUtf8(proj_get_name(crs)), .wkt = {}};
    constexpr std::array<const char*, 2> kOptions{"MULTILINE=NO", nullptr};
    if (const char* wkt = proj_as_wkt(context, crs, PJ_WKT2_2019, kOptions.data()))
        description.wkt = QString::fromUtf8(wkt);
    if (description.name == QLatin1String("unknown"))
        description.name = id;
    return description;
}

PjHandle transformTo(PJ_CONTEXT* context, const PJ* crs)
{
    PjHandle degrees(proj_create(context, kWgs84));
    if (!degrees) // PROJ does not find its database
        degrees.reset(proj_create(context, kWgs84WithoutDatabase));
    if (!degrees)
        return nullptr;
    const PjHandle asByAuthority(
        proj_create_crs_to_crs_from_pj(context, degrees.get(), crs, nullptr, nullptr));
    if (!asByAuthority)
        return nullptr;
    return PjHandle(proj_normalize_for_visualization(context, asByAuthority.get()));
}

/// Vertices that are not defined leave their arc; `degrees` is where they were.
void dropUndefined(const std::vector<LonLat>& degrees, std::vector<MapPoint>& arc,
                   ProjectedTopology& projected)
{
    for (size_t i = 0; i < arc.size(); ++i) {
        if (isDefined(arc[i]))
            continue;
        ++projected.droppedVertices;
        if (!projected.firstDropped)
            projected.firstDropped = degrees[i];
    }
    std::erase_if(arc, [](const MapPoint& p) { return !isDefined(p); });
    if (arc.size() < 2)
        arc.clear();
}

void leaveOutEmptyArcs(Topology<MapPoint>& topology)
{
    for (auto& rings : topology.polygons) {
        for (auto& ring : rings)
            std::erase_if(ring, [&](const ArcRef& ref) { return topology.arcs[ref.arc].empty(); });
        std::erase_if(rings, [](const std::vector<ArcRef>& ring) { return ring.empty(); });
    }
}

std::vector<MapPoint> projectArc(const std::vector<LonLat>& arc, const CrsTransform& projection)
{
    std::vector<MapPoint> points;
    points.reserve(arc.size());
    for (const LonLat& p : arc)
        points.push_back({p.lonDeg, p.latDeg});
    if (const auto* proj = dynamic_cast<const ProjTransform*>(&projection)) {
        proj->projectInPlace(points);
        return points;
    }
    constexpr double kUndefined = std::numeric_limits<double>::infinity();
    for (MapPoint& p : points)
        p = projection.toMap({p.x, p.y}).value_or(MapPoint{kUndefined, kUndefined});
    return points;
}

} // namespace

Result<std::shared_ptr<const CrsTransform>> createProjection(const QString& crsId)
{
    QString newestMessage;
    const auto unknown = [&](const QString& why) {
        return Error{.code = ErrorCode::CrsUnknown, .value = crsId, .detail = why};
    };
    ContextHandle context(proj_context_create());
    proj_log_func(context.get(), &newestMessage, keepLog);
    proj_context_set_enable_network(context.get(), 0);

    PjHandle crs(proj_create(context.get(), definitionOf(crsId).constData()));
    crs = horizontalPart(context.get(), std::move(crs));
    if (!crs)
        return unknown(newestMessage);
    if (const auto why = whyNotForMap(context.get(), crs.get()))
        return unknown(*why);
    PjHandle toMap = transformTo(context.get(), crs.get());
    if (!toMap)
        return unknown(newestMessage);
    Crs description = describe(context.get(), crs.get(), crsId);
    proj_log_func(context.get(), nullptr, [](void*, int, const char*) {}); // `newestMessage` ends here
    return std::shared_ptr<const CrsTransform>(
        std::make_shared<ProjTransform>(std::move(context), std::move(toMap), std::move(description)));
}

Result<ProjectedTopology> projectTopology(const Topology<LonLat>& topology, const CrsTransform& projection,
                                          const ReadControl& control)
{
    ProjectedTopology projected;
    projected.topology.polygons = topology.polygons;
    projected.topology.arcs.reserve(topology.arcs.size());
    for (const std::vector<LonLat>& arc : topology.arcs) {
        if (!control.goOn(double(projected.topology.arcs.size()) / double(topology.arcs.size())))
            return Error{.code = ErrorCode::Cancelled};
        projected.topology.arcs.push_back(projectArc(arc, projection));
        dropUndefined(arc, projected.topology.arcs.back(), projected);
    }
    if (projected.droppedVertices > 0)
        leaveOutEmptyArcs(projected.topology);
    return projected;
}

qint64 projectedVertexCount()
{
    return projectedVertices;
}

} // namespace zoneatlas
