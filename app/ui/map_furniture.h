// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "layout/legend.h"
#include "map/map_settings.h"

#include <optional>
#include <set>

namespace zoneatlas {

/// Which rows of the legend stand out, by number of the batch.
struct LegendMarks
{
    std::set<int> selected; ///< with a zone that is selected
    std::set<int> hidden;   ///< by the filter
    std::optional<int> hovered;
};

/// Which of the bottom corners of the canvas holds legend and scale bar.
enum class FurnitureCorner
{
    Left,
    Right
};

/// Legend and scale bar on the canvas, in one of its bottom corners. Millimetres of the canvas.
class MapFurniture
{
public:
    explicit MapFurniture(const MapSettings& settings, FurnitureCorner corner = FurnitureCorner::Left);

    [[nodiscard]] const Legend& legend() const { return m_legend; }
    [[nodiscard]] const QRectF& legendRect() const { return m_legendRect; }
    /// With the ground that is painted below the legend.
    [[nodiscard]] QRectF legendGround() const;

    struct LegendHit
    {
        LegendRow row;
        bool isOnSwatch = false;
    };
    [[nodiscard]] std::optional<LegendHit> legendHit(QPointF atMm) const;

    void paintLegend(QPainter& painter, const LegendMarks& marks) const;
    void paintScaleBar(QPainter& painter, const CrsTransform& projection) const;

private:
    void markRow(QPainter& painter, size_t i, const LegendMarks& marks) const;
    [[nodiscard]] QColor backing() const;

    const MapSettings& m_settings;
    FurnitureCorner m_corner;
    Legend m_legend;
    QRectF m_legendRect;
};

} // namespace zoneatlas
