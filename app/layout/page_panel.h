// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/page_item.h"
#include "layout/page_type.h"

#include <QPainter>

#include <functional>

namespace zoneatlas {

/// A rectangle of the page that somebody else paints: a page knows a chart only so.
struct PagePanel
{
    QSizeF leastMm; ///< at scale 1; in less room it is left out
    /// Painter in mm, origin at the page's top left; `scale` of its type and spacing.
    std::function<void(QPainter& painter, const QRectF& rectMm, double scale)> paint;
};

/// Panels beside a wide map, below a high one.
struct PanelSetting
{
    std::vector<QRectF> rects; ///< one a panel that found room, in order; the others are left out
    QRectF mapRoom;
};
/// Moved panels keep their usual size, and take no room of the map.
[[nodiscard]] PanelSetting setPanels(const std::vector<PagePanel>& panels, const QRectF& bodyMm,
                                     const PageType& type, const ItemMoves& moves);

} // namespace zoneatlas
