// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/item_mover.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kWrappedShare = 1.0 / 3; ///< of the page's width: texts are not set narrower when moved

bool isSame(const PlacedItem& a, const PlacedItem& b)
{
    return a.item == b.item && a.index == b.index;
}

bool isText(PageItem item)
{
    return item <= PageItem::Notes;
}

double area(const PlacedItem& item)
{
    return item.rectMm.width() * item.rectMm.height();
}

/// How far an interval must go so that its beginning, middle or end meets the nearest of some lines.
struct Snap
{
    double byMm = 0;
    double line = 0;
};
std::optional<Snap> nearestSnap(double begin, double end, double middleLine, const std::vector<double>& lines,
                                double withinMm)
{
    std::optional<Snap> best;
    const auto tryOne = [&](double edge, double line) {
        if (const double by = line - edge; std::abs(by) < (best ? std::abs(best->byMm) : withinMm))
            best = Snap{by, line};
    };
    tryOne((begin + end) / 2, middleLine);
    for (const double line : lines) {
        tryOne(begin, line);
        tryOne(end, line);
    }
    return best;
}

} // namespace

void ItemMover::setPage(MovablePage page)
{
    m_page = std::move(page);
    m_hovered = found(m_hovered);
    m_chosen = found(m_chosen);
    if (!m_chosen)
        cancel();
}

std::optional<PlacedItem> ItemMover::found(const std::optional<PlacedItem>& known) const
{
    for (const PlacedItem& item : m_page.items)
        if (known && isSame(item, *known))
            return item;
    return std::nullopt;
}

std::optional<QPointF> ItemMover::movedTo(const PlacedItem& item) const
{
    for (const MovedItem& moved : m_page.moved)
        if (moved.item == item.item && moved.index == item.index)
            return QPointF(moved.topLeft.x() * m_page.sizeMm.width(),
                           moved.topLeft.y() * m_page.sizeMm.height());
    return std::nullopt;
}

bool ItemMover::hasMoved(const PlacedItem& item) const
{
    return movedTo(item).has_value();
}

std::optional<PlacedItem> ItemMover::itemAt(QPointF mm) const
{
    std::optional<PlacedItem> smallest;
    for (const PlacedItem& item : m_page.items)
        if (item.rectMm.contains(mm) && (!smallest || area(item) < area(*smallest)))
            smallest = item;
    return smallest;
}

bool ItemMover::hover(QPointF mm)
{
    const std::optional<PlacedItem> before = std::exchange(m_hovered, itemAt(mm));
    return before != m_hovered;
}

bool ItemMover::leave()
{
    return std::exchange(m_hovered, std::nullopt).has_value();
}

void ItemMover::choose(const std::optional<PlacedItem>& item)
{
    m_chosen = found(item);
}

bool ItemMover::chooseNext(int step)
{
    const auto count = static_cast<int>(m_page.items.size());
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count && m_chosen; ++i)
        if (isSame(m_page.items[static_cast<size_t>(i)], *m_chosen))
            at = i;
    at += step;
    m_chosen.reset();
    if (at < 0 || at >= count)
        return false;
    m_chosen = m_page.items[static_cast<size_t>(at)];
    return true;
}

bool ItemMover::press(QPointF mm)
{
    cancel();
    m_chosen = itemAt(mm);
    if (m_chosen)
        m_press = mm;
    return m_chosen.has_value();
}

void ItemMover::drag(QPointF mm, DragManner manner)
{
    if (!m_press || (!m_dragged && QLineF(*m_press, mm).length() < manner.leastMm))
        return;
    m_dragged = withinMargins(*m_chosen, m_chosen->rectMm.topLeft() + mm - *m_press);
    snap(manner.snapMm);
}

/// Texts are broken anew where they are put: only a part of their width must fit.
QRectF ItemMover::withinMargins(const PlacedItem& item, QPointF topLeft) const
{
    const double least = m_page.marginMm;
    const QSizeF size = item.rectMm.size();
    const double width =
        isText(item.item) ? std::min(size.width(), m_page.sizeMm.width() * kWrappedShare) : size.width();
    const auto kept = [least](double at, double length, double room) {
        return std::max(least, std::min(at, room - least - length));
    };
    return {QPointF(kept(topLeft.x(), width, m_page.sizeMm.width()),
                    kept(topLeft.y(), size.height(), m_page.sizeMm.height())),
            size};
}

void ItemMover::snap(double withinMm)
{
    const QSizeF page = m_page.sizeMm;
    std::vector<double> xs{m_page.marginMm, page.width() - m_page.marginMm};
    std::vector<double> ys{m_page.marginMm, page.height() - m_page.marginMm};
    for (const PlacedItem& other : m_page.items) {
        if (isSame(other, *m_chosen))
            continue;
        xs.insert(xs.end(), {other.rectMm.left(), other.rectMm.right()});
        ys.insert(ys.end(), {other.rectMm.top(), other.rectMm.bottom()});
    }
    const auto x = nearestSnap(m_dragged->left(), m_dragged->right(), page.width() / 2, xs, withinMm);
    const auto y = nearestSnap(m_dragged->top(), m_dragged->bottom(), page.height() / 2, ys, withinMm);
    const QPointF wanted = m_dragged->topLeft() + QPointF(x ? x->byMm : 0, y ? y->byMm : 0);
    m_dragged = withinMargins(*m_chosen, wanted);
    m_guideX = x && m_dragged->left() == wanted.x() ? std::optional(x->line) : std::nullopt;
    m_guideY = y && m_dragged->top() == wanted.y() ? std::optional(y->line) : std::nullopt;
}

void ItemMover::cancel()
{
    m_press.reset();
    m_dragged.reset();
    m_guideX.reset();
    m_guideY.reset();
}

std::optional<MovedItem> ItemMover::release()
{
    const std::optional<QRectF> dragged = m_dragged;
    cancel();
    if (!dragged)
        return std::nullopt;
    return movedItem(*m_chosen, dragged->topLeft());
}

/// From where it was moved to last: the page may not have been painted since.
std::optional<MovedItem> ItemMover::nudged(QPointF byMm) const
{
    if (!m_chosen)
        return std::nullopt;
    const QPointF from = movedTo(*m_chosen).value_or(m_chosen->rectMm.topLeft());
    return movedItem(*m_chosen, withinMargins(*m_chosen, from + byMm).topLeft());
}

MovedItem ItemMover::movedItem(const PlacedItem& item, QPointF topLeft) const
{
    return {
        item.item, item.index, {topLeft.x() / m_page.sizeMm.width(), topLeft.y() / m_page.sizeMm.height()}};
}

} // namespace zoneatlas
