// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/label_placement.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

/// Boxes by the cells of a coarse grid: labels are small, so that each touches a cell or four.
class BoxIndex
{
public:
    bool isFree(const QRectF& box) const
    {
        return forEachCell(box, [&](quint64 cell) {
            const auto boxes = m_cells.constFind(cell);
            if (boxes == m_cells.constEnd())
                return true;
            return std::none_of(boxes->begin(), boxes->end(),
                                [&](const QRectF& b) { return b.intersects(box); });
        });
    }
    void add(const QRectF& box)
    {
        forEachCell(box, [&](quint64 cell) {
            m_cells[cell].push_back(box);
            return true;
        });
    }

private:
    static constexpr double kCellMm = 12;

    template <class Visit>
    static bool forEachCell(const QRectF& box, Visit visit)
    {
        const auto cellOf = [](double mm) { return static_cast<qint32>(std::floor(mm / kCellMm)); };
        for (qint32 x = cellOf(box.left()); x <= cellOf(box.right()); ++x)
            for (qint32 y = cellOf(box.top()); y <= cellOf(box.bottom()); ++y)
                if (!visit(quint64{static_cast<quint32>(x)} << 32 | static_cast<quint32>(y)))
                    return false;
        return true;
    }

    QHash<quint64, std::vector<QRectF>> m_cells;
};

/// Best first: for an area its middle, then shifted a little; for a symbol right, left, above, below, then
/// the corners (the order of Imhof 1975, with the left side before above because names here are short).
std::vector<QRectF> candidates(const LabelRequest& request, double w)
{
    const double h = request.size.height();
    const double r = request.clearance;
    const auto box = [&](double left, double top) { return QRectF(left, top, w, h); };
    if (request.mayCover)
        return {box(-w / 2, -h / 2),     box(-w / 2, -h * 0.95),  box(-w / 2, -h * 0.05),
                box(-w * 0.2, -h / 2),   box(-w * 0.8, -h / 2),   box(-w * 0.2, -h * 0.9),
                box(-w * 0.8, -h * 0.9), box(-w * 0.2, -h * 0.1), box(-w * 0.8, -h * 0.1)};
    const double d = r * 0.75;
    return {box(r, -h / 2), box(-r - w, -h / 2), box(-w / 2, -r - h), box(-w / 2, r),
            box(d, -d - h), box(d, d),           box(-d - w, -d - h), box(-d - w, d)};
}

std::optional<QRectF> freePlace(const LabelRequest& request, double width, const BoxIndex& taken)
{
    for (const QRectF& candidate : candidates(request, width))
        if (taken.isFree(candidate.translated(request.anchor)))
            return candidate;
    return std::nullopt;
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests,
                                               const std::vector<QRectF>& obstacles)
{
    BoxIndex taken;
    for (const QRectF& obstacle : obstacles)
        taken.add(obstacle);
    std::vector<std::optional<QRectF>> placed;
    placed.reserve(requests.size());
    for (const LabelRequest& request : requests) {
        placed.push_back(freePlace(request, request.size.width(), taken));
        // Each place of a wider label holds that of a narrower one: without room for that there is none.
        if (placed.back() && request.width)
            placed.back() = freePlace(request, request.width(), taken);
        if (placed.back())
            taken.add(placed.back()->translated(request.anchor));
    }
    return placed;
}

} // namespace zoneatlas
