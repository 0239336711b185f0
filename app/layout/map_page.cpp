// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/map_page.h"

namespace zoneatlas {

MapPage MapPage::arrange(MapSettings map, const CrsTransform& projection, PageChoices choices)
{
    MapPage page;
    page.m_choices = std::move(choices);
    page.m_type = PageType::forPage(page.sizeMm());
    const ItemMoves moves(page.m_choices.moved, page.sizeMm());
    page.setTexts(moves);
    page.dropTextsUntilTheMapHasRoom(moves);
    const PanelSetting panels = setPanels(page.m_choices.panels, page.m_body, page.m_type, moves);
    page.m_panelRects = panels.rects;
    if (panels.rects.size() < page.m_choices.panels.size())
        page.m_leftOut.push_back(PageItem::Panel);
    map.style = scaled(map.style, page.m_type.mapScale);
    map.style.labelPt = page.m_choices.labelPt.value_or(map.style.labelPt);
    page.m_furnishedMap = FurnishedMap::arrange(std::move(map), projection, page.m_choices.furniture,
                                                panels.mapRoom, page.m_type, moves);
    if (page.m_choices.furniture.showsLegend && page.legendRectMm().isNull())
        page.m_leftOut.push_back(PageItem::Legend);
    return page;
}

void MapPage::setTexts(const ItemMoves& moves)
{
    TextSetting setting = TextSetting::of(m_choices.texts, sizeMm(), m_type, moves);
    m_lines = setting.lines();
    m_textItems = setting.items();
    m_body = setting.bodyMm();
}

/// On a page too small for all, the map comes first, then the title.
void MapPage::dropTextsUntilTheMapHasRoom(const ItemMoves& moves)
{
    constexpr double kLeastShare = 0.3;
    constexpr double kLeastShareAboveCaption = 0.42; // a legend tells more than a caption
    PageTexts& texts = m_choices.texts;
    const auto drop = [&](PageItem item, auto& text, double leastShare) {
        if (text.isEmpty() || m_body.height() >= sizeMm().height() * leastShare)
            return;
        text.clear();
        m_leftOut.push_back(item);
        setTexts(moves);
    };
    drop(PageItem::Caption, texts.caption, kLeastShareAboveCaption);
    drop(PageItem::Notes, texts.notes, kLeastShare);
    drop(PageItem::Subtitle, texts.subtitle, kLeastShare);
    drop(PageItem::Date, texts.date, kLeastShare);
    drop(PageItem::Title, texts.title, kLeastShare);
}

std::vector<PlacedItem> MapPage::items() const
{
    std::vector<PlacedItem> items = m_textItems;
    const std::vector<PlacedItem> furniture = m_furnishedMap.items();
    items.insert(items.end(), furniture.begin(), furniture.end());
    for (size_t i = 0; i < m_panelRects.size(); ++i)
        items.push_back({PageItem::Panel, static_cast<int>(i), m_panelRects[i]});
    return items;
}

DrawnReport MapPage::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!map().isTransparent)
        painter.fillRect(QRectF({0, 0}, sizeMm()), map().style.ground);
    DrawnReport report = m_furnishedMap.paint(painter);
    for (const TextLine& line : m_lines)
        paintText(painter, line.topLeftMm, line.text, line.style);
    for (size_t i = 0; i < m_panelRects.size(); ++i)
        m_choices.panels[i].paint(painter, m_panelRects[i], m_type.panelScale);
    painter.restore();
    return report;
}

} // namespace zoneatlas
