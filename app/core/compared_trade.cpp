// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compared_trade.h"

#include <algorithm>

namespace zoneatlas {

namespace {

bool isOfAYear(const TradeFigure& figure)
{
    return figure.period.kind == PeriodKind::Year && figure.mayBeCharted;
}

/// The most frequent; of several, the one that is met first.
QString unitOfMost(const TradeLedger& trade, const MeasureId& measure)
{
    std::vector<std::pair<QString, int>> counts;
    for (const TradeFigure& figure : trade.figures()) {
        if (figure.measure != measure || !isOfAYear(figure))
            continue;
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&](const auto& count) { return count.first == figure.unit; });
        if (known == counts.end())
            counts.emplace_back(figure.unit, 1);
        else
            ++known->second;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? QString() : most->first;
}

} // namespace

MeasureId goodsTradeMeasure()
{
    return MeasureId(QStringLiteral("goods_total"));
}

std::vector<MeasureId> comparableMeasures(const TradeLedger& trade)
{
    std::vector<MeasureId> measures;
    for (const Measure& measure : trade.measures()) {
        const auto isOfIt = [&measure](const TradeFigure& figure) {
            return figure.measure == measure.id && isOfAYear(figure);
        };
        if ((measure.isOwn || measure.id == goodsTradeMeasure()) &&
            std::any_of(trade.figures().begin(), trade.figures().end(), isOfIt))
            measures.push_back(measure.id);
    }
    return measures;
}

ComparedMeasure comparedMeasure(const TradeLedger& trade, const TradeReading& reading)
{
    const std::vector<MeasureId> measures = comparableMeasures(trade);
    const bool isThere = std::find(measures.begin(), measures.end(), reading.measure) != measures.end();
    ComparedMeasure compared{measures.empty() ? goodsTradeMeasure() : measures.front()};
    if (isThere)
        compared.id = reading.measure;
    if (const Measure* measure = trade.measure(compared.id); measure != nullptr && measure->isOwn)
        compared.unit = unitOfMost(trade, compared.id);
    return compared;
}

const Measure* ownComparedMeasure(const TradeLedger& trade, const TradeReading& reading)
{
    const Measure* measure = trade.measure(comparedMeasure(trade, reading).id);
    return measure != nullptr && measure->isOwn ? measure : nullptr;
}

QString comparedUnit(const TradeLedger& trade, const TradeReading& reading)
{
    const std::optional<QString> unit = comparedMeasure(trade, reading).unit;
    const auto currency = unit ? currencyOf(*unit) : std::optional(reading.currency);
    return currency ? commonUnit(*currency) : *unit;
}

bool comparesProvinces(const TradeLedger& trade, const TradeReading& reading)
{
    const MeasureId measure = comparedMeasure(trade, reading).id;
    return std::any_of(trade.figures().begin(), trade.figures().end(), [&measure](const TradeFigure& figure) {
        return figure.subjectKind == SubjectKind::Province && figure.measure == measure && isOfAYear(figure);
    });
}

YearlyQuery comparedQuery(const TradeLedger& trade, const TradeReading& reading,
                          std::vector<QString> subjects)
{
    const ComparedMeasure compared = comparedMeasure(trade, reading);
    return {std::move(subjects), compared.id, reading, compared.unit};
}

std::vector<FigureYear> comparedOfPlaces(const ApprovalLedger& ledger, const TradeLedger& trade,
                                         const TradeReading& reading)
{
    std::vector<QString> subjects;
    for (const Zone& zone : ledger.zones())
        subjects.push_back(zone.adcode.value);
    return comparableYears(trade, comparedQuery(trade, reading, std::move(subjects)));
}

std::vector<FigureYear> comparedOfProvinces(const ApprovalLedger& ledger, const TradeLedger& trade,
                                            const TradeReading& reading)
{
    std::vector<QString> subjects;
    for (const Province& province : ledger.provinces())
        subjects.push_back(province.code.value);
    return comparableYears(trade, comparedQuery(trade, reading, std::move(subjects)));
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
