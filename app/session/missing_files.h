// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project.h"

#include <QStringList>

namespace zoneatlas {

/// Files of the ordinary file system, each once, in the order of the roles: what can be watched.
[[nodiscard]] QStringList filesOf(const ProjectSources& sources);
/// Those of them that are not there.
[[nodiscard]] QStringList missingFiles(const ProjectSources& sources);

/// The sources when `missing` is now `found`. Others that are missing are looked for in the same way: moved
/// along with it, or beside it under their own names.
[[nodiscard]] ProjectSources relocated(ProjectSources sources, const QString& missing, const QString& found);

} // namespace zoneatlas
