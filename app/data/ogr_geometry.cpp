// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ogr_geometry.h"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

bool isOnEarth(double lonDeg, double latDeg)
{
    // A hair of tolerance for layers that end at the antimeridian; comparisons with NaN are false.
    constexpr double kSlackDeg = 1e-6;
    return std::abs(lonDeg) <= 180 + kSlackDeg && std::abs(latDeg) <= 90 + kSlackDeg;
}

class GeometryReader
{
public:
    explicit GeometryReader(OGRCoordinateTransformation* toDegrees)
        : m_toDegrees(toDegrees)
    {}

    void add(const OGRGeometry& source)
    {
        switch (wkbFlatten(source.getGeometryType())) {
        case wkbPoint:
            addPoint(*source.toPoint());
            break;
        case wkbLineString:
            addLine(*source.toLineString());
            break;
        case wkbPolygon:
            addPolygon(*source.toPolygon());
            break;
        case wkbMultiPoint:
        case wkbMultiLineString:
        case wkbMultiPolygon:
        case wkbGeometryCollection:
            for (const OGRGeometry* part : *source.toGeometryCollection())
                add(*part);
            break;
        default:
            addSurface(source);
        }
    }

    ReadGeometry take()
    {
        ReadGeometry result{{}, std::move(m_firstBad), m_hasLongStep, isMixed()};
        if (!m_rings.empty())
            result.geometry = {GeometryKind::Polygons, std::move(m_rings)};
        else if (!m_lines.empty())
            result.geometry = {GeometryKind::Lines, std::move(m_lines)};
        else if (!m_points.empty())
            result.geometry = {GeometryKind::Points, std::move(m_points)};
        return result;
    }

private:
    bool isMixed() const
    {
        return int(!m_rings.empty()) + int(!m_lines.empty()) + int(!m_points.empty()) > 1;
    }

    void addPoint(const OGRPoint& point)
    {
        if (point.IsEmpty())
            return;
        const OGRRawPoint raw(point.getX(), point.getY());
        if (Ring<LonLat> one = toDegrees({raw}); !one.empty())
            m_points.push_back(std::move(one));
    }

    void addLine(const OGRLineString& line)
    {
        if (Ring<LonLat> points = read(line); points.size() >= 2)
            m_lines.push_back(std::move(points));
    }

    void addPolygon(const OGRPolygon& polygon)
    {
        const OGRLinearRing* outer = polygon.getExteriorRing();
        if (!outer || !addRing(read(*outer), true))
            return; // holes of nothing would be land
        for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
            addRing(read(*polygon.getInteriorRing(i)), false);
    }

    /// False when too little is left of it.
    bool addRing(Ring<LonLat> ring, bool isOuter)
    {
        while (ring.size() > 1 && ring.front() == ring.back())
            ring.pop_back();
        if (ring.size() < 3)
            return false;
        if ((signedArea(ring) > 0) != isOuter)
            std::reverse(ring.begin(), ring.end());
        m_rings.push_back(std::move(ring));
        return true;
    }

    /// Curves, triangles, polyhedral surfaces and TINs, by way of simple features.
    void addSurface(const OGRGeometry& source)
    {
        const std::unique_ptr<OGRGeometry> linear(source.getLinearGeometry());
        const OGRwkbGeometryType type = linear ? wkbFlatten(linear->getGeometryType()) : wkbUnknown;
        if (type == wkbTriangle)
            addPolygon(*linear->toPolygon());
        else if (type == wkbPolyhedralSurface || type == wkbTIN)
            for (const OGRPolygon* face : *linear->toPolyhedralSurface())
                addPolygon(*face);
        else if (type != wkbUnknown && type != wkbFlatten(source.getGeometryType()))
            add(*linear);
    }

    Ring<LonLat> read(const OGRSimpleCurve& curve)
    {
        std::vector<OGRRawPoint> raw(size_t(curve.getNumPoints()));
        curve.getPoints(raw.data());
        return toDegrees(raw);
    }

    /// A step of a whole turn runs along the edge of the map, as at the foot of Antarctica.
    void noteLongSteps(const Ring<LonLat>& points)
    {
        constexpr double kHalfTurnDeg = 180;
        constexpr double kWholeTurnDeg = 359.999;
        for (size_t i = 1; i < points.size(); ++i) {
            const double step = std::abs(points[i].lonDeg - points[i - 1].lonDeg);
            m_hasLongStep |= step > kHalfTurnDeg && step < kWholeTurnDeg;
        }
    }

    Ring<LonLat> toDegrees(const std::vector<OGRRawPoint>& raw)
    {
        std::vector<double> x(raw.size());
        std::vector<double> y(raw.size());
        std::transform(raw.begin(), raw.end(), x.begin(), [](const OGRRawPoint& p) { return p.x; });
        std::transform(raw.begin(), raw.end(), y.begin(), [](const OGRRawPoint& p) { return p.y; });
        std::vector<int> isKnown(raw.size(), 1);
        if (m_toDegrees)
            m_toDegrees->Transform(int(raw.size()), x.data(), y.data(), nullptr, isKnown.data());
        Ring<LonLat> points;
        points.reserve(raw.size());
        for (size_t i = 0; i < raw.size(); ++i) {
            if (isKnown[i] && isOnEarth(x[i], y[i]))
                points.push_back({x[i], y[i]});
            else if (!m_firstBad)
                m_firstBad = QStringLiteral("%1, %2").arg(raw[i].x).arg(raw[i].y);
        }
        noteLongSteps(points);
        return points;
    }

    OGRCoordinateTransformation* m_toDegrees;
    std::vector<Ring<LonLat>> m_rings;
    std::vector<Ring<LonLat>> m_lines;
    std::vector<Ring<LonLat>> m_points;
    std::optional<QString> m_firstBad;
    bool m_hasLongStep = false;
};

} // namespace

ReadGeometry readGeometry(const OGRGeometry& source, OGRCoordinateTransformation* toDegrees)
{
    GeometryReader reader(toDegrees);
    reader.add(source);
    return reader.take();
}

double signedArea(const Ring<LonLat>& ring)
{
    double doubled = 0;
    // Relative to the first vertex: small rings far from the origin keep their digits.
    for (size_t i = 1; i + 1 < ring.size(); ++i) {
        const double ax = ring[i].lonDeg - ring[0].lonDeg;
        const double ay = ring[i].latDeg - ring[0].latDeg;
        const double bx = ring[i + 1].lonDeg - ring[0].lonDeg;
        const double by = ring[i + 1].latDeg - ring[0].latDeg;
        doubled += ax * by - ay * bx;
    }
    return doubled / 2;
}

} // namespace zoneatlas
