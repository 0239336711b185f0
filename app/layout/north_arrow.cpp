// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/north_arrow.h"

#include "map/text_paint.h"

#include <QCoreApplication>
#include <QtMath>

#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kSizeMm = 10;
constexpr double kTextPt = 7;

} // namespace

NorthArrow NorthArrow::at(const MapSettings& settings, const CrsTransform& projection, QPointF placeMm,
                          double scale)
{
    NorthArrow arrow;
    arrow.m_scale = scale;
    arrow.m_style = settings.style;
    const MapToPage toPage(settings.view, settings.frameMm);
    const auto here = projection.toLonLat(toPage.toMap(placeMm));
    if (!here)
        return arrow;
    constexpr double kProbeDeg = 0.05;
    const auto south = projection.toMap({here->lonDeg, here->latDeg - kProbeDeg});
    const auto north = projection.toMap({here->lonDeg, here->latDeg + kProbeDeg});
    if (south && north)
        arrow.m_angleDeg = qRadiansToDegrees(std::atan2(north->x - south->x, north->y - south->y));
    return arrow;
}

QSizeF NorthArrow::sizeMm() const
{
    return {kSizeMm * m_scale, kSizeMm * m_scale};
}

void NorthArrow::paint(QPainter& painter, QPointF topLeftMm) const
{
    const TextStyle style{kTextPt * m_scale, QFont::DemiBold, m_style.text};
    const QString letter = QCoreApplication::translate("zoneatlas::NorthArrow", "N");
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeftMm + QPointF(sizeMm().width() / 2, sizeMm().height() / 2));
    painter.rotate(m_angleDeg);
    const double half = kSizeMm * m_scale / 2;
    const double wing = half * 0.32;
    QPainterPath needle;
    needle.moveTo(0, -half * 0.25);
    needle.lineTo(wing, half);
    needle.lineTo(0, half * 0.72);
    needle.lineTo(-wing, half);
    needle.closeSubpath();
    painter.fillPath(needle, m_style.text);
    paintText(painter, {-textWidthMm(letter, style) / 2, -half * 0.32 - lineHeightMm(style)}, letter, style);
    painter.restore();
}

} // namespace zoneatlas
