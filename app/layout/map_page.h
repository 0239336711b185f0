// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "layout/legend.h"
#include "layout/scale_bar.h"
#include "map/map_renderer.h"
#include "map/text_paint.h"

#include <optional>

namespace zoneatlas {

/// What a page says besides the map; an empty text is left out and takes no room.
struct PageTexts
{
    QString title;
    QString subtitle;
    QString date;      ///< large, at the right of the title where it fits
    QStringList notes; ///< sources and remarks below the map, one line each; broken to the page's width
    bool operator==(const PageTexts&) const = default;
};

struct PageChoices
{
    QSizeF sizeMm;
    bool showsLegend = true;
    bool showsScaleBar = true;
    PageTexts texts;
    std::optional<MapExtent> extent; ///< shown whole; absent: all land
};

/// A page: the map in its frame and the furniture around, each with a rectangle in mm from the page's top
/// left. Items do not overlap; the legend stands on the map where no land is, or beside or below the map when
/// land is everywhere.
class MapPage
{
public:
    /// `map` gives everything but view and frame, which follow from the page.
    [[nodiscard]] static MapPage arrange(MapSettings map, const CrsTransform& projection,
                                         PageChoices choices);

    [[nodiscard]] QSizeF sizeMm() const { return m_choices.sizeMm; }
    [[nodiscard]] const MapSettings& map() const { return m_map; }
    [[nodiscard]] QRectF mapFrameMm() const { return m_frame; }
    [[nodiscard]] QRectF legendRectMm() const { return m_legendRect; } ///< null when there is none
    [[nodiscard]] QRectF scaleBarRectMm() const { return m_scaleBarRect; }
    /// Title, date, subtitle and notes as they are set: one entry a line.
    struct Line
    {
        QPointF topLeftMm;
        QString text;
        TextStyle style;
    };
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

    /// Painter in mm, origin at the page's top left.
    DrawnReport paint(QPainter& painter) const;

private:
    struct Sizes;
    [[nodiscard]] static Sizes sizesFor(QSizeF pageMm);
    void arrangeTexts(const Sizes& sizes);
    void arrangeMap(const Sizes& sizes, const CrsTransform& projection);
    void placeLegend(const Sizes& sizes);
    void placeScaleBar(const Sizes& sizes, const CrsTransform& projection);
    [[nodiscard]] bool isFreeOfLand(const QRectF& pageRect) const;
    void fitView();

    MapSettings m_map;
    PageChoices m_choices;
    QRectF m_frame;
    std::vector<Line> m_lines;
    std::optional<Legend> m_legend;
    QRectF m_legendRect;
    std::optional<ScaleBar> m_scaleBar;
    QRectF m_scaleBarRect;
};

} // namespace zoneatlas
