// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/inset_areas.h"

#include "core/geo_extent.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

struct NamedArea
{
    const char* code;
    const char* name;
    GeoExtent box;
};

constexpr std::array kAreas{
    NamedArea{"south-china-sea",
              QT_TRANSLATE_NOOP("zoneatlas::InsetArea", "South China Sea"),
              {105.5, 2.5, 123, 24.5}},
    NamedArea{"pearl-river-delta",
              QT_TRANSLATE_NOOP("zoneatlas::InsetArea", "Pearl River Delta"),
              {111.2, 21.4, 115.6, 24.4}},
    NamedArea{"yangtze-delta",
              QT_TRANSLATE_NOOP("zoneatlas::InsetArea", "Yangtze Delta"),
              {117.6, 28.9, 122.8, 33.3}},
    NamedArea{"beijing-tianjin",
              QT_TRANSLATE_NOOP("zoneatlas::InsetArea", "Beijing–Tianjin"),
              {114.8, 38.2, 119.2, 41.2}},
};

} // namespace

const std::vector<InsetArea>& knownInsetAreas()
{
    static const std::vector<InsetArea> kKnown = [] {
        std::vector<InsetArea> areas;
        for (const NamedArea& area : kAreas)
            areas.push_back({QLatin1String(area.code), area.box});
        return areas;
    }();
    return kKnown;
}

std::optional<InsetArea> insetAreaFromText(const QString& text)
{
    const auto& known = knownInsetAreas();
    const auto area =
        std::find_if(known.begin(), known.end(), [&text](const InsetArea& a) { return a.code == text; });
    if (area != known.end())
        return *area;
    const auto box = geoExtentFromText(text);
    return box ? std::optional(InsetArea{text, *box}) : std::nullopt;
}

QString insetAreaName(const InsetArea& area)
{
    for (const NamedArea& named : kAreas)
        if (area.code == QLatin1String(named.code))
            return QCoreApplication::translate("zoneatlas::InsetArea", named.name);
    return {};
}

std::optional<InsetArea> ownInsetArea(const GeoExtent& box)
{
    QStringList edges;
    for (const double edge : {box.minX, box.minY, box.maxX, box.maxY})
        edges.append(QString::number(edge, 'f', 2));
    return insetAreaFromText(edges.join(u','));
}

QString insetAreaText(const InsetArea& area)
{
    if (const QString name = insetAreaName(area); !name.isEmpty())
        return name;
    const auto degrees = [](double value) { return QString::number(value, 'f', 2); };
    return QStringLiteral("%1–%2° E, %3–%4° N")
        .arg(degrees(area.box.minX), degrees(area.box.maxX), degrees(area.box.minY), degrees(area.box.maxY));
}

} // namespace zoneatlas
