// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layer_placement.h"

#include "data/crs_guess.h"
#include "data/gdal_access.h"
#include "data/geometry_repair.h"
#include "data/map_projection.h"

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

struct CplCloser
{
    void operator()(char* text) const { CPLFree(text); }
};

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

/// Longitude and latitude on WGS 84, in this order.
OGRSpatialReference degreesReference()
{
    OGRSpatialReference reference;
    reference.importFromEPSG(4326);
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

std::optional<CoordinateRange> rangeOf(OGRLayer& layer)
{
    OGREnvelope extent;
    if (layer.GetExtent(&extent) != OGRERR_NONE || !std::isfinite(extent.MinX + extent.MaxX))
        return std::nullopt;
    return CoordinateRange{extent.MinX, extent.MaxX, extent.MinY, extent.MaxY};
}

QByteArray definitionOf(const QString& crsId)
{
    if (crsId != QLatin1String(kChinaAlbersId))
        return crsId.toUtf8();
    const auto albers = createProjection(crsId);
    return albers ? (*albers)->crs().wkt.toUtf8() : QByteArray();
}

/// Absent where no such CRS is known.
std::optional<OGRSpatialReference> referenceFrom(const QString& crsId)
{
    OGRSpatialReference reference;
    if (reference.SetFromUserInput(definitionOf(crsId).constData()) != OGRERR_NONE)
        return std::nullopt;
    return reference;
}

} // namespace

void TransformCloser::operator()(OGRCoordinateTransformation* transform) const
{
    OGRCoordinateTransformation::DestroyCT(transform);
}

Result<LayerPlacement> LayerPlacement::of(OGRLayer& layer, const QString& chosen,
                                          FeatureCollection& collection, IssueLog& issues,
                                          GeometryCheck check)
{
    const auto placed = [&collection](Error error) {
        error.file = collection.file;
        error.layer = collection.layer;
        return error;
    };
    GdalMessages messages;
    const auto range = rangeOf(layer);
    const OGRSpatialReference* own = layer.GetSpatialRef();
    QString id = chosen;
    if (chosen.isEmpty() && !own) {
        const auto guess = range ? guessCrs(*range) : QStringLiteral("EPSG:4326");
        if (!guess)
            return placed({.code = ErrorCode::CrsMissing, .detail = range->text()});
        id = *guess;
        // TopoJSON is in degrees unless it says otherwise.
        collection.isCrsAssumed = collection.driver != QLatin1String("TopoJSON");
        if (range && collection.isCrsAssumed)
            issues.push_back({placed({.code = ErrorCode::CrsGuessed, .value = id, .detail = range->text()}),
                              Remedy::Assumed});
    }
    std::optional<OGRSpatialReference> reference;
    if (id.isEmpty())
        reference = *own;
    else
        reference = referenceFrom(id);
    if (!reference)
        return placed({.code = ErrorCode::CrsUnknown, .value = id, .detail = messages.takeNewest()});
    collection.sourceCrs = crsOf(*reference);
    reference->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);

    LayerPlacement placement;
    placement.m_check = check;
    placement.m_swapsAxes = range && reference->IsGeographic() && looksSwapped(*range);
    if (placement.m_swapsAxes)
        issues.push_back(
            {placed({.code = ErrorCode::AxesSwapped, .value = range->text()}), Remedy::Repaired});
    const OGRSpatialReference degrees = degreesReference();
    if (reference->IsSame(&degrees))
        return placement;
    placement.m_toDegrees.reset(OGRCreateCoordinateTransformation(&*reference, &degrees));
    if (!placement.m_toDegrees)
        return placed({.code = ErrorCode::FileUnreadable, .detail = messages.takeNewest()});
    return placement;
}

std::unique_ptr<OGRGeometry> LayerPlacement::inDegrees(const OGRGeometry& geometry) const
{
    std::unique_ptr<OGRGeometry> degrees(geometry.clone());
    if (m_toDegrees && degrees->transform(m_toDegrees.get()) != OGRERR_NONE)
        return nullptr;
    return degrees;
}

LayerPlacement::Placed LayerPlacement::place(const OGRGeometry& source) const
{
    Placed placed;
    const auto tell = [&placed](Error error, Remedy remedy) {
        placed.issues.push_back({std::move(error), remedy});
    };
    const OGRGeometry* geometry = &source;
    std::unique_ptr<OGRGeometry> changed;
    const auto use = [&](std::unique_ptr<OGRGeometry> other) {
        changed = std::move(other);
        geometry = changed.get();
    };
    if (m_swapsAxes) {
        use(std::unique_ptr<OGRGeometry>(geometry->clone()));
        changed->swapXY();
    }
    ReadGeometry read = readGeometry(*geometry, m_toDegrees.get());
    const bool isToCheck = m_check == GeometryCheck::Full && !read.firstBadPosition;
    if (auto mended = isToCheck ? repaired(*geometry) : std::nullopt) {
        ReadGeometry better = readGeometry(*mended->geometry, m_toDegrees.get());
        if (better.geometry.kind == GeometryKind::Polygons) {
            tell({.code = ErrorCode::GeometryRepaired, .detail = mended->problem}, Remedy::Repaired);
            better.isMixed = false; // crumbs of the mending
            read = std::move(better);
            use(std::move(mended->geometry));
        }
    }
    if (read.hasLongStep || read.firstBadPosition) {
        const auto degrees = inDegrees(*geometry);
        if (const auto split = degrees ? splitAtAntimeridian(*degrees) : nullptr) {
            read = readGeometry(*split, nullptr);
            tell({.code = ErrorCode::GeometrySplit}, Remedy::Repaired);
        }
    }
    if (read.firstBadPosition)
        tell({.code = ErrorCode::CoordinateInvalid, .value = *read.firstBadPosition}, Remedy::ValueIgnored);
    if (read.isMixed)
        tell({.code = ErrorCode::GeometryMixed}, Remedy::ValueIgnored);
    if (read.geometry.kind == GeometryKind::None)
        tell({.code = ErrorCode::GeometryInvalid, .detail = QString::fromLatin1(source.getGeometryName())},
             Remedy::ValueIgnored);
    placed.geometry = std::move(read.geometry);
    return placed;
}

} // namespace zoneatlas
