// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace zoneatlas {

/// Puts a halo behind what is painted on a transparent picture (ARGB32_Premultiplied): each pixel within
/// `radiusPx` of paint takes the colour, with a soft edge one pixel wide. The work grows with the square of
/// the radius; for a few pixels it is far less than stroking the outlines of letters.
[[nodiscard]] QImage withHalo(const QImage& picture, double radiusPx, const QColor& color);

} // namespace zoneatlas
