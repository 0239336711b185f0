// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trade_series.h"

#include "core/derived_figures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace zoneatlas {

namespace {

/// The figures picked for one year.
struct Year
{
    const TradeFigure* exports = nullptr;
    const TradeFigure* imports = nullptr;
    const TradeFigure* total = nullptr;
};
using Years = std::map<QDate, Year>;

void pickMeasure(const TradeLedger& ledger, TradePart measure, const TradeReading& reading,
                 const TradeFigure* Year::*part, Years& years)
{
    TradeQuery query;
    query.subject = QStringLiteral("CN");
    query.measure = tradePartMeasure(measure);
    query.periodKind = PeriodKind::Year;
    query.knownBy = reading.knownBy;
    query.currency = reading.currency;
    for (const FigureId id : ledger.pick(query)) {
        const TradeFigure& figure = ledger.figure(id);
        years[figure.period.begin].*part = &figure;
    }
}

PlottedFigure plotted(const TradeFigure& figure, TradePart part, double lower)
{
    return {figure.id,
            part,
            figure.period.begin,
            figure.period.end,
            lower,
            lower + inCommonUnit(figure.value, figure.unit),
            figure.vintage == Vintage::Preliminary};
}

bool totalAgrees(const Year& year)
{
    if (!year.total || year.total->vintage != year.exports->vintage ||
        year.total->vintage != year.imports->vintage)
        return false;
    if (year.total->unit != year.exports->unit || year.total->unit != year.imports->unit)
        return false;
    const double difference = std::abs(year.exports->value + year.imports->value - year.total->value);
    const double tolerance = year.exports->precision + year.imports->precision + year.total->precision;
    return difference <= tolerance * (1 + 1e-9);
}

void addYear(const Year& year, TradeSeries& series)
{
    if (year.exports && year.imports) {
        series.figures.push_back(plotted(*year.exports, TradePart::Export, 0));
        series.figures.push_back(
            plotted(*year.imports, TradePart::Import, inCommonUnit(year.exports->value, year.exports->unit)));
        if (totalAgrees(year))
            series.totals.push_back({year.total->period.begin, year.total->id});
    } else if (year.total) {
        series.figures.push_back(plotted(*year.total, TradePart::Total, 0));
    } else if (year.exports) {
        series.figures.push_back(plotted(*year.exports, TradePart::Export, 0));
    } else if (year.imports) {
        series.figures.push_back(plotted(*year.imports, TradePart::Import, 0));
    }
}

void addRevisions(const TradeLedger& ledger, const Year& year, std::optional<QDate> knownBy,
                  TradeSeries& series)
{
    if (!year.total)
        return;
    std::vector<FigureId> figures = revisionsOf(ledger, year.total->id, knownBy);
    if (figures.size() < 2)
        return;
    const auto less = [&ledger](FigureId a, FigureId b) {
        return ledger.figure(a).value < ledger.figure(b).value;
    };
    const auto [lowest, highest] = std::minmax_element(figures.begin(), figures.end(), less);
    const QString& unit = year.total->unit;
    const double low = inCommonUnit(ledger.figure(*lowest).value, unit);
    const double high = inCommonUnit(ledger.figure(*highest).value, unit);
    series.revisions.push_back(
        {year.total->period.begin, year.total->period.end, std::move(figures), low, high});
}

} // namespace

MeasureId tradePartMeasure(TradePart part)
{
    switch (part) {
    case TradePart::Export:
        return MeasureId(QStringLiteral("cbec_export"));
    case TradePart::Import:
        return MeasureId(QStringLiteral("cbec_import"));
    case TradePart::Total:
        break;
    }
    return MeasureId(QStringLiteral("cbec_total"));
}

double TradeSeries::largest() const
{
    double largest = 0;
    for (const YearRevisions& year : revisions)
        largest = std::max(largest, year.highest);
    for (const PlottedFigure& figure : figures)
        largest = std::max(largest, figure.upper);
    return largest;
}

TradeSeries tradeSeries(const TradeLedger& ledger, const TradeReading& reading)
{
    Years years;
    pickMeasure(ledger, TradePart::Export, reading, &Year::exports, years);
    pickMeasure(ledger, TradePart::Import, reading, &Year::imports, years);
    pickMeasure(ledger, TradePart::Total, reading, &Year::total, years);
    TradeSeries series;
    for (const auto& [begin, year] : years) {
        addYear(year, series);
        addRevisions(ledger, year, reading.knownBy, series);
    }
    return series;
}

} // namespace zoneatlas
