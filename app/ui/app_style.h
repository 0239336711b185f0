// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

/// The one place for the look of the window: fonts, colours, distances. The map has its own in
/// map/map_style.h.
namespace zoneatlas::style {

inline constexpr int kGridPx = 8; ///< every distance is a multiple or a half of it

inline constexpr QColor kGround{0xF7, 0xF8, 0xF8};
inline constexpr QColor kPanel{0xFF, 0xFF, 0xFF};
inline constexpr QColor kHairline{0xDE, 0xE1, 0xE3};
inline constexpr QColor kControl{0xE9, 0xEB, 0xED}; ///< buttons that are pointed at or pressed
inline constexpr QColor kScrollHandle{0xC6, 0xCA, 0xCE};
inline constexpr QColor kText{0x23, 0x26, 0x2A};
inline constexpr QColor kQuietText{0x66, 0x6A, 0x70};
inline constexpr QColor kLink{0x1F, 0x5F, 0x8B};
inline constexpr QColor kWarning{0x9A, 0x4B, 0x00};
inline constexpr QColor kAccent{0xD8, 0x1B, 0x60}; ///< what is selected on the map, and nothing else

[[nodiscard]] QFont smallFont();
[[nodiscard]] QFont bodyFont();
[[nodiscard]] QFont headingFont();
/// The date: the largest type on the screen.
[[nodiscard]] QFont dateFont();

/// Style, palette, font and style sheet of the whole application.
void apply(QApplication& application);

} // namespace zoneatlas::style
