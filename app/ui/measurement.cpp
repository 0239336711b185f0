// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurement.h"

#include "core/text_format.h"
#include "data/geodesic.h"

#include <QCoreApplication>
#include <QStringList>

namespace zoneatlas {

namespace {

struct MeasurementText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Measurement)
};

constexpr double kMetresPerKm = 1000;
constexpr double kShort = 100; ///< km and km²: below it two digits follow the point

/// With four digits or a little more: nobody clicks more exactly.
int decimalsOf(double value)
{
    if (value < kShort)
        return 2;
    return value < 10 * kShort ? 1 : 0;
}

} // namespace

double Measurement::lengthM() const
{
    return isClosed ? geodesicArea(points).perimeterM : geodesicLengthM(points);
}

double Measurement::lastLegM() const
{
    return points.size() < 2 ? 0 : geodesicDistanceM(points[points.size() - 2], points.back());
}

double Measurement::areaM2() const
{
    return isClosed ? geodesicArea(points).areaM2 : 0;
}

QString distanceText(double metres, Language language)
{
    const double km = metres / kMetresPerKm;
    return MeasurementText::tr("%1 km").arg(formatNumber(km, decimalsOf(km), language));
}

QString areaText(double squareMetres, Language language)
{
    const double km2 = squareMetres / (kMetresPerKm * kMetresPerKm);
    return MeasurementText::tr("%1 km²").arg(formatNumber(km2, decimalsOf(km2), language));
}

QString measurementText(const Measurement& measurement, Language language)
{
    QStringList lines;
    if (measurement.isClosed)
        lines << MeasurementText::tr("Area") + u'\t' + areaText(measurement.areaM2(), language)
              << MeasurementText::tr("Perimeter") + u'\t' + distanceText(measurement.lengthM(), language);
    else
        lines << MeasurementText::tr("Distance") + u'\t' + distanceText(measurement.lengthM(), language);
    const std::vector<LonLat>& points = measurement.points;
    for (size_t i = 0; i < points.size(); ++i) {
        QString line = formatLonLat(points[i], language);
        if (i > 0)
            line += u'\t' + distanceText(geodesicDistanceM(points[i - 1], points[i]), language);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace zoneatlas
