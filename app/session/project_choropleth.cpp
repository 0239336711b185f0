// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_choropleth.h"

namespace zoneatlas {

namespace {

std::vector<ShadedArea> placesOf(const Boundaries& boundaries)
{
    std::vector<ShadedArea> places;
    for (const BoundaryUnit& unit : boundaries.units)
        if (unit.level == BoundaryLevel::Prefecture && !unit.adcode.isEmpty())
            places.push_back({unit.adcode.value, unit.name, false});
    return places;
}

} // namespace

std::shared_ptr<const Choropleth> choroplethOf(const Project& project, const ChoroplethChoice& choice,
                                               const ZoneScope& scope, const TradeReading& reading)
{
    return std::make_shared<const Choropleth>(
        choice,
        Choropleth::Facts{project.ledger, project.trade, scope, reading, project.sourceById,
                          project.boundaries ? placesOf(*project.boundaries) : std::vector<ShadedArea>()});
}

} // namespace zoneatlas
