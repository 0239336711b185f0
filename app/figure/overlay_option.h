// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/overlays.h"

#include <optional>

namespace zoneatlas {

// Overlays in one text, for the command line: "PATH[:LAYER][|COLOUR[|WIDTH_MM[|OPACITY[|FILL[|NAME]]]]]",
// several separated by ";". What is left out is as in a new overlay. Reads back to the same; hidden ones are
// left out.

[[nodiscard]] QString overlaysText(const std::vector<Overlay>& overlays);
/// Absent where a colour or a number is none.
[[nodiscard]] std::optional<std::vector<Overlay>> overlaysFromText(const QString& text);

} // namespace zoneatlas
