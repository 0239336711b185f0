// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "layout/graticule.h"
#include "layout/inset_map.h"
#include "layout/legend.h"
#include "layout/north_arrow.h"
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
    bool showsNorthArrow = false;
    bool showsGraticule = false;
    PageTexts texts;
    std::optional<MapExtent> extent;   ///< shown whole; absent: all land
    std::vector<InsetChoice> insets{}; ///< from the bottom right corner upwards
};

/// A page: the map in its frame and the furniture around, each with a rectangle in mm from the page's top
/// left. Items do not overlap; legend and insets stand on the map where no land is, or beside or below the
/// map when land is everywhere.
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
    [[nodiscard]] QRectF northArrowRectMm() const { return m_northArrowRect; }
    [[nodiscard]] const std::vector<InsetMap>& insets() const { return m_insets; }
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
    void dropTextsUntilTheMapHasRoom(const Sizes& sizes);
    void arrangeMap(const Sizes& sizes, const CrsTransform& projection);
    void arrangeFurniture(const Sizes& sizes, const CrsTransform& projection);
    void placeLegend(const Sizes& sizes);
    void placeScaleBar(const Sizes& sizes, const CrsTransform& projection);
    void placeNorthArrow(const Sizes& sizes, const CrsTransform& projection);
    [[nodiscard]] bool placeInsetsOnMap(const Sizes& sizes, const CrsTransform& projection);
    void placeInsetsBeside(const QRectF& column, const Sizes& sizes, const CrsTransform& projection);
    [[nodiscard]] QSizeF insetSize(const InsetChoice& inset, double widthMm, const Sizes& sizes) const;
    [[nodiscard]] bool isFree(const QRectF& pageRect) const;
    [[nodiscard]] bool isFreeOfLand(const QRectF& pageRect) const;
    void paintLocators(QPainter& painter) const;
    [[nodiscard]] std::vector<QRectF> furnitureInFrame() const;
    void fitView();

    MapSettings m_map;
    PageChoices m_choices;
    QRectF m_frame;
    std::vector<Line> m_lines;
    std::optional<Legend> m_legend;
    QRectF m_legendRect;
    bool m_isLegendOnLand = false;
    std::optional<ScaleBar> m_scaleBar;
    QRectF m_scaleBarRect;
    std::optional<NorthArrow> m_northArrow;
    QRectF m_northArrowRect;
    std::optional<Graticule> m_graticule;
    std::vector<InsetMap> m_insets;
};

} // namespace zoneatlas
