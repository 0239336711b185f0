// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace zoneatlas {

/// What stands on a page besides the map itself.
enum class PageItem
{
    Title,
    Subtitle,
    Date,
    Caption,
    Notes,
    Legend,
    ScaleBar,
    NorthArrow,
    Inset,
    Panel,
};

/// An item and where it stands, in mm from the page's top left.
struct PlacedItem
{
    PageItem item = PageItem::Title;
    int index = 0; ///< which of the insets or panels
    QRectF rectMm;
    bool operator==(const PlacedItem&) const = default;
};

/// An item that somebody put elsewhere. It takes no room of its own then, and may cover others.
struct MovedItem
{
    PageItem item = PageItem::Title;
    int index = 0;   ///< which of the insets or panels
    QPointF topLeft; ///< shares (0 to 1) of the page's width and height, so that it holds on other paper
    bool operator==(const MovedItem&) const = default;
};

/// Where the items of a page were moved to.
class ItemMoves
{
public:
    ItemMoves(std::vector<MovedItem> moved, QSizeF pageMm)
        : m_moved(std::move(moved))
        , m_pageMm(pageMm)
    {}
    [[nodiscard]] bool hasMoved(PageItem item, int index = 0) const { return find(item, index) != nullptr; }
    /// A rectangle of this size at the item's place, kept within the page; absent when it was not moved.
    [[nodiscard]] std::optional<QRectF> rectOf(PageItem item, int index, QSizeF sizeMm) const;
    /// From its left edge to the page's right edge; absent when it was not moved.
    [[nodiscard]] std::optional<double> roomAtRightOf(PageItem item) const;

private:
    [[nodiscard]] const MovedItem* find(PageItem item, int index) const;

    std::vector<MovedItem> m_moved;
    QSizeF m_pageMm;
};

} // namespace zoneatlas
