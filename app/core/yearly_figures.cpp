// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yearly_figures.h"

#include <algorithm>

namespace zoneatlas {

std::optional<FigureId> FigureYear::of(const QString& subject) const
{
    const auto figure = bySubject.find(subject);
    return figure == bySubject.end() ? std::nullopt : std::optional(figure->second);
}

std::vector<FigureYear> allYears(const TradeLedger& trade, const YearlyQuery& query)
{
    std::map<QDate, FigureYear> years;
    for (const QString& subject : query.subjects) {
        if (subject.isEmpty())
            continue; // a place without a code has no figures; those without a subject are of areas
        const TradeQuery wanted{.subject = subject,
                                .measure = query.measure,
                                .unit = query.unit,
                                .periodKind = PeriodKind::Year,
                                .endedBy = {},
                                .knownBy = query.reading.knownBy,
                                .currency =
                                    query.unit ? std::nullopt : std::optional(query.reading.currency)};
        for (const FigureId id : trade.pick(wanted)) {
            const Period& period = trade.figure(id).period;
            FigureYear& year = years[period.begin];
            year.period = period;
            year.bySubject.emplace(subject, id);
        }
    }
    std::vector<FigureYear> ascending;
    for (auto& [begin, year] : years)
        ascending.push_back(std::move(year));
    return ascending;
}

std::vector<FigureYear> comparableYears(const TradeLedger& trade, const YearlyQuery& query)
{
    std::vector<FigureYear> all = allYears(trade, query);
    size_t most = 0;
    for (const FigureYear& year : all)
        most = std::max(most, year.bySubject.size());
    std::vector<FigureYear> kept;
    for (FigureYear& year : all) {
        const bool isFull = 2 * year.bySubject.size() >= most;
        const bool hadFuller = !kept.empty() && 2 * kept.back().bySubject.size() >= most;
        if (isFull || !hadFuller)
            kept.push_back(std::move(year));
    }
    return kept;
}

const FigureYear* yearOn(const std::vector<FigureYear>& years, QDate day)
{
    if (!day.isValid())
        return years.empty() ? nullptr : &years.back();
    // Days are whole: what ends before the next day's begin has ended.
    const auto ended = std::find_if(years.rbegin(), years.rend(), [day](const FigureYear& year) {
        return year.period.end <= day.addDays(1);
    });
    return ended == years.rend() ? nullptr : &*ended;
}

} // namespace zoneatlas
