// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/crs.h"
#include "core/text_encoding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneatlas {

template <class P>
using Ring = std::vector<P>; ///< closed by definition: the last vertex is not repeated

enum class GeometryKind
{
    None,
    Points,
    Lines,
    Polygons
};

/// Simple-features geometry, flattened. For Polygons `parts` holds every ring of every polygon: outer rings
/// run counter-clockwise (y up), holes clockwise, so that both the non-zero and the even-odd rule give the
/// area.
template <class P>
struct Geometry
{
    GeometryKind kind = GeometryKind::None;
    std::vector<Ring<P>> parts;

    bool operator==(const Geometry&) const = default;
};

/// One OGC feature: geometry in degrees, attributes as text in the order of the collection's fields.
struct Feature
{
    qint64 fid = 0;
    Geometry<LonLat> geometry;
    QStringList values;
};

/// The shapes of a source whose CRS nobody knows: they have no place in degrees.
struct UnplacedShapes
{
    GeometryKind kind = GeometryKind::None; ///< of the layer
    MapExtent extent{};                     ///< of all coordinates, in the units of the file
    QStringList fittingCrs{};               ///< ids of CRS that such coordinates may be in, likely ones first
    bool operator==(const UnplacedShapes&) const = default;
};

/// A layer as read: immutable once it is handed out, always in longitude and latitude whatever the file was
/// in.
struct FeatureCollection
{
    QString file;
    QString layer;
    QString driver{};            ///< the format as GDAL calls it: "GeoJSON"
    Crs sourceCrs;               ///< the CRS of the file, or the one taken for it
    bool isCrsAssumed = false;   ///< guessed, since the file does not say
    EncodingDecision encoding{}; ///< of names and values
    QStringList fields;
    std::vector<Feature> features;
    std::optional<qint64> featuresThere{};    ///< where only the first were read: how many there are
    std::optional<UnplacedShapes> unplaced{}; ///< where the CRS is not known: no feature has a shape then

    /// Index of a field by name, case-insensitive; `fields.size()` where there is none.
    [[nodiscard]] qsizetype fieldIndex(const QString& name) const
    {
        for (qsizetype i = 0; i < fields.size(); ++i)
            if (fields.at(i).compare(name, Qt::CaseInsensitive) == 0)
                return i;
        return fields.size();
    }
};

} // namespace zoneatlas
