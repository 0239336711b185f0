// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/panel_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zoneatlas {

namespace {

constexpr double kGapPx = 8;
constexpr double kLeastWidthPx = 84; ///< a name and a number
constexpr double kLeastPlotPx = 20;
constexpr double kMostWidthPx = 220;
constexpr double kWantedRatio = 1.6; ///< width to height

} // namespace

PanelGrid PanelGrid::fit(size_t panels, const QRectF& room, double headPx)
{
    const double width = room.width() + kGapPx;
    const double height = room.height();
    const double leastHeight = headPx + kLeastPlotPx + kGapPx;
    const auto most = static_cast<size_t>(std::max(1.0, width / (kLeastWidthPx + kGapPx)));
    const auto rowsThatFit = static_cast<size_t>(std::max(1.0, height / leastHeight));
    PanelGrid best{room, most, rowsThatFit, width / static_cast<double>(most),
                   height / static_cast<double>(rowsThatFit)};
    double leastError = std::numeric_limits<double>::max();
    for (size_t columns = 1; columns <= most; ++columns) {
        const size_t rows = std::max<size_t>(1, (panels + columns - 1) / columns);
        const double panelWidth = std::min(kMostWidthPx, width / static_cast<double>(columns));
        const double panelHeight =
            std::min(height / static_cast<double>(rows), panelWidth / kWantedRatio + headPx);
        const double error = std::abs(std::log(panelWidth / panelHeight / kWantedRatio));
        if (rows > rowsThatFit || error >= leastError)
            continue;
        leastError = error;
        best = {room, columns, rows, panelWidth, panelHeight};
    }
    return best;
}

QRectF PanelGrid::rectOf(size_t i, size_t firstRow) const
{
    const size_t first = firstRow * columns;
    if (i < first || i >= first + shown())
        return {};
    const auto column = static_cast<double>((i - first) % columns);
    const auto row = static_cast<double>((i - first) / columns);
    return {std::round(room.left() + column * panelWidth), std::round(room.top() + row * panelHeight),
            std::floor(panelWidth - kGapPx), std::floor(panelHeight - kGapPx)};
}

} // namespace zoneatlas
