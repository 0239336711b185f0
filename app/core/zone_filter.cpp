// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zone_filter.h"

namespace zoneatlas {

namespace {

template <class Value>
bool asksFor(const std::set<Value>& wanted, const Value& value)
{
    return wanted.empty() || wanted.contains(value);
}

bool passes(const Zone& zone, const ZoneFilter& filter, const TradeLedger& trade)
{
    return asksFor(filter.batches, zone.approval.batch) && asksFor(filter.provinces, zone.province) &&
           asksFor(filter.levels, zone.level) &&
           (!filter.hasTradeFigure || *filter.hasTradeFigure == hasTradeFigure(zone, trade));
}

} // namespace

bool hasTradeFigure(const Zone& zone, const TradeLedger& trade)
{
    TradeQuery query;
    query.subject = zone.adcode.value;
    return !zone.adcode.isEmpty() && !trade.pick(query).empty();
}

ZoneScope scopeOf(const ZoneFilter& filter, const ApprovalLedger& ledger, const TradeLedger& trade)
{
    ZoneScope scope;
    scope.statuses = filter.statuses;
    ZoneFilter dateless = filter;
    dateless.statuses.clear();
    if (dateless.isEmpty())
        return scope;
    for (const Zone& zone : ledger.zones())
        scope.zones.push_back(passes(zone, dateless, trade));
    return scope;
}

} // namespace zoneatlas
