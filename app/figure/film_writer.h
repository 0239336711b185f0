// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/picture_sequence.h"

namespace zoneatlas {

/// An MP4 (H.264, 4:2:0, BT.709; sides made even by a line of ground) through the program ffmpeg. ToolMissing
/// when that is not installed, ToolFailed with what it said when it fails. The file appears when it is
/// complete.
[[nodiscard]] Outcome writeFilm(const PictureSequence& pictures, const FileTarget& target,
                                const Progress& progress = {});

/// How a film shows the durations: pictures a second, and how many times each item comes. The rate is the
/// lowest of 5, 10, 20, 25 and 50 that meets every duration exactly, else 25; then no moment is off by more
/// than half a picture. Each item comes at least once.
struct FilmTiming
{
    int picturesPerSecond = 25;
    std::vector<int> repeats;
    bool operator==(const FilmTiming&) const = default;
};
[[nodiscard]] FilmTiming filmTimingOf(const PictureSequence& pictures);

} // namespace zoneatlas
