// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_settings.h"
#include "session/project.h"

namespace zoneatlas {

/// What a picture takes from the project: its map, its layers and colours for all its batches.
void showProject(const Project& project, MapSettings& settings);

} // namespace zoneatlas
