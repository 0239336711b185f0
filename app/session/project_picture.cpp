// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_picture.h"

#include "map/palette.h"

#include <algorithm>

namespace zoneatlas {

void showProject(const Project& project, MapSettings& settings)
{
    constexpr size_t kLeastBatchColors = 8;
    settings.map = project.map;
    settings.layers = project.layers;
    settings.style.palette = Palette::batches(std::max(kLeastBatchColors, project.ledger->batches().size()));
}

} // namespace zoneatlas
