// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/province_shades.h"

#include "map/clip.h"
#include "map/hatch.h"

#include <algorithm>

namespace zoneatlas {

namespace {

std::vector<size_t> unitsOf(const BoundaryShapes& shapes, const ShadedArea& area)
{
    if (!area.isProvince)
        return shapes.unitsWithCode(Adcode(area.code), BoundaryLevel::Prefecture);
    const ProvinceCode province(area.code);
    std::vector<size_t> units = shapes.unitsOfProvince(province, BoundaryLevel::Prefecture);
    return units.empty() ? shapes.unitsOfProvince(province, BoundaryLevel::Province) : units;
}

bool isInView(const BoundaryShapes& shapes, const std::vector<size_t>& units, const MapExtent& visible)
{
    MapExtent extent;
    for (const size_t unit : units)
        extent.include(shapes.unitExtent(unit));
    return extent.intersects(visible);
}

void hatch(GeometryPainter& painter, const QPainterPath& area, const MapSettings& settings)
{
    const MapStyle& style = settings.style;
    const MapToPage toPage(settings.view, settings.frameMm);
    const double reach = style.hatchSpacingMm;
    const QRectF frame = QRectF({0, 0}, settings.frameMm).adjusted(-reach, -reach, reach, reach);
    const QPen pen(style.provinceBorder, style.hatchLineMm, Qt::SolidLine, Qt::FlatCap);
    for (const QLineF& line : hatchLines(clippedArea(toPage.transform().map(area), frame), reach))
        painter.strokeOnPage(QPolygonF() << line.p1() << line.p2(), pen);
}

} // namespace

void paintProvinceShades(GeometryPainter& painter, const MapSettings& settings, BoundaryShapes::Lod lod)
{
    if (!settings.choropleth)
        return;
    const BoundaryShapes& shapes = settings.map->shapes();
    const std::vector<ShadedArea>& areas = settings.choropleth->areas();
    const std::vector<ProvinceShade> shades = settings.choropleth->shadesOn(settings.time.asOf);
    const Palette palette =
        Palette::sequential(settings.choropleth->stepOn(settings.time.asOf).classes.count());
    const MapExtent visible = MapToPage(settings.view, settings.frameMm).visibleExtent();
    for (size_t i = 0; i < areas.size(); ++i) {
        const std::vector<size_t> units = unitsOf(shapes, areas[i]);
        if (shades[i].kind == ProvinceShade::Kind::Zero || !isInView(shapes, units, visible))
            continue;
        // Crisp, as the land: neighbours share pixels out without a seam.
        if (shades[i].kind == ProvinceShade::Kind::Class)
            painter.fill(shapes.area(units, lod), palette.color(shades[i].classIndex),
                         GeometryPainter::Edges::Crisp);
        else
            hatch(painter, shapes.area(units, lod), settings);
    }
}

} // namespace zoneatlas
