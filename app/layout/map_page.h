// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/furnished_map.h"
#include "layout/page_panel.h"
#include "layout/page_texts.h"

namespace zoneatlas {

struct PageChoices
{
    QSizeF sizeMm;
    FurnitureChoices furniture;
    PageTexts texts;
    std::vector<PagePanel> panels{};
    std::vector<MovedItem> moved{};
    std::optional<double> labelPt{}; ///< of the map's labels; absent: that of its style, less on small pages
};

/// A page: the map in its frame, the furniture, texts and panels around, each with a rectangle in mm from the
/// page's top left. Items do not overlap unless they were moved. What finds no room on a small page is left
/// out: the map comes first.
class MapPage
{
public:
    /// `map` gives everything but view and frame, which follow from the page.
    [[nodiscard]] static MapPage arrange(MapSettings map, const CrsTransform& projection,
                                         PageChoices choices);

    [[nodiscard]] QSizeF sizeMm() const { return m_choices.sizeMm; }
    [[nodiscard]] const PageType& type() const { return m_type; }
    [[nodiscard]] const FurnishedMap& furnishedMap() const { return m_furnishedMap; }
    [[nodiscard]] const MapSettings& map() const { return m_furnishedMap.map(); }
    [[nodiscard]] QRectF mapFrameMm() const { return m_furnishedMap.frameMm(); }
    [[nodiscard]] QRectF legendRectMm() const { return m_furnishedMap.legendRectMm(); }
    [[nodiscard]] QRectF scaleBarRectMm() const { return m_furnishedMap.scaleBarRectMm(); }
    [[nodiscard]] QRectF northArrowRectMm() const { return m_furnishedMap.northArrowRectMm(); }
    [[nodiscard]] const std::vector<InsetMap>& insets() const { return m_furnishedMap.insets(); }
    [[nodiscard]] const std::vector<QRectF>& panelRectsMm() const { return m_panelRects; }
    /// All texts as they are set: one entry a line.
    [[nodiscard]] const std::vector<TextLine>& lines() const { return m_lines; }
    /// Everything that is on the page besides the map.
    [[nodiscard]] std::vector<PlacedItem> items() const;
    /// What was asked for and found no room.
    [[nodiscard]] const std::vector<PageItem>& leftOut() const { return m_leftOut; }

    /// Painter in mm, origin at the page's top left.
    DrawnReport paint(QPainter& painter) const;

private:
    void setTexts(const ItemMoves& moves);
    void dropTextsUntilTheMapHasRoom(const ItemMoves& moves);

    PageChoices m_choices;
    PageType m_type = PageType::forPage({297, 210});
    std::vector<TextLine> m_lines;
    std::vector<PlacedItem> m_textItems;
    std::vector<QRectF> m_panelRects;
    std::vector<PageItem> m_leftOut;
    QRectF m_body;
    FurnishedMap m_furnishedMap;
};

} // namespace zoneatlas
