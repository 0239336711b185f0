// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_choropleth.h"

namespace zoneatlas {

std::shared_ptr<const Choropleth> choroplethOf(const Project& project, const ChoroplethChoice& choice,
                                               const ZoneScope& scope, const TradeReading& reading)
{
    return std::make_shared<const Choropleth>(
        choice, Choropleth::Facts{project.ledger, project.trade, scope, reading, project.sourceById});
}

} // namespace zoneatlas
