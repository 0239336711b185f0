// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/derived_figures.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

TradeQuery sameSeries(const TradeFigure& figure, const MeasureId& measure, std::optional<QDate> knownBy)
{
    TradeQuery query;
    query.subject = figure.subject;
    query.measure = measure;
    query.unit = figure.unit;
    query.periodKind = figure.period.kind;
    query.knownBy = knownBy;
    return query;
}

/// Of areas, which have no code, the name tells which it is.
bool isOfSubject(const TradeFigure& a, const TradeFigure& b)
{
    return a.subject == b.subject && a.subjectName.zh == b.subjectName.zh;
}

bool isOfPeriod(const TradeFigure& figure, QDate begin, QDate end)
{
    return figure.period.begin == begin && figure.period.end == end;
}

/// The error of a quotient of rounded numbers, to first order.
double quotientPrecision(const TradeFigure& over, const TradeFigure& under)
{
    return std::abs(over.value / under.value) *
           (over.precision / std::abs(over.value) + under.precision / std::abs(under.value));
}

DerivedFigure percentOf(Derivation derivation, const TradeFigure& over, const TradeFigure& under, double less)
{
    return {derivation,          (over.value / under.value - less) * 100,
            QStringLiteral("%"), quotientPrecision(over, under) * 100,
            {over.id, under.id}, over.vintage != under.vintage};
}

/// "export" of "cbec_export".
QString flowOf(const MeasureId& measure)
{
    return measure.value.section(u'_', -1);
}

} // namespace

std::optional<DerivedFigure> growthOf(const TradeLedger& ledger, FigureId id, std::optional<QDate> knownBy)
{
    const TradeFigure& figure = ledger.figure(id);
    if (!figure.period.begin.isValid())
        return std::nullopt;
    const QDate begin = figure.period.begin.addYears(-1);
    const QDate end = figure.period.end.addYears(-1);
    const TradeFigure* before = nullptr;
    for (const FigureId other : ledger.allVintages(sameSeries(figure, figure.measure, knownBy))) {
        const TradeFigure& candidate = ledger.figure(other);
        const bool isSameSource = candidate.source == figure.source;
        const bool fits = candidate.mayBeCharted && isOfPeriod(candidate, begin, end) &&
                          isOfSubject(candidate, figure) && candidate.vintage == figure.vintage &&
                          (figure.vintage != Vintage::Unknown || isSameSource);
        // The newest comes first; one from the figure's own source is better still.
        if (fits && (before == nullptr || (isSameSource && before->source != figure.source)))
            before = &candidate;
    }
    if (before == nullptr || before->value == 0 || figure.value == 0)
        return std::nullopt;
    return percentOf(Derivation::Growth, figure, *before, 1);
}

std::optional<DerivedFigure> balanceOf(const TradeLedger& ledger, FigureId exports, FigureId imports)
{
    const TradeFigure& out = ledger.figure(exports);
    const TradeFigure& in = ledger.figure(imports);
    const bool isOneDefinition =
        flowOf(out.measure) == QStringLiteral("export") && flowOf(in.measure) == QStringLiteral("import") &&
        out.measure.value.section(u'_', 0, -2) == in.measure.value.section(u'_', 0, -2);
    if (!isOneDefinition || !isOfSubject(out, in) || out.unit != in.unit ||
        !isOfPeriod(out, in.period.begin, in.period.end) || !out.period.begin.isValid())
        return std::nullopt;
    return DerivedFigure{Derivation::Balance,          out.value - in.value, out.unit,
                         out.precision + in.precision, {exports, imports},   out.vintage != in.vintage};
}

std::optional<DerivedFigure> shareOfGoodsTrade(const TradeLedger& ledger, FigureId id,
                                               std::optional<QDate> knownBy)
{
    const TradeFigure& figure = ledger.figure(id);
    const MeasureId goods(QStringLiteral("goods_") + flowOf(figure.measure));
    if (!figure.measure.value.startsWith(QStringLiteral("cbec_")) || !figure.period.begin.isValid())
        return std::nullopt;
    for (const FigureId other : ledger.pick(sameSeries(figure, goods, knownBy))) {
        const TradeFigure& whole = ledger.figure(other);
        if (isOfPeriod(whole, figure.period.begin, figure.period.end) && isOfSubject(whole, figure) &&
            whole.value != 0 && figure.value != 0)
            return percentOf(Derivation::ShareOfGoodsTrade, figure, whole, 0);
    }
    return std::nullopt;
}

std::optional<DerivedFigure> perZone(const TradeLedger& ledger, FigureId id, int zones)
{
    if (zones <= 0)
        return std::nullopt;
    const TradeFigure& figure = ledger.figure(id);
    return DerivedFigure{
        Derivation::PerZone, figure.value / zones, figure.unit, figure.precision / zones, {id}, false, zones};
}

std::vector<FigureId> revisionsOf(const TradeLedger& ledger, FigureId id, std::optional<QDate> knownBy)
{
    const TradeFigure& figure = ledger.figure(id);
    std::vector<FigureId> published;
    for (const FigureId other : ledger.allVintages(sameSeries(figure, figure.measure, knownBy))) {
        const TradeFigure& candidate = ledger.figure(other);
        if (candidate.period.text == figure.period.text && isOfSubject(candidate, figure) &&
            candidate.publishedOn && candidate.mayBeCharted)
            published.push_back(other);
    }
    // Newest first there; what was published on one day stays in the order of its worth.
    std::reverse(published.begin(), published.end());
    std::vector<FigureId> changes;
    for (const FigureId next : published)
        if (changes.empty() || ledger.figure(changes.back()).value != ledger.figure(next).value)
            changes.push_back(next);
    return changes;
}

double revisionPercent(const TradeLedger& ledger, const std::vector<FigureId>& revisions)
{
    if (revisions.size() < 2 || ledger.figure(revisions.front()).value == 0)
        return 0;
    return (ledger.figure(revisions.back()).value / ledger.figure(revisions.front()).value - 1) * 100;
}

} // namespace zoneatlas
