// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "map/map_to_page.h"
#include "map/text_paint.h"

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRectF>

#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace zoneatlas {

class AtlasMap;
enum class ZoneStyle;

/// What label positions depend on: neither the date nor where the map is panned to, so that labels never
/// jump.
struct LabelKey
{
    double mapUnitsPerMm = 0;
    ZoneStyle zoneStyle{};
    Language language = Language::English;
    double labelPt = 0;
    double symbolDiameterMm = 0;
    std::vector<bool> zones{}; ///< those that get a label, as ZoneScope::zones; empty: all

    bool operator==(const LabelKey&) const = default;
};

struct ZoneLabel
{
    QString text;
    MapPoint anchor;
    std::optional<QRectF>
        boxMm; ///< relative to the anchor; absent where it would overlap a label of an earlier batch
};
/// One per zone, in the order of the ledger's zones.
using ZoneLabels = std::vector<ZoneLabel>;

/// How wide texts are, each measured once as long as the style stays.
class LabelWidths
{
public:
    [[nodiscard]] double widthMm(const QString& text, const TextStyle& style);

private:
    TextStyle m_style;
    QHash<QString, double> m_widthsMm;
};

/// Label positions and painted labels, kept between pictures. Safe to use from several threads.
class LabelStore
{
public:
    /// Placed for the whole timeline: each zone in the key that is ever approved keeps its room, earliest
    /// batch first.
    [[nodiscard]] std::shared_ptr<const ZoneLabels> labels(const AtlasMap& map, const LabelKey& key);

    struct SpriteStyle
    {
        TextStyle text;
        QColor halo;
        double haloMm = 0.45;
        bool operator==(const SpriteStyle&) const = default;
    };
    /// Paints text with a halo, its line box at `topLeftMm`. On an image the label is a picture made once,
    /// set to whole pixels; elsewhere (PDF, SVG) it is outline and text.
    void paintHaloText(QPainter& painter, QPointF topLeftMm, const QString& text, const SpriteStyle& style);

private:
    [[nodiscard]] QImage sprite(const QString& text, const SpriteStyle& style, double pixelsPerMm);

    struct Placement
    {
        LabelKey key;
        std::shared_ptr<const ZoneLabels> labels;
    };
    std::mutex m_mutex;
    std::list<Placement> m_placements; ///< most recently used first
    LabelWidths m_widths;
    QHash<QString, QImage> m_sprites;
};

} // namespace zoneatlas
