// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zoneatlas {

inline constexpr double kMmPerInch = 25.4;
inline constexpr double kMmPerMetre = 1000;
/// A typographic point is a 72nd of an inch.
inline constexpr double kMmPerPt = kMmPerInch / 72;

/// Resolutions that hold where none is chosen: of a screen, as in CSS, and of print.
inline constexpr double kScreenDpi = 96;
inline constexpr double kPrintDpi = 300;
/// On a screen a millimetre is 96/25.4 logical pixels; a canvas is a page of that size.
inline constexpr double kLogicalPixelsPerMm = kScreenDpi / kMmPerInch;

} // namespace zoneatlas
