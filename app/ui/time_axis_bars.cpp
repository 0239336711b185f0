// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_axis_bars.h"

#include "ui/app_style.h"

#include <QPainter>

namespace zoneatlas {

namespace {

constexpr double kRevokedMarkPx = 2;

/// What is left of the shares without some of them.
std::vector<TimeShare> withoutShares(std::vector<TimeShare> shares, const std::vector<TimeShare>& taken)
{
    for (TimeShare& share : shares)
        for (const TimeShare& other : taken)
            if (other.index == share.index)
                share.approved -= other.approved;
    return shares;
}

/// Piles them up from `bottom`, and returns where they end.
double paintPile(QPainter& painter, const QRectF& column, double bottom, double pxForOne,
                 const std::vector<TimeShare>& shares)
{
    for (const TimeShare& share : shares) {
        const double top = bottom - share.approved * pxForOne;
        if (share.approved > 0)
            painter.fillRect(QRectF(QPointF(column.left(), top), QPointF(column.right(), bottom)),
                             share.color);
        bottom = top;
    }
    return bottom;
}

void paintBar(QPainter& painter, const TimeAxisLayout& layout, const TimeAxisLayout::Bar& bar,
              const ShownEvents& shown, double quietOpacity)
{
    if (bar.bin.approved == 0) { // revocations alone
        const QRectF mark(bar.rect.left(), bar.rect.bottom() - kRevokedMarkPx, bar.rect.width(),
                          kRevokedMarkPx);
        if (bar.bin.revoked > 0)
            painter.fillRect(mark, style::kHairline);
        return;
    }
    const double pxForOne = bar.rect.height() / bar.bin.approved;
    const std::vector<TimeShare> now = shownShares(bar.bin, layout.events(), shown);
    const double top = paintPile(painter, bar.rect, bar.rect.bottom(), pxForOne, now);
    painter.setOpacity(quietOpacity);
    paintPile(painter, bar.rect, top, pxForOne, withoutShares(bar.bin.shares, now));
    painter.setOpacity(1);
}

} // namespace

std::vector<TimeShare> shownShares(const TimeBin& bin, const std::vector<TimeEvent>& events,
                                   const ShownEvents& shown)
{
    std::vector<TimeShare> shares;
    const TimeEvent& first = events[bin.beginEvent];
    const TimeEvent& last = events[bin.endEvent - 1];
    if (shown.contains(first.date) && shown.contains(last.date))
        shares = bin.shares;
    else
        for (size_t i = bin.beginEvent; i < bin.endEvent; ++i)
            if (shown.contains(events[i].date))
                addShares(events[i].shares, shares);
    if (shown.batch)
        std::erase_if(shares, [&shown](const TimeShare& share) { return share.batch != shown.batch; });
    return shares;
}

void paintTimeBars(QPainter& painter, const TimeAxisLayout& layout, const ShownEvents& shown,
                   double quietOpacity)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TimeAxisLayout::Bar& bar : layout.bars())
        paintBar(painter, layout, bar, shown, quietOpacity);
    painter.restore();
    painter.setPen(style::kText);
    painter.drawText(layout.peakTextRect(), Qt::AlignCenter, layout.peakText());
}

} // namespace zoneatlas
