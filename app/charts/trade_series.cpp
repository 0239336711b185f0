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

void pickMeasure(const TradeLedger& ledger, const QString& measure, std::optional<QDate> knownBy,
                 const TradeFigure* Year::*part, Years& years)
{
    TradeQuery query;
    query.subject = QStringLiteral("CN");
    query.measure = MeasureId(measure);
    query.unit = tradeSeriesUnit();
    query.periodKind = PeriodKind::Year;
    query.knownBy = knownBy;
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
            lower + figure.value,
            figure.vintage == Vintage::Preliminary};
}

bool totalAgrees(const Year& year)
{
    if (!year.total || year.total->vintage != year.exports->vintage ||
        year.total->vintage != year.imports->vintage)
        return false;
    const double difference = std::abs(year.exports->value + year.imports->value - year.total->value);
    const double tolerance = year.exports->precision + year.imports->precision + year.total->precision;
    return difference <= tolerance * (1 + 1e-9);
}

void addYear(const Year& year, TradeSeries& series)
{
    if (year.exports && year.imports) {
        series.figures.push_back(plotted(*year.exports, TradePart::Export, 0));
        series.figures.push_back(plotted(*year.imports, TradePart::Import, year.exports->value));
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
    const double low = ledger.figure(*lowest).value;
    const double high = ledger.figure(*highest).value;
    series.revisions.push_back(
        {year.total->period.begin, year.total->period.end, std::move(figures), low, high});
}

} // namespace

double TradeSeries::largest() const
{
    double largest = 0;
    for (const YearRevisions& year : revisions)
        largest = std::max(largest, year.highest);
    for (const PlottedFigure& figure : figures)
        largest = std::max(largest, figure.upper);
    return largest;
}

QString tradeSeriesUnit()
{
    return QStringLiteral("CNY bn");
}

TradeSeries tradeSeries(const TradeLedger& ledger, std::optional<QDate> knownBy)
{
    Years years;
    pickMeasure(ledger, QStringLiteral("cbec_export"), knownBy, &Year::exports, years);
    pickMeasure(ledger, QStringLiteral("cbec_import"), knownBy, &Year::imports, years);
    pickMeasure(ledger, QStringLiteral("cbec_total"), knownBy, &Year::total, years);
    TradeSeries series;
    for (const auto& [begin, year] : years) {
        addYear(year, series);
        addRevisions(ledger, year, knownBy, series);
    }
    return series;
}

} // namespace zoneatlas
