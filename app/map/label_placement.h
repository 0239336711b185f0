// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace zoneatlas {

/// A label to be placed; all in mm of one page plane (any origin).
struct LabelRequest
{
    QPointF anchor;
    QSizeF size;
    double clearance = 0;  ///< radius around the anchor that the label keeps free (its symbol)
    bool mayCover = false; ///< centred on the anchor first: labels of areas
    /// Where it is given, `size` is only what the label has at least, and the width is asked for once there
    /// is room for that: in a crowd most texts need not be measured.
    std::function<double()> width{};
};

/// Places labels greedily in the order given (the first is served best) without overlaps between labels, nor
/// between labels and `obstacles`. For each request the box relative to its anchor, or nothing where all
/// candidates are taken. Depends on nothing but its arguments, so that labels stay where they are while time
/// moves.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest>& requests,
                                                             const std::vector<QRectF>& obstacles);

} // namespace zoneatlas
