// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/graticule.h"

#include "map/clip.h"
#include "map/text_paint.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kTextPt = 6;
constexpr double kLineMm = 0.1;
constexpr int kLineAlpha = 90;
constexpr int kSamples = 96;

/// Degrees seen in the frame, from its edges and its middle.
GeoExtent degreesIn(const MapToPage& toPage, QSizeF frameMm, const CrsTransform& projection)
{
    constexpr int kSteps = 24;
    GeoExtent extent;
    for (int x = 0; x <= kSteps; ++x)
        for (int y = 0; y <= kSteps; ++y) {
            const QPointF place(frameMm.width() * x / kSteps, frameMm.height() * y / kSteps);
            if (const auto position = projection.toLonLat(toPage.toMap(place)))
                extent.include(*position);
        }
    return extent;
}

double roundStep(double spanDeg)
{
    constexpr double kWantedLines = 4.5;
    constexpr std::array kSteps{0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0};
    return *std::min_element(kSteps.begin(), kSteps.end(), [&](double a, double b) {
        return std::abs(spanDeg / a - kWantedLines) < std::abs(spanDeg / b - kWantedLines);
    });
}

QString degreesText(double degrees, char positive, char negative)
{
    const QString number = QString::number(std::abs(degrees), 'g', 6);
    if (degrees == 0)
        return number + QStringLiteral("°");
    return number + QStringLiteral("°") + QLatin1Char(degrees > 0 ? positive : negative);
}

QPolygonF projectedLine(const MapToPage& toPage, const CrsTransform& projection, LonLat from, LonLat to)
{
    QPolygonF line;
    for (int i = 0; i <= kSamples; ++i) {
        const double t = static_cast<double>(i) / kSamples;
        const LonLat position{std::lerp(from.lonDeg, to.lonDeg, t), std::lerp(from.latDeg, to.latDeg, t)};
        if (const auto point = projection.toMap(position))
            line.append(toPage.toPage(*point));
    }
    return line;
}

} // namespace

Graticule Graticule::of(const MapSettings& settings, const CrsTransform& projection)
{
    Graticule graticule;
    graticule.m_style = settings.style;
    const MapToPage toPage(settings.view, settings.frameMm);
    const GeoExtent seen = degreesIn(toPage, settings.frameMm, projection);
    if (seen.isEmpty())
        return graticule;
    const double step = roundStep(seen.height());
    graticule.m_stepDeg = step;
    const QRectF frame({0, 0}, settings.frameMm);
    for (double lon = std::ceil(seen.minX / step) * step; lon <= seen.maxX; lon += step)
        graticule.addLine(true, lon, projectedLine(toPage, projection, {lon, seen.minY}, {lon, seen.maxY}),
                          frame);
    for (double lat = std::ceil(seen.minY / step) * step; lat <= seen.maxY; lat += step)
        graticule.addLine(false, lat, projectedLine(toPage, projection, {seen.minX, lat}, {seen.maxX, lat}),
                          frame);
    return graticule;
}

void Graticule::addLine(bool isMeridian, double degrees, const QPolygonF& lineMm, const QRectF& frame)
{
    constexpr double kTouchMm = 0.05;
    constexpr double kGapMm = 0.6;
    const TextStyle style{kTextPt};
    const QString text = isMeridian ? degreesText(degrees, 'E', 'W') : degreesText(degrees, 'N', 'S');
    const QSizeF size(textWidthMm(text, style), lineHeightMm(style));
    for (const QPolygonF& piece : clippedLine(lineMm, frame)) {
        m_lines.push_back(piece);
        for (const QPointF& end : {piece.front(), piece.back()}) {
            QRectF box(QPointF(), size);
            if (isMeridian && std::abs(end.y() - frame.bottom()) < kTouchMm)
                box.moveCenter({end.x(), frame.bottom() - size.height() / 2 - kGapMm});
            else if (!isMeridian && std::abs(end.x() - frame.right()) < kTouchMm)
                box.moveCenter({frame.right() - size.width() / 2 - kGapMm, end.y()});
            else
                continue;
            if (frame.contains(box))
                m_labels.push_back({box, text});
        }
    }
}

void Graticule::paint(QPainter& painter, const std::vector<QRectF>& taken) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = m_style.quietText;
    color.setAlpha(kLineAlpha);
    painter.setPen(QPen(color, kLineMm));
    for (const QPolygonF& line : m_lines)
        painter.drawPolyline(line);
    std::vector<QRectF> occupied = taken;
    for (const Label& label : m_labels) {
        if (std::any_of(occupied.begin(), occupied.end(),
                        [&](const QRectF& r) { return r.intersects(label.boxMm); }))
            continue;
        occupied.push_back(label.boxMm);
        painter.fillRect(label.boxMm, m_style.halo);
        paintText(painter, label.boxMm.topLeft(), label.text, {kTextPt, QFont::Normal, m_style.quietText});
    }
    painter.restore();
}

} // namespace zoneatlas
