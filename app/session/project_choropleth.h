// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choropleth.h"
#include "session/project.h"

namespace zoneatlas {

/// The project's provinces or places by a measure.
[[nodiscard]] std::shared_ptr<const Choropleth> choroplethOf(const Project& project,
                                                             const ChoroplethChoice& choice,
                                                             const ZoneScope& scope,
                                                             const TradeReading& reading);

} // namespace zoneatlas
