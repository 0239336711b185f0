// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/scale_bar.h"

#include "map/text_paint.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kTextPt = 6.5;
constexpr double kTickMm = 1.2;

/// Metres of ground per millimetre of page along the horizontal at a place; 0 where it cannot be told.
double metresPerMm(const MapSettings& settings, const CrsTransform& projection, QPointF placeMm)
{
    constexpr double kProbeMm = 4;
    const MapToPage toPage(settings.view, settings.frameMm);
    const auto west = projection.toLonLat(toPage.toMap(placeMm - QPointF(kProbeMm / 2, 0)));
    const auto east = projection.toLonLat(toPage.toMap(placeMm + QPointF(kProbeMm / 2, 0)));
    return west && east ? projection.distanceM(*west, *east) / kProbeMm : 0;
}

/// The largest of 1, 2, 5 times a power of ten that is not above `limit`.
double roundLength(double limit)
{
    const double power = std::pow(10, std::floor(std::log10(limit)));
    for (const double step : {5.0, 2.0})
        if (step * power <= limit)
            return step * power;
    return power;
}

} // namespace

ScaleBar ScaleBar::at(const MapSettings& settings, const CrsTransform& projection, QPointF placeMm,
                      double maxWidthMm)
{
    ScaleBar bar;
    bar.m_style = settings.style;
    const double perMm = metresPerMm(settings, projection, placeMm);
    if (!(perMm > 0))
        return bar;
    bar.m_lengthM = roundLength(perMm * maxWidthMm);
    bar.m_widthMm = bar.m_lengthM / perMm;
    return bar;
}

QString ScaleBar::text() const
{
    const bool isKilometres = m_lengthM >= 1000;
    const QString number = QString::number(isKilometres ? m_lengthM / 1000 : m_lengthM);
    return isKilometres ? QCoreApplication::translate("zoneatlas::ScaleBar", "%1 km").arg(number)
                        : QCoreApplication::translate("zoneatlas::ScaleBar", "%1 m").arg(number);
}

QSizeF ScaleBar::sizeMm() const
{
    const TextStyle style{kTextPt};
    return {std::max(m_widthMm, textWidthMm(text(), style)), lineHeightMm(style) + kTickMm + 0.3};
}

void ScaleBar::paint(QPainter& painter, QPointF topLeftMm) const
{
    if (m_lengthM <= 0)
        return;
    const TextStyle style{kTextPt, QFont::Normal, m_style.text};
    const QSizeF size = sizeMm();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeftMm);
    paintText(painter, {(size.width() - textWidthMm(text(), style)) / 2, 0}, text(), style);
    const double line = size.height() - 0.15;
    const double left = (size.width() - m_widthMm) / 2;
    const double right = left + m_widthMm;
    painter.setPen(QPen(m_style.text, 0.25, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const QPointF bracket[] = {{left, line - kTickMm}, {left, line}, {right, line}, {right, line - kTickMm}};
    painter.drawPolyline(bracket, 4);
    painter.restore();
}

double scaleDenominatorAt(const MapSettings& settings, const CrsTransform& projection, QPointF placeMm)
{
    return metresPerMm(settings, projection, placeMm) * 1000;
}

} // namespace zoneatlas
