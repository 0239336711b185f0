// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project.h"

#include <optional>

class QWidget;

namespace zoneatlas {

/// Asks for files; the same sources with each of them as an overlay on top. Absent when nothing was chosen.
[[nodiscard]] std::optional<ProjectSources> sourcesWithChosenOverlays(ProjectSources sources,
                                                                      QWidget& parent);

} // namespace zoneatlas
