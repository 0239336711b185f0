// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/slides.h"
#include "session/session.h"

class QWidget;

namespace zoneatlas {

/// The slides of the session's bookmarks, in the window's language, on a page of 16 : 9.
[[nodiscard]] FigureFolder slidesFor(Session& session);
/// "zoneatlas-slides" in `parent`, or with a number behind it where that is there.
[[nodiscard]] QString freeSlidesFolder(const QString& parent);
/// Asks where the folder goes, writes it with a bar that can be stopped, and tells what came of it.
void exportSlides(Session& session, QWidget& window);

} // namespace zoneatlas
