// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project.h"

namespace zoneatlas {

/// Where the boundaries come from, and the overlays that are drawn over them, in the translator's language.
[[nodiscard]] QString groundNote(const Project& project, Language language);

/// The space between two sentences: Chinese has none.
[[nodiscard]] QString sentenceGap(Language language);

} // namespace zoneatlas
