// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace zoneatlas {

struct Bookmark;

/// A name for what is looked at now: the date, and what was selected last.
[[nodiscard]] QString suggestedBookmarkName(const Session& session);
/// What the bookmark shows, on a few lines.
[[nodiscard]] QString bookmarkText(const Bookmark& bookmark, const Session& session);

} // namespace zoneatlas
