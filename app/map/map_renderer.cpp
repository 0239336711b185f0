// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_renderer.h"

#include "map/geometry_painter.h"
#include "map/hatch.h"
#include "map/province_shades.h"
#include "map/zone_labels.h"
#include "map/zone_symbols.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace zoneatlas {

namespace {

/// Borders may be off by this much on the page: half a pixel on a screen.
constexpr double kMaxErrorMm = 0.13;
/// More selected zones than this have thinner outlines, and no names where there is no room for them.
constexpr size_t kCrowd = 12;
constexpr double kCrowdShare = 0.6;

QPen pen(const QColor& color, double width)
{
    QPen made(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    return made;
}

/// One picture being painted: the settings and what follows from them.
class Picture
{
public:
    Picture(QPainter& painter, const MapSettings& settings)
        : m_painter(painter)
        , m_settings(settings)
        , m_map(*settings.map)
        , m_shapes(settings.map->shapes())
        , m_style(settings.style)
        , m_toPage(settings.view, settings.frameMm)
        , m_lod(m_shapes.lodFor(kMaxErrorMm * settings.view.mapUnitsPerMm))
        , m_geometry(painter, m_toPage, {{0, 0}, settings.frameMm})
        , m_presence(presenceIn(settings))
        , m_changes(differenceIn(settings).zones)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setClipRect(frame(), Qt::IntersectClip);
    }
    ~Picture() { m_painter.restore(); }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;

    DrawnReport paintBase()
    {
        if (!m_settings.isTransparent)
            m_painter.fillRect(frame(), m_style.ground);
        paintLand();
        paintProvinceShades(m_geometry, m_settings, m_lod);
        paintBorders(BorderKind::Prefecture, m_style.prefectureBorder, m_style.prefectureBorderMm);
        paintZoneAreas();
        paintZoneBorders();
        paintBorders(BorderKind::Province, m_style.provinceBorder, m_style.provinceBorderMm);
        paintBorders(BorderKind::Outer, m_style.outerBorder, m_style.outerBorderMm);
        paintRevokedAreas();
        paintLayers();
        paintSymbols();
        paintLabels();
        reportZones();
        return std::move(m_report);
    }

    void paintOverlay()
    {
        const std::vector<size_t> selected = highlightable(m_settings.selectedZones);
        const std::vector<size_t> hovered = highlightable(m_settings.hoveredZones - m_settings.selectedZones);
        if (m_settings.dimsUnselected && (!selected.empty() || !m_settings.selectedProvinces.isEmpty()))
            paintVeil(selected);
        for (const ProvinceCode& province : m_settings.selectedProvinces)
            paintProvince(province, m_style.accent, m_style.selectionMm);
        const double selectionMm = m_style.selectionMm * (selected.size() > kCrowd ? kCrowdShare : 1);
        paintHighlights(selected, m_style.accent, selectionMm);
        const double hoverMm = m_style.selectionMm * 0.6;
        if (m_settings.hoveredProvince && !m_settings.selectedProvinces.contains(*m_settings.hoveredProvince))
            paintProvince(*m_settings.hoveredProvince, m_style.text, hoverMm);
        paintHighlights(hovered, m_style.text, hoverMm);
        paintHighlightedLabels(selected, hovered);
    }

private:
    QRectF frame() const { return {{0, 0}, m_settings.frameMm}; }
    const Zone& zone(size_t i) const { return m_map.ledger().zones()[i]; }
    const ZonePlace& place(size_t i) const { return m_map.places()[i]; }
    size_t zoneCount() const { return m_presence.size(); }

    /// Those on the map and in the scope, the newest first. A zone that is not yet can be selected and keeps
    /// its outline.
    std::vector<size_t> highlightable(const QSet<ZoneId>& ids) const
    {
        std::vector<size_t> zones;
        for (const ZoneId& id : ids)
            if (const auto index = m_map.ledger().indexOf(id);
                index && place(*index).isOnMap && m_settings.scope.hasZone(*index))
                zones.push_back(*index);
        std::sort(zones.begin(), zones.end(), [this](size_t a, size_t b) {
            const QDate dayA = zone(a).approval.approvedOn;
            const QDate dayB = zone(b).approval.approvedOn;
            return dayA != dayB ? dayA > dayB : a < b;
        });
        return zones;
    }

    std::vector<size_t> unitsOfProvince(const ProvinceCode& province) const
    {
        std::vector<size_t> units = m_shapes.unitsOfProvince(province, BoundaryLevel::Prefecture);
        return units.empty() ? m_shapes.unitsOfProvince(province, BoundaryLevel::Province) : units;
    }

    /// Over the whole frame but for the areas of what is selected; selected symbols are painted again on top.
    void paintVeil(const std::vector<size_t>& selected)
    {
        std::set<size_t> bright;
        for (const size_t i : selected)
            if (isAreaDrawn(i))
                bright.insert(place(i).areaUnits.begin(), place(i).areaUnits.end());
        for (const ProvinceCode& province : m_settings.selectedProvinces)
            for (const size_t unit : unitsOfProvince(province))
                bright.insert(unit);
        const MapExtent& seen = m_toPage.visibleExtent();
        QPainterPath veil = m_shapes.area({bright.begin(), bright.end()}, m_lod);
        veil.setFillRule(Qt::OddEvenFill);
        veil.addRect(QRectF(QPointF(seen.minX, seen.minY), QPointF(seen.maxX, seen.maxY)));
        // Crisp: the outlines of what is selected hide the steps.
        m_geometry.fill(veil, m_style.veil, GeometryPainter::Edges::Crisp);
        paintSymbolsOf(selected);
    }

    void paintProvince(const ProvinceCode& province, const QColor& color, double widthMm)
    {
        const auto& lines = m_shapes.arcLines(m_lod);
        const std::vector<BoundaryShapes::ArcId> arcs = m_shapes.outlineArcs(unitsOfProvince(province));
        for (const QPen& outline : {pen(Qt::white, widthMm + 0.5), pen(color, widthMm)})
            for (const BoundaryShapes::ArcId arc : arcs)
                if (m_shapes.arcExtent(arc).intersects(m_toPage.visibleExtent()))
                    m_geometry.strokeOnPage(m_toPage.transform().map(lines[arc]), outline);
    }

    QColor fillColor(size_t i) const
    {
        if (!m_changes.empty())
            return m_style.changeColor(m_changes[i]);
        return m_style.palette.color(m_map.ledger().batchIndex(zone(i).approval.batch).value_or(0));
    }
    bool isAreaDrawn(size_t i) const
    {
        return m_settings.zoneStyle != ZoneStyle::Symbol && !place(i).areaUnits.empty();
    }
    bool isSymbolDrawn(size_t i) const
    {
        return place(i).isOnMap && (m_settings.zoneStyle != ZoneStyle::Area || place(i).areaUnits.empty());
    }
    MapExtent areaExtent(size_t i) const
    {
        MapExtent extent;
        for (const size_t unit : place(i).areaUnits)
            extent.include(m_shapes.unitExtent(unit));
        return extent;
    }
    bool isAreaInFrame(size_t i) const { return areaExtent(i).intersects(m_toPage.visibleExtent()); }
    bool isSymbolInFrame(size_t i) const { return frame().contains(m_toPage.toPage(place(i).labelPoint)); }

    void paintLand()
    {
        const QPainterPath land = m_shapes.land(m_toPage.visibleExtent(), m_lod);
        m_report.verticesDrawn += land.elementCount();
        // Crisp: units share pixels out without a seam, the outer border hides the steps, and it takes a
        // tenth of the time.
        m_geometry.fill(land, m_style.land, GeometryPainter::Edges::Crisp);
    }

    template <class IsWanted>
    void paintArcs(const QColor& color, double widthMm, IsWanted isWanted)
    {
        const auto& lines = m_shapes.arcLines(m_lod);
        m_geometry.stroke(color, widthMm, [&](const GeometryPainter::StrokeLine& strokeLine) {
            for (BoundaryShapes::ArcId arc = 0; arc < lines.size(); ++arc) {
                if (!isWanted(arc) || !m_shapes.arcExtent(arc).intersects(m_toPage.visibleExtent()))
                    continue;
                strokeLine(lines[arc]);
                m_report.verticesDrawn += lines[arc].size();
            }
        });
    }

    void paintBorders(BorderKind kind, const QColor& color, double widthMm)
    {
        paintArcs(color, widthMm,
                  [&](BoundaryShapes::ArcId arc) { return m_shapes.borderKind(arc) == kind; });
    }

    /// One path a zone: the antialiasing rasteriser is three times quicker on many small paths than on one
    /// large one, and zone borders cover the seams between neighbours.
    void paintZoneAreas()
    {
        for (const size_t i : m_map.areaOrder()) {
            if (m_presence[i] != ZonePresence::InForce || !isAreaDrawn(i) || !isAreaInFrame(i))
                continue;
            const QPainterPath area = m_shapes.area(place(i).areaUnits, m_lod);
            m_report.verticesDrawn += area.elementCount();
            m_geometry.fill(area, fillColor(i));
        }
    }

    void paintZoneBorders()
    {
        std::vector<bool> isZoneBorder(m_shapes.arcCount(), false);
        for (size_t i = 0; i < zoneCount(); ++i)
            if (m_presence[i] == ZonePresence::InForce && isAreaDrawn(i))
                for (const BoundaryShapes::ArcId arc : place(i).areaArcs)
                    isZoneBorder[arc] = m_shapes.borderKind(arc) != BorderKind::Outer;
        paintArcs(m_style.zoneBorder, m_style.zoneBorderMm,
                  [&](BoundaryShapes::ArcId arc) { return isZoneBorder[arc]; });
    }

    /// In a picture of changes a revocation is news, otherwise a thing of the past.
    QColor revokedColor() const
    {
        return m_changes.empty() ? m_style.revoked : m_style.changeColor(ZoneChange::Revoked);
    }

    void paintRevokedAreas()
    {
        for (size_t i = 0; i < zoneCount(); ++i) {
            if (m_presence[i] != ZonePresence::Revoked || !isAreaDrawn(i) || !isAreaInFrame(i))
                continue;
            const QPainterPath areaMm = m_toPage.transform().map(m_shapes.area(place(i).areaUnits, m_lod));
            for (const QLineF& line : hatchLines(areaMm, m_style.hatchSpacingMm))
                m_geometry.strokeOnPage(QPolygonF() << line.p1() << line.p2(),
                                        pen(revokedColor(), m_style.hatchLineMm));
            paintOutline(i, pen(revokedColor(), m_style.revokedLineMm));
        }
    }

    void paintOutline(size_t i, const QPen& outlinePen)
    {
        const auto& lines = m_shapes.arcLines(m_lod);
        for (const BoundaryShapes::ArcId arc : place(i).areaArcs)
            if (m_shapes.arcExtent(arc).intersects(m_toPage.visibleExtent()))
                m_geometry.strokeOnPage(m_toPage.transform().map(lines[arc]), outlinePen);
    }

    void paintLayers()
    {
        for (const MapLayer& layer : m_settings.layers)
            if (layer.isDrawn())
                m_report.verticesDrawn +=
                    layer.shapes->paint(m_geometry, m_toPage, layer.symbology, kMaxErrorMm);
    }

    void paintSymbols() { m_report.symbolsDrawn = static_cast<qint64>(paintSymbolsOf(m_map.symbolOrder())); }

    /// Those that have one and are in the frame: revoked below, each in the order given.
    size_t paintSymbolsOf(const std::vector<size_t>& zones)
    {
        ZoneSymbols symbols(m_style);
        for (const ZonePresence presence : {ZonePresence::Revoked, ZonePresence::InForce})
            for (const size_t i : zones)
                if (m_presence[i] == presence && isSymbolDrawn(i) && isSymbolInFrame(i))
                    addSymbol(symbols, i);
        return symbols.paint(m_geometry);
    }

    void addSymbol(ZoneSymbols& symbols, size_t i) const
    {
        const QPointF centre = m_toPage.toPage(place(i).labelPoint);
        if (m_presence[i] == ZonePresence::InForce)
            symbols.addInForce(centre, fillColor(i));
        else
            symbols.addRevoked(centre, revokedColor());
    }

    std::shared_ptr<const ZoneLabels> zoneLabels() const
    {
        return m_map.labels().labels(m_map, {m_settings.view.mapUnitsPerMm, m_settings.zoneStyle,
                                             m_settings.language, m_style.labelPt, m_style.symbolDiameterMm,
                                             m_settings.scope.zones});
    }

    /// Above the highlights, which run over them. The name of what is selected is told even where there was
    /// no room for it among the others, unless that would be a crowd.
    void paintHighlightedLabels(const std::vector<size_t>& selected, const std::vector<size_t>& hovered)
    {
        if (!m_settings.showLabels || (selected.empty() && hovered.empty()))
            return;
        paintLabelsOf(selected, selected.size() <= kCrowd);
        paintLabelsOf(hovered, false);
    }

    void paintLabelsOf(const std::vector<size_t>& zones, bool evenWithoutRoom)
    {
        const auto labels = zoneLabels();
        for (const size_t i : zones) {
            const ZoneLabel& label = (*labels)[i];
            const QPointF anchor = m_toPage.toPage(label.anchor);
            if (m_presence[i] == ZonePresence::Absent)
                continue;
            if (label.boxMm)
                paintLabel(i, label.text, label.boxMm->translated(anchor));
            else if (evenWithoutRoom)
                paintLabel(i, label.text, {anchor, QSizeF(0, 0)});
        }
    }

    void paintLabels()
    {
        if (!m_settings.showLabels)
            return;
        const auto labels = zoneLabels();
        for (size_t i = 0; i < zoneCount(); ++i) {
            if (m_presence[i] == ZonePresence::Absent || !place(i).isOnMap)
                continue;
            const ZoneLabel& label = (*labels)[i];
            const QPointF anchor = m_toPage.toPage(label.anchor);
            if (!label.boxMm) {
                if (frame().contains(anchor))
                    m_report.labelsDropped.push_back(zone(i).id);
                continue;
            }
            const QRectF box = label.boxMm->translated(anchor);
            if (!frame().contains(box))
                continue;
            paintLabel(i, label.text, box);
            m_report.labelsPlaced.push_back(zone(i).id);
            m_report.labelBoxesMm.push_back(box);
        }
    }

    void paintLabel(size_t i, const QString& text, const QRectF& box)
    {
        const bool isRevoked = m_presence[i] == ZonePresence::Revoked;
        const TextStyle style{m_style.labelPt, QFont::Medium, isRevoked ? revokedColor() : m_style.text};
        const QPointF corner(box.center().x() - textWidthMm(text, style) / 2,
                             box.center().y() - lineHeightMm(style) / 2);
        m_map.labels().paintHaloText(m_painter, corner, text, {style, m_style.halo, m_style.haloMm});
    }

    /// Rings around symbols above the outlines of areas.
    void paintHighlights(const std::vector<size_t>& zones, const QColor& color, double widthMm)
    {
        ZoneSymbols rings(m_style);
        for (const size_t i : zones) {
            if (isAreaDrawn(i)) {
                paintOutline(i, pen(Qt::white, widthMm + 0.5));
                paintOutline(i, pen(color, widthMm));
            }
            if (isSymbolDrawn(i))
                rings.addHighlight(m_toPage.toPage(place(i).labelPoint), color, widthMm);
        }
        rings.paint(m_geometry);
    }

    void reportZones()
    {
        for (size_t i = 0; i < zoneCount(); ++i)
            if (m_presence[i] != ZonePresence::Absent &&
                ((isAreaDrawn(i) && isAreaInFrame(i)) || (isSymbolDrawn(i) && isSymbolInFrame(i))))
                m_report.zonesDrawn.push_back(zone(i).id);
    }

    QPainter& m_painter;
    const MapSettings& m_settings;
    const AtlasMap& m_map;
    const BoundaryShapes& m_shapes;
    const MapStyle& m_style;
    MapToPage m_toPage;
    BoundaryShapes::Lod m_lod;
    GeometryPainter m_geometry;
    std::vector<ZonePresence> m_presence;
    std::vector<ZoneChange> m_changes; ///< of a picture of changes; empty otherwise
    DrawnReport m_report;
};

} // namespace

DrawnReport paintMapWithoutOverlay(QPainter& painter, const MapSettings& settings)
{
    return Picture(painter, settings).paintBase();
}

void paintOverlay(QPainter& painter, const MapSettings& settings)
{
    if (withoutOverlay(settings) != settings)
        Picture(painter, settings).paintOverlay();
}

DrawnReport paintMap(QPainter& painter, const MapSettings& settings)
{
    DrawnReport report = paintMapWithoutOverlay(painter, settings);
    paintOverlay(painter, settings);
    return report;
}

QImage renderMapImage(const MapSettings& settings, double pixelsPerMm, DrawnReport* report)
{
    const QSize size(static_cast<int>(std::lround(settings.frameMm.width() * pixelsPerMm)),
                     static_cast<int>(std::lround(settings.frameMm.height() * pixelsPerMm)));
    QImage image(size, settings.isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(settings.isTransparent ? QColor(Qt::transparent) : settings.style.ground);
    QPainter painter(&image);
    painter.scale(pixelsPerMm, pixelsPerMm);
    DrawnReport drawn = paintMap(painter, settings);
    painter.end();
    // Stamped after painting: before, it would change the size of text.
    image.setDotsPerMeterX(static_cast<int>(std::lround(pixelsPerMm * 1000)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(pixelsPerMm * 1000)));
    if (report)
        *report = std::move(drawn);
    return image;
}

} // namespace zoneatlas
