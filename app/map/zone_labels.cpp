// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/zone_labels.h"

#include "map/atlas_map.h"
#include "map/geometry_painter.h"
#include "map/label_placement.h"
#include "map/map_settings.h"
#include "map/text_halo.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr size_t kPlacementsKept = 6;
constexpr qsizetype kSpritesKept = 2000;
constexpr double kWidestSpreadPx = 6; ///< above it outlines are quicker than spreading pixels

constexpr double kPaddingMm = 0.35;

QSizeF leastLabelSize(const TextStyle& style)
{
    return {2 * kPaddingMm, lineHeightMm(style) * 0.86};
}

std::vector<size_t> inOrderOfApproval(const std::vector<Zone>& zones)
{
    std::vector<size_t> order(zones.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        // A zone that was revoked gives way to those that are still in force.
        if (zones[a].revocation.has_value() != zones[b].revocation.has_value())
            return zones[b].revocation.has_value();
        return zones[a].approval.approvedOn < zones[b].approval.approvedOn;
    });
    return order;
}

/// In Chinese the short name of the boundary unit where there is one (德宏 for 德宏傣族景颇族自治州).
QString labelText(const AtlasMap& map, size_t zone, Language language)
{
    const QString& name = map.ledger().zones()[zone].name.in(language);
    const std::vector<size_t>& units = map.places()[zone].areaUnits;
    if (language != Language::Chinese || units.size() != 1)
        return name;
    const QString& unitName = map.shapes().units()[units.front()].name.zh;
    return !unitName.isEmpty() && name.startsWith(unitName) ? unitName : name;
}

ZoneLabels placed(const AtlasMap& map, const LabelKey& key, LabelWidths& widths)
{
    const std::vector<Zone>& zones = map.ledger().zones();
    const TextStyle style{key.labelPt};
    const QSizeF leastSize = leastLabelSize(style);
    ZoneLabels labels(zones.size());
    std::vector<LabelRequest> requests;
    std::vector<QRectF> symbols;
    const std::vector<size_t> order = inOrderOfApproval(zones);
    std::vector<size_t> requested;
    for (const size_t i : order) {
        const ZonePlace& place = map.places()[i];
        if (!place.isOnMap || (!key.zones.empty() && !key.zones[i]))
            continue;
        const bool isArea = key.zoneStyle == ZoneStyle::Area && !place.areaUnits.empty();
        ZoneLabel& label = labels[i];
        label.text = labelText(map, i, key.language);
        label.anchor = isArea ? place.areaCentre : place.labelPoint;
        const QPointF anchorMm(label.anchor.x / key.mapUnitsPerMm, -label.anchor.y / key.mapUnitsPerMm);
        const double radius = key.symbolDiameterMm / 2;
        const auto width = [&widths, &style, &text = label.text] {
            return widths.widthMm(text, style) + 2 * kPaddingMm;
        };
        requests.push_back({anchorMm, leastSize, isArea ? 0 : radius + 0.4, isArea, width});
        requested.push_back(i);
        if (!isArea)
            symbols.emplace_back(anchorMm.x() - radius, anchorMm.y() - radius, 2 * radius, 2 * radius);
    }
    const auto boxes = placeLabels(requests, symbols);
    for (size_t r = 0; r < requested.size(); ++r)
        labels[requested[r]].boxMm = boxes[r];
    return labels;
}

QPainterPath haloOf(const QPainterPath& glyphs, double haloMm)
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * haloMm);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(glyphs);
}

} // namespace

double LabelWidths::widthMm(const QString& text, const TextStyle& style)
{
    if (m_style != style) {
        m_style = style;
        m_widthsMm.clear();
    }
    auto known = m_widthsMm.find(text);
    if (known == m_widthsMm.end())
        known = m_widthsMm.insert(text, textWidthMm(text, style));
    return *known;
}

std::shared_ptr<const ZoneLabels> LabelStore::labels(const AtlasMap& map, const LabelKey& key)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::find_if(m_placements.begin(), m_placements.end(),
                                    [&key](const Placement& p) { return p.key == key; });
    if (known != m_placements.end()) {
        m_placements.splice(m_placements.begin(), m_placements, known);
        return m_placements.front().labels;
    }
    m_placements.push_front({key, std::make_shared<const ZoneLabels>(placed(map, key, m_widths))});
    if (m_placements.size() > kPlacementsKept)
        m_placements.pop_back();
    return m_placements.front().labels;
}

QImage LabelStore::sprite(const QString& text, const SpriteStyle& style, double pixelsPerMm)
{
    const QString key = QStringLiteral("%1|%2|%3|%4|%5|%6|%7")
                            .arg(text)
                            .arg(style.text.sizePt)
                            .arg(static_cast<int>(style.text.weight))
                            .arg(style.text.color.rgba())
                            .arg(style.halo.rgba())
                            .arg(style.haloMm)
                            .arg(pixelsPerMm);
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_sprites.constFind(key); known != m_sprites.constEnd())
        return *known;
    const double width = textWidthMm(text, style.text) + 2 * style.haloMm;
    const double height = lineHeightMm(style.text) + 2 * style.haloMm;
    QImage image(static_cast<int>(std::ceil(width * pixelsPerMm)) + 1,
                 static_cast<int>(std::ceil(height * pixelsPerMm)) + 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerMm, pixelsPerMm);
    painter.translate(style.haloMm, style.haloMm);
    const double haloPx = style.haloMm * pixelsPerMm;
    const bool isSpread = haloPx <= kWidestSpreadPx;
    if (!isSpread)
        painter.fillPath(haloOf(textOutline(text, style.text), style.haloMm), style.halo);
    paintText(painter, {0, 0}, text, style.text);
    painter.end();
    if (isSpread)
        image = withHalo(image, haloPx, style.halo);
    if (m_sprites.size() >= kSpritesKept)
        m_sprites.clear();
    m_sprites.insert(key, image);
    return image;
}

void LabelStore::paintHaloText(QPainter& painter, QPointF topLeftMm, const QString& text,
                               const SpriteStyle& style)
{
    if (!paintsOnImage(painter)) {
        painter.fillPath(haloOf(textOutline(text, style.text), style.haloMm).translated(topLeftMm),
                         style.halo);
        paintText(painter, topLeftMm, text, style.text);
        return;
    }
    // Logical pixels, and device pixels in each: what lies between them (a widget's place in its window, the
    // screen's pixel ratio) stays with the painter when its own transform is switched off.
    const QTransform logical = painter.worldTransform();
    const double pixelRatio = painter.deviceTransform().m11() / logical.m11();
    QImage picture = sprite(text, style, painter.deviceTransform().m11());
    picture.setDevicePixelRatio(pixelRatio);
    const QPointF corner = logical.map(topLeftMm - QPointF(style.haloMm, style.haloMm)) * pixelRatio;
    painter.save();
    painter.setWorldMatrixEnabled(false);
    painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / pixelRatio, picture);
    painter.restore();
}

} // namespace zoneatlas
