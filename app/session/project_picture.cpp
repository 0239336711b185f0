// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_picture.h"

#include "map/palette.h"

namespace zoneatlas {

void showProject(const Project& project, MapSettings& settings)
{
    settings.map = project.map;
    settings.layers = project.layers;
    settings.style.palette = Palette::of(*project.ledger);
}

} // namespace zoneatlas
