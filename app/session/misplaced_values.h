// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "session/project_file.h"

namespace zoneatlas {

/// What of a project file could not be taken since a value of another kind belongs there (KeyIgnored, remedy
/// ValueIgnored): each with its key, as "data.zones" or "bookmarks[0].name". The rest holds. Keys that nobody
/// knows are a newer program's, and no mistake. `path` is the project's.
[[nodiscard]] IssueLog misplacedValues(const ProjectFile& project, const QString& path);

} // namespace zoneatlas
