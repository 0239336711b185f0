// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>

#include <vector>

namespace zoneatlas {

/// Parallel lines at 45° inside a path (even-odd), `spacing` apart in the path's units: geometry rather than
/// a brush, so that they have true millimetres on every device. Lines start from the same lattice for every
/// path, so that the hatches of neighbours go through.
[[nodiscard]] std::vector<QLineF> hatchLines(const QPainterPath& area, double spacing);

} // namespace zoneatlas
