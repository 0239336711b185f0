// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/crs_reference.h"

#include "data/gdal_access.h"
#include "data/map_projection.h"

#include <cpl_conv.h>
#include <ogr_spatialref.h>

#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

struct CplCloser
{
    void operator()(char* text) const { CPLFree(text); }
};

/// Longitude and latitude on WGS 84, in this order.
OGRSpatialReference degreesReference()
{
    OGRSpatialReference reference;
    reference.importFromEPSG(4326);
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

QByteArray definitionOf(const QString& crsId)
{
    if (crsId != QLatin1String(kChinaAlbersId))
        return crsId.toUtf8();
    const auto albers = createProjection(crsId);
    return albers ? (*albers)->crs().wkt.toUtf8() : QByteArray();
}

} // namespace

void TransformCloser::operator()(OGRCoordinateTransformation* transform) const
{
    OGRCoordinateTransformation::DestroyCT(transform);
}

Result<OGRSpatialReference> referenceFrom(const QString& crsId)
{
    GdalMessages messages;
    OGRSpatialReference reference;
    if (reference.SetFromUserInput(definitionOf(crsId).constData()) != OGRERR_NONE)
        return Error{.code = ErrorCode::CrsUnknown, .value = crsId, .detail = messages.takeNewest()};
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

Crs crsOf(const OGRSpatialReference& reference)
{
    Crs crs;
    if (const char* name = reference.GetName())
        crs.name = QString::fromUtf8(name);
    const char* authority = reference.GetAuthorityName(nullptr);
    const char* code = reference.GetAuthorityCode(nullptr);
    if (authority && code)
        crs.id = QString::fromLatin1(authority) + u':' + QString::fromLatin1(code);
    char* wkt = nullptr;
    constexpr std::array<const char*, 2> kOptions{"FORMAT=WKT2_2019", nullptr};
    reference.exportToWkt(&wkt, kOptions.data());
    const std::unique_ptr<char, CplCloser> owned(wkt);
    crs.wkt = QString::fromUtf8(wkt);
    return crs;
}

Result<Transform> transformToDegrees(const OGRSpatialReference& reference)
{
    GdalMessages messages;
    const OGRSpatialReference degrees = degreesReference();
    if (reference.IsSame(&degrees))
        return Transform();
    Transform transform(OGRCreateCoordinateTransformation(&reference, &degrees));
    if (!transform)
        return Error{.code = ErrorCode::FileUnreadable, .detail = messages.takeNewest()};
    return transform;
}

std::optional<LonLat> toDegrees(OGRCoordinateTransformation& transform, const MapPoint& point)
{
    double x = point.x;
    double y = point.y;
    int isKnown = 1;
    transform.Transform(1, &x, &y, nullptr, &isKnown);
    if (!isKnown || !std::isfinite(x) || !std::isfinite(y))
        return std::nullopt;
    return LonLat{x, y};
}

} // namespace zoneatlas
