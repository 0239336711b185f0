// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goods_trade.h"

namespace zoneatlas {

MeasureId goodsTradeMeasure()
{
    return MeasureId(QStringLiteral("goods_total"));
}

std::vector<FigureYear> goodsTradeOfPlaces(const ApprovalLedger& ledger, const TradeLedger& trade,
                                           const TradeReading& reading)
{
    YearlyQuery query{{}, goodsTradeMeasure(), reading};
    for (const Zone& zone : ledger.zones())
        query.subjects.push_back(zone.adcode.value);
    return comparableYears(trade, query);
}

std::vector<FigureYear> goodsTradeOfProvinces(const ApprovalLedger& ledger, const TradeLedger& trade,
                                              const TradeReading& reading)
{
    YearlyQuery query{{}, goodsTradeMeasure(), reading};
    for (const Province& province : ledger.provinces())
        query.subjects.push_back(province.code.value);
    return comparableYears(trade, query);
}

FigureCoverage coverageIn(const ApprovalLedger& ledger, const std::vector<FigureYear>& ofPlaces,
                          const TimeView& view, const ZoneScope& scope)
{
    FigureCoverage coverage;
    const FigureYear* year = yearOn(ofPlaces, view.asOf);
    if (year != nullptr)
        coverage.period = year->period;
    for (const size_t i : zonesInForce(ledger, view, scope)) {
        ++coverage.zones;
        if (year != nullptr && year->of(ledger.zones()[i].adcode.value))
            ++coverage.withFigure;
    }
    return coverage;
}

std::vector<size_t> zonesInForce(const ApprovalLedger& ledger, const TimeView& view, const ZoneScope& scope)
{
    const std::vector<ZonePresence> presence = ledger.presenceIn(view, scope);
    std::vector<size_t> zones;
    for (size_t i = 0; i < presence.size(); ++i)
        if (presence[i] == ZonePresence::InForce)
            zones.push_back(i);
    return zones;
}

} // namespace zoneatlas
