// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/growth_series.h"

namespace zoneatlas {

namespace {

void addPart(const TradeLedger& ledger, TradePart part, const TradeReading& reading,
             std::vector<GrowthPoint>& points)
{
    const TradeQuery query{.subject = QStringLiteral("CN"),
                           .measure = tradePartMeasure(part),
                           .unit = {},
                           .periodKind = PeriodKind::Year,
                           .endedBy = {},
                           .knownBy = reading.knownBy,
                           .currency = reading.currency};
    for (const FigureId id : ledger.pick(query)) {
        const TradeFigure& figure = ledger.figure(id);
        const GrowthPoint point{id,
                                part,
                                figure.period.begin,
                                figure.period.end,
                                growthOf(ledger, id, reading.knownBy),
                                figure.printedGrowthPercent,
                                figure.vintage == Vintage::Preliminary};
        if (point.computed || point.printedPercent)
            points.push_back(point);
    }
}

} // namespace

std::vector<GrowthPoint> growthSeries(const TradeLedger& ledger, const TradeReading& reading)
{
    std::vector<GrowthPoint> points;
    for (const TradePart part : {TradePart::Total, TradePart::Export, TradePart::Import})
        addPart(ledger, part, reading, points);
    return points;
}

} // namespace zoneatlas
