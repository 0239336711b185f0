// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/clipped_layer.h"

#include "data/gdal_access.h"
#include "data/ogr_geometry.h"

#include <ogrsf_frmts.h>

namespace zoneatlas {

namespace {

OGRPolygon polygonOf(const GeoExtent& box)
{
    OGRLinearRing ring;
    ring.addPoint(box.minX, box.minY);
    ring.addPoint(box.maxX, box.minY);
    ring.addPoint(box.maxX, box.maxY);
    ring.addPoint(box.minX, box.maxY);
    ring.closeRings();
    OGRPolygon polygon;
    polygon.addRing(&ring);
    return polygon;
}

} // namespace

Result<FeatureCollection> readClipped(const QString& path, const GeoExtent& box)
{
    GdalMessages messages; // outlives the dataset
    const auto opened = openVectorSource(path);
    if (!opened)
        return opened.error();
    OGRLayer* layer = layerOf(*opened->dataset, {});
    if (!layer)
        return Error{.code = ErrorCode::LayerEmpty, .file = path};
    FeatureCollection collection;
    collection.file = path;
    collection.layer = QString::fromUtf8(layer->GetName());
    const OGRPolygon frame = polygonOf(box);
    layer->SetSpatialFilterRect(box.minX, box.minY, box.maxX, box.maxY);
    for (const OGRFeatureUniquePtr& source : *layer) {
        const OGRGeometry* whole = source->GetGeometryRef();
        if (!whole)
            continue;
        const std::unique_ptr<OGRGeometry> part(frame.Contains(whole) ? whole->clone()
                                                                      : whole->Intersection(&frame));
        if (!part || part->IsEmpty())
            continue;
        Feature feature;
        feature.fid = source->GetFID();
        feature.geometry = readGeometry(*part, nullptr).geometry;
        collection.features.push_back(std::move(feature));
    }
    return collection;
}

} // namespace zoneatlas
