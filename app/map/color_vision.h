// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace zoneatlas {

enum class ColorVision
{
    Normal,
    Protanopia,
    Deuteranopia,
    Tritanopia
};

/// How a colour looks to a dichromat: Machado, Oliveira and Fernandes (2009), severity 1, applied to linear
/// RGB.
[[nodiscard]] QColor simulated(const QColor& color, ColorVision vision);

/// Difference of two colours as the CIE defined it in 2000 (CIEDE2000, Sharma, Wu and Dalal 2005), from sRGB
/// under D65.
[[nodiscard]] double colorDifference(const QColor& a, const QColor& b);

} // namespace zoneatlas
