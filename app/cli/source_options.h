// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"
#include "session/project.h"

namespace zoneatlas {

/// Reads --boundaries, --zones, --trade and --overlay with all that is said about how they are to be read:
/// --field, --encoding, --source-crs and --join. Other boundaries or zones are drawn in a CRS that fits them,
/// unless one is named. Adds the paths that were named.
void readSources(OptionReader& options, ProjectSources& sources, QStringList& namedFiles);

} // namespace zoneatlas
