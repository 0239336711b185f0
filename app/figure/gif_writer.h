// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/picture_sequence.h"

#include <vector>

namespace zoneatlas {

/// An animated GIF that loops for ever, made without any other program: one palette for all pictures, of each
/// only the rectangle that differs from the one before. The file appears when it is complete.
[[nodiscard]] Outcome writeGif(const PictureSequence& pictures, const FileTarget& target,
                               const Progress& progress = {});

/// Durations in hundredths of a second, as GIF has them: at least 1 each, and rounded so that no moment is
/// off by more than half a hundredth (where every duration is at least 10 ms).
[[nodiscard]] std::vector<int> gifDelays(const PictureSequence& pictures);

} // namespace zoneatlas
