// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/page_item.h"

#include <algorithm>

namespace zoneatlas {

const MovedItem* ItemMoves::find(PageItem item, int index) const
{
    const auto found = std::find_if(m_moved.begin(), m_moved.end(), [&](const MovedItem& moved) {
        return moved.item == item && moved.index == index;
    });
    return found == m_moved.end() ? nullptr : &*found;
}

std::optional<QRectF> ItemMoves::rectOf(PageItem item, int index, QSizeF sizeMm) const
{
    const MovedItem* moved = find(item, index);
    if (moved == nullptr)
        return std::nullopt;
    const double x = std::min(moved->topLeft.x() * m_pageMm.width(), m_pageMm.width() - sizeMm.width());
    const double y = std::min(moved->topLeft.y() * m_pageMm.height(), m_pageMm.height() - sizeMm.height());
    return QRectF({std::max(0.0, x), std::max(0.0, y)}, sizeMm);
}

std::optional<double> ItemMoves::roomAtRightOf(PageItem item) const
{
    const MovedItem* moved = find(item, 0);
    if (moved == nullptr)
        return std::nullopt;
    return m_pageMm.width() * (1 - std::clamp(moved->topLeft.x(), 0.0, 1.0));
}

} // namespace zoneatlas
