// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crs_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <map>

namespace zoneatlas {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::CrsText)
};

struct ProjectionName
{
    const char* word; ///< PROJ's
    const char* text;
};
constexpr std::array kProjections{
    ProjectionName{"aea", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Albers equal-area")},
    ProjectionName{"laea", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Lambert azimuthal equal-area")},
    ProjectionName{"lcc", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Lambert conformal conic")},
    ProjectionName{"eqearth", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Equal Earth")},
    ProjectionName{"merc", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Mercator")},
    ProjectionName{"tmerc", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Transverse Mercator")},
    ProjectionName{"robin", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Robinson")},
    ProjectionName{"moll", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Mollweide")},
    ProjectionName{"eqc", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Equirectangular")},
    ProjectionName{"ortho", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Orthographic")},
    ProjectionName{"aeqd", QT_TRANSLATE_NOOP("zoneatlas::CrsText", "Azimuthal equidistant")}};

using Parameters = std::map<QString, QString>;

Parameters parametersOf(const QString& projString)
{
    Parameters parameters;
    for (const QString& word : projString.split(u' ', Qt::SkipEmptyParts))
        if (word.startsWith(u'+'))
            parameters.emplace(word.mid(1).section(u'=', 0, 0), word.section(u'=', 1));
    return parameters;
}

/// Empty where it is not told.
QString latitude(const Parameters& parameters, const char* name)
{
    const auto it = parameters.find(QLatin1String(name));
    if (it == parameters.end())
        return {};
    const double degrees = it->second.toDouble();
    return (degrees < 0 ? Words::tr("%1°S") : Words::tr("%1°N")).arg(std::abs(degrees));
}

QString longitude(const Parameters& parameters)
{
    const auto it = parameters.find(QStringLiteral("lon_0"));
    if (it == parameters.end())
        return {};
    const double degrees = it->second.toDouble();
    return (degrees < 0 ? Words::tr("%1°W") : Words::tr("%1°E")).arg(std::abs(degrees));
}

/// Absent where the projection has no name here.
std::optional<QString> projText(const QString& projString)
{
    const Parameters parameters = parametersOf(projString);
    const auto projection = parameters.find(QStringLiteral("proj"));
    if (projection == parameters.end())
        return std::nullopt;
    for (const ProjectionName& known : kProjections) {
        if (projection->second != QLatin1String(known.word))
            continue;
        QStringList latitudes{latitude(parameters, "lat_1"), latitude(parameters, "lat_2")};
        latitudes.removeAll(QString());
        if (latitudes.isEmpty())
            latitudes.append(latitude(parameters, "lat_0"));
        QStringList parts{Words::tr(known.text), latitudes.join(u' '), longitude(parameters)};
        parts.removeAll(QString());
        return parts.join(Words::tr(", ", "between a projection and its parameters"));
    }
    return std::nullopt;
}

} // namespace

QString crsText(const Crs& crs)
{
    if (crs.id == QLatin1String("china-albers"))
        return Words::tr("Albers equal-area for China");
    if (const auto text = projText(crs.id))
        return *text;
    return crs.name.isEmpty() ? crs.id : crs.name;
}

} // namespace zoneatlas
