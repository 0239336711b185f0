// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/page_panel.h"

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr double kColumnShare = 0.36; ///< of a wide body's width
constexpr double kRowShare = 0.34;    ///< of a high body's height
constexpr double kWideFrom = 1.25;    ///< width to height
constexpr double kLeastAspect = 1.0;  ///< width to height of a panel
constexpr double kMostAspect = 2.4;

bool fits(const PagePanel& panel, const QSizeF& size, double scale)
{
    return size.width() >= panel.leastMm.width() * scale && size.height() >= panel.leastMm.height() * scale;
}

/// `count` panels of one size, from `topLeft` on in steps of `step`.
std::vector<QRectF> stack(size_t count, QPointF topLeft, QSizeF size, QPointF step)
{
    std::vector<QRectF> rects;
    for (size_t i = 0; i < count; ++i)
        rects.emplace_back(topLeft + static_cast<double>(i) * step, size);
    return rects;
}

PanelSetting column(size_t count, const QRectF& body, double gap)
{
    const double width = body.width() * kColumnShare;
    const double n = static_cast<double>(count);
    const double height = std::min((body.height() - (n - 1) * gap) / n, width / kLeastAspect);
    QRectF map = body;
    map.setRight(body.right() - width - gap);
    return {stack(count, {map.right() + gap, body.top()}, {width, height}, {0, height + gap}), map};
}

PanelSetting row(size_t count, const QRectF& body, double gap)
{
    const double n = static_cast<double>(count);
    const double width = (body.width() - (n - 1) * gap) / n;
    const double height = std::clamp(body.height() * kRowShare, width / kMostAspect, width / kLeastAspect);
    QRectF map = body;
    map.setBottom(body.bottom() - height - gap);
    return {stack(count, {body.left(), map.bottom() + gap}, {width, height}, {width + gap, 0}), map};
}

} // namespace

PanelSetting setPanels(const std::vector<PagePanel>& panels, const QRectF& bodyMm, const PageType& type,
                       const ItemMoves& moves)
{
    const double gap = 2 * type.gapMm;
    const bool isWide = bodyMm.width() > kWideFrom * bodyMm.height();
    // Fewer, rather than too small ones or none.
    for (size_t count = panels.size(); count > 0; --count) {
        PanelSetting setting = isWide ? column(count, bodyMm, gap) : row(count, bodyMm, gap);
        const QSizeF size = setting.rects.front().size();
        const bool isMapLargest = setting.mapRoom.height() >= size.height();
        const auto last = panels.begin() + static_cast<std::ptrdiff_t>(count);
        if (!isMapLargest || !std::all_of(panels.begin(), last, [&](const PagePanel& panel) {
                return fits(panel, size, type.panelScale);
            }))
            continue;
        bool isAnyInPlace = false;
        for (size_t i = 0; i < count; ++i) {
            const auto moved = moves.rectOf(PageItem::Panel, static_cast<int>(i), size);
            isAnyInPlace = isAnyInPlace || !moved;
            setting.rects[i] = moved.value_or(setting.rects[i]);
        }
        if (!isAnyInPlace)
            setting.mapRoom = bodyMm;
        return setting;
    }
    return {{}, bodyMm};
}

} // namespace zoneatlas
