// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layer_placement.h"

#include "data/crs_guess.h"
#include "data/gdal_access.h"
#include "data/geometry_repair.h"

#include <ogrsf_frmts.h>

#include <cmath>

namespace zoneatlas {

namespace {

std::optional<CoordinateRange> rangeOf(OGRLayer& layer)
{
    OGREnvelope extent;
    if (layer.GetExtent(&extent) != OGRERR_NONE || !std::isfinite(extent.MinX + extent.MaxX))
        return std::nullopt;
    return CoordinateRange{extent.MinX, extent.MaxX, extent.MinY, extent.MaxY};
}

/// By its type, or by its first shape where it may hold several.
GeometryKind kindOf(OGRLayer& layer)
{
    OGRwkbGeometryType type = wkbFlatten(layer.GetGeomType());
    if (type == wkbUnknown) {
        layer.ResetReading();
        if (const OGRFeatureUniquePtr first{layer.GetNextFeature()}; first && first->GetGeometryRef())
            type = wkbFlatten(first->GetGeometryRef()->getGeometryType());
    }
    if (type == wkbPoint || type == wkbMultiPoint)
        return GeometryKind::Points;
    if (OGR_GT_IsCurve(type) || type == wkbMultiLineString || type == wkbMultiCurve)
        return GeometryKind::Lines;
    return type == wkbNone ? GeometryKind::None : GeometryKind::Polygons;
}

} // namespace

Result<LayerPlacement> LayerPlacement::of(OGRLayer& layer, const QString& chosen,
                                          FeatureCollection& collection, IssueLog& issues,
                                          GeometryCheck check)
{
    const auto placed = [&collection](Error error) {
        error.file = collection.file;
        error.layer = collection.layer;
        return error;
    };
    const auto range = rangeOf(layer);
    const OGRSpatialReference* own = layer.GetSpatialRef();
    QString id = chosen;
    if (chosen.isEmpty() && !own) {
        const auto guess = range ? guessCrs(*range) : QStringLiteral("EPSG:4326");
        if (!guess) {
            collection.unplaced = UnplacedShapes{
                kindOf(layer), {range->minX, range->minY, range->maxX, range->maxY}, fittingCrs(*range)};
            return placed({.code = ErrorCode::CrsMissing,
                           .value = range->text(),
                           .detail = crsListText(fittingCrs(*range))});
        }
        id = *guess;
        // TopoJSON is in degrees unless it says otherwise.
        collection.isCrsAssumed = collection.driver != QLatin1String("TopoJSON");
        if (range && collection.isCrsAssumed)
            issues.push_back({placed({.code = ErrorCode::CrsGuessed, .value = id, .detail = range->text()}),
                              Remedy::Assumed});
    }
    Result<OGRSpatialReference> reference = id.isEmpty() ? Result(*own) : referenceFrom(id);
    if (!reference)
        return placed(reference.error());
    OGRSpatialReference known = std::move(reference).value();
    known.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    collection.sourceCrs = crsOf(known);

    LayerPlacement placement;
    placement.m_check = check;
    placement.m_swapsAxes = range && known.IsGeographic() && looksSwapped(*range);
    if (placement.m_swapsAxes)
        issues.push_back(
            {placed({.code = ErrorCode::AxesSwapped, .value = range->text()}), Remedy::Repaired});
    auto transform = transformToDegrees(known);
    if (!transform)
        return placed(transform.error());
    placement.m_toDegrees = std::move(transform).value();
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
        tell({.code = ErrorCode::CoordinateInvalid, .value = *read.firstBadPosition},
             read.geometry.kind == GeometryKind::None ? Remedy::LeftOffMap : Remedy::ValueIgnored);
    if (read.isMixed)
        tell({.code = ErrorCode::GeometryMixed}, Remedy::LeftOffMap);
    if (read.geometry.kind == GeometryKind::None)
        tell({.code = ErrorCode::GeometryInvalid, .detail = QString::fromLatin1(source.getGeometryName())},
             Remedy::LeftOffMap);
    placed.geometry = std::move(read.geometry);
    return placed;
}

} // namespace zoneatlas
