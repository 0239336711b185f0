// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/page_item.h"

#include <optional>
#include <vector>

namespace zoneatlas {

/// A page as its items are moved on it. Lengths are in mm, places from the page's top left.
struct MovablePage
{
    std::vector<PlacedItem> items;
    std::vector<MovedItem> moved; ///< those of `items` that stand elsewhere than the page would put them
    QSizeF sizeMm;
    double marginMm = 0;
};

/// Which item of a page is pointed at, which is chosen, and where a drag has brought it. Knows no pixels and
/// paints nothing. Items stay within the margins; near a margin, the middle of the page or an edge of another
/// item they snap to it.
class ItemMover
{
public:
    /// Keeps what is pointed at, chosen and dragged, where the page still has it.
    void setPage(MovablePage page);
    [[nodiscard]] bool hasMoved(const PlacedItem& item) const;

    /// The smallest item at a place.
    [[nodiscard]] std::optional<PlacedItem> itemAt(QPointF mm) const;
    [[nodiscard]] std::optional<PlacedItem> hovered() const { return found(m_hovered); }
    [[nodiscard]] std::optional<PlacedItem> chosen() const { return found(m_chosen); }
    /// Takes the item at a place as pointed at; true when that is another one than before.
    bool hover(QPointF mm);
    bool leave();
    void choose(const std::optional<PlacedItem>& item);
    /// The next one in reading order (`step` 1) or the one before (-1); false after the last, with none
    /// chosen.
    bool chooseNext(int step);

    /// Chooses the item at a place and begins to drag it; false where there is none.
    bool press(QPointF mm);
    [[nodiscard]] bool isPressed() const { return m_press.has_value(); }
    /// How the drag is to be taken.
    struct DragManner
    {
        double leastMm = 0; ///< less is a click
        double snapMm = 0;  ///< how near something must be to be snapped to; 0: nothing is
    };
    void drag(QPointF mm, DragManner manner);
    /// The chosen item where the drag has brought it; absent while it is a click.
    [[nodiscard]] std::optional<QRectF> draggedRect() const { return m_dragged; }
    /// Lines that the dragged item snapped to, in mm from the left and from the top.
    [[nodiscard]] std::optional<double> guideX() const { return m_guideX; }
    [[nodiscard]] std::optional<double> guideY() const { return m_guideY; }
    void cancel();
    /// Ends the drag; absent after a click.
    std::optional<MovedItem> release();

    /// The chosen item moved by so much; absent when none is.
    [[nodiscard]] std::optional<MovedItem> nudged(QPointF byMm) const;

private:
    [[nodiscard]] std::optional<PlacedItem> found(const std::optional<PlacedItem>& known) const;
    [[nodiscard]] std::optional<QPointF> movedTo(const PlacedItem& item) const;
    [[nodiscard]] QRectF withinMargins(const PlacedItem& item, QPointF topLeft) const;
    void snap(double withinMm);
    [[nodiscard]] MovedItem movedItem(const PlacedItem& item, QPointF topLeft) const;

    MovablePage m_page;
    std::optional<PlacedItem> m_hovered;
    std::optional<PlacedItem> m_chosen;
    std::optional<QPointF> m_press;
    std::optional<QRectF> m_dragged;
    std::optional<double> m_guideX;
    std::optional<double> m_guideY;
};

} // namespace zoneatlas
