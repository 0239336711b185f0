// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zoneatlas {

/// The comment of an MP4 (©cmt among the items of iTunes), as ffmpeg writes it; empty when there is none or
/// the file is no MP4.
[[nodiscard]] QByteArray filmComment(const QByteArray& mp4);

} // namespace zoneatlas
