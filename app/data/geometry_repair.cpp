// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geometry_repair.h"

#include "data/gdal_access.h"

#include <cpl_string.h>
#include <ogr_geometry.h>

namespace zoneatlas {

namespace {

constexpr double kHalfTurnDeg = 180;

bool isArea(const OGRGeometry& geometry)
{
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    return type == wkbPolygon || type == wkbMultiPolygon;
}

} // namespace

std::optional<RepairedGeometry> repaired(const OGRGeometry& geometry)
{
    if (!isArea(geometry))
        return std::nullopt;
    GdalMessages messages;
    if (geometry.IsValid())
        return std::nullopt;
    const QString problem = messages.takeNewest();
    std::unique_ptr<OGRGeometry> mended(geometry.MakeValid());
    if (!mended || mended->IsEmpty())
        return std::nullopt;
    return RepairedGeometry{std::move(mended), problem};
}

std::unique_ptr<OGRGeometry> splitAtAntimeridian(const OGRGeometry& degrees)
{
    OGREnvelope envelope;
    degrees.getEnvelope(&envelope);
    const bool isBeyond = envelope.MaxX > kHalfTurnDeg && envelope.MaxX <= 2 * kHalfTurnDeg;
    const bool isWide = envelope.MaxX - envelope.MinX > kHalfTurnDeg;
    if (wkbFlatten(degrees.getGeometryType()) == wkbPoint || (!isBeyond && !isWide))
        return nullptr;
    CPLStringList options;
    options.AddString("WRAPDATELINE=YES");
    // Longitudes from 180 to 360 are as far from the meridian as can be; steps across it are short.
    options.AddString(isBeyond ? "DATELINEOFFSET=179" : "DATELINEOFFSET=20");
    std::unique_ptr<OGRGeometry> split(OGRGeometryFactory::transformWithOptions(
        const_cast<OGRGeometry*>(&degrees), nullptr, options.List()));
    if (!split || split->Equals(&degrees))
        return nullptr;
    return split;
}

} // namespace zoneatlas
