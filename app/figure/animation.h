// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/map_figure.h"
#include "figure/picture_sequence.h"

namespace zoneatlas {

enum class AnimationStep
{
    Event,
    Month
};

/// What an animation shows and how long.
struct AnimationRequest
{
    /// Every frame is this figure at the frame's date. `figure.time.asOf` is the last day that counts; when
    /// it is invalid, the newest event. With mode Between, events up to `from` do not count.
    FigureRequest figure;
    AnimationStep step = AnimationStep::Event;
    int holdMs = 1200;     ///< each date
    int endPauseMs = 3000; ///< the last date, in addition
    int fadeFrames = 0;    ///< between two dates: the one is blended into the other
    int fadeFrameMs = 40;  ///< each of these, in addition
    double dpi = 96;
    bool operator==(const AnimationRequest&) const = default;
};

/// A picture of the animation.
struct AnimationFrame
{
    QDate date;
    int durationMs = 0;
    /// 1: the figure at `date`. Less: that share of it, the rest is the figure at the date before.
    double weight = 1;
    bool operator==(const AnimationFrame&) const = default;
};

/// The frames in order. With e days that have an event, and m months from the first of them to the last, both
/// months included, the number of dates is
///     Event:  n = e + 1   the day before the first event, then each event
///     Month:  n = m + 1   the last day of the month before the first event, then of each month
/// and the number of frames is n + fadeFrames · (n − 1). Where more events follow in the last month, after
/// the day the animation ends on, the last date is that day. Without an event it is the one frame of that
/// day.
[[nodiscard]] std::vector<AnimationFrame> framesOf(const ApprovalLedger& ledger,
                                                   const AnimationRequest& request);

/// The request of the figure that a frame of weight 1 is the image of.
[[nodiscard]] FigureRequest figureAt(const AnimationRequest& request, QDate date);

/// The frames as pictures, named "0001_2015-03-06.png" and, while fading, "0002_2015-03-07_fade1.png". They
/// tell what they are as figures do; of a fade, what the figure at its date is. Shares the project's data.
[[nodiscard]] PictureSequence picturesOf(const Project& project, const AnimationRequest& request);

/// `share` (0 to 1) of `to` and the rest of `from`: pictures of the same size and format.
[[nodiscard]] QImage blended(const QImage& from, const QImage& to, double share);

} // namespace zoneatlas
