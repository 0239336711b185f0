// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crs.h"
#include "layout/graticule.h"
#include "layout/inset_map.h"
#include "layout/legend.h"
#include "layout/north_arrow.h"
#include "layout/page_item.h"
#include "layout/page_type.h"
#include "layout/scale_bar.h"
#include "map/map_renderer.h"

#include <optional>

namespace zoneatlas {

/// What stands on or beside the map.
struct FurnitureChoices
{
    bool showsLegend = true;
    bool showsScaleBar = true;
    bool showsNorthArrow = false;
    bool showsGraticule = false;
    std::optional<MapExtent> extent;   ///< shown whole; absent: all land
    std::vector<InsetChoice> insets{}; ///< from the bottom right corner upwards
};

/// A map in its frame with its furniture, each piece with a rectangle in mm from the page's top left. Pieces
/// do not overlap unless they were moved; legend and insets stand on the map where no land is, or beside or
/// below the map, whichever leaves it larger, when land is everywhere.
class FurnishedMap
{
public:
    /// Within `room` of the page. `map` gives everything but view and frame, which follow from the room.
    [[nodiscard]] static FurnishedMap arrange(MapSettings map, const CrsTransform& projection,
                                              FurnitureChoices choices, const QRectF& room,
                                              const PageType& type, const ItemMoves& moves);

    [[nodiscard]] const MapSettings& map() const { return m_map; }
    [[nodiscard]] QRectF frameMm() const { return m_frame; }
    /// Null where there is none.
    [[nodiscard]] QRectF legendRectMm() const { return m_legendRect; }
    [[nodiscard]] QRectF scaleBarRectMm() const { return m_scaleBarRect; }
    [[nodiscard]] QRectF northArrowRectMm() const { return m_northArrowRect; }
    [[nodiscard]] const std::vector<InsetMap>& insets() const { return m_insets; }
    [[nodiscard]] std::vector<PlacedItem> items() const;

    /// Painter in mm, origin at the page's top left.
    DrawnReport paint(QPainter& painter) const;

private:
    struct Context;
    void fitView();
    void placeStanding(const Context& context);
    void placeLegend(const Context& context);
    [[nodiscard]] std::optional<QRectF> freeLegendPlace(const QSizeF& size) const;
    void placeLegendBeside(const Context& context);
    /// A legend that takes room of its own, and what it leaves for the map.
    struct LegendPlace
    {
        Legend legend;
        QRectF rect;
        QRectF mapFrame;
    };
    [[nodiscard]] LegendPlace legendAtLeft(const QRectF& room, const Context& context) const;
    [[nodiscard]] LegendPlace legendBelow(const QRectF& room, const Context& context) const;
    [[nodiscard]] double mapUnitsPerMmIn(const QRectF& frame) const;
    [[nodiscard]] MapView viewFor(const QSizeF& frameMm) const;
    void placeScaleBar(const Context& context);
    void placeNorthArrow(const Context& context);
    [[nodiscard]] bool placeInsetsOnMap(const Context& context);
    void placeInsetsBeside(const QRectF& column, const Context& context);
    void stackInset(int index, const QRectF& rect, const Context& context);
    [[nodiscard]] double insetWidthMm() const;
    [[nodiscard]] QSizeF insetSize(const InsetChoice& inset, double widthMm, const Context& context) const;
    [[nodiscard]] bool isFree(const QRectF& pageRect) const;
    [[nodiscard]] bool isFreeOfLand(const QRectF& pageRect) const;
    [[nodiscard]] std::vector<QRectF> furnitureInFrame() const;
    void paintLocators(QPainter& painter) const;

    MapSettings m_map;
    FurnitureChoices m_choices;
    QRectF m_frame;
    std::optional<Legend> m_legend;
    QRectF m_legendRect;
    std::optional<ScaleBar> m_scaleBar;
    QRectF m_scaleBarRect;
    std::optional<NorthArrow> m_northArrow;
    QRectF m_northArrowRect;
    std::optional<Graticule> m_graticule;
    std::vector<InsetMap> m_insets;
};

} // namespace zoneatlas
