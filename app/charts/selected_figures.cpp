// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/selected_figures.h"

#include "charts/figure_facts.h"
#include "core/compared_trade.h"
#include "core/text_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace zoneatlas {

namespace {

struct SelectedText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::SelectedFigures)
};

struct Subject
{
    AtlasItem item;
    QString name;
    QString code;
};

std::vector<Subject> selectedSubjects(const Session& session)
{
    const ApprovalLedger& ledger = *session.project().ledger;
    const Selection& selection = session.selection().selection();
    const Language language = session.language();
    std::vector<Subject> subjects;
    for (const Zone& zone : ledger.zones())
        if (selection.zones.contains(zone.id))
            subjects.push_back({zone.id, zone.name.in(language), zone.adcode.value});
    for (const Province& province : ledger.provinces())
        if (selection.provinces.contains(province.code))
            subjects.push_back({province.code, province.name.in(language), province.code.value});
    return subjects;
}

/// The unit of what `inCommonUnit` makes of its value.
QString unitOnAxis(const TradeFigure& figure)
{
    const auto currency = currencyOf(figure.unit);
    return currency ? commonUnit(*currency) : figure.unit;
}

bool isWanted(const Measure& measure)
{
    return measure.isOwn || measure.id == goodsTradeMeasure() ||
           measure.id.value.startsWith(QStringLiteral("cbec_"));
}

using Group = std::pair<MeasureId, std::vector<FigureId>>;

/// Figures of several units never stand on one scale; money of one currency does.
void addByUnit(const TradeLedger& trade, const MeasureId& measure, const std::vector<FigureId>& figures,
               std::vector<Group>& groups)
{
    std::map<QString, std::vector<FigureId>> byUnit;
    for (const FigureId id : figures)
        byUnit[unitOnAxis(trade.figure(id))].push_back(id);
    for (auto& [unit, some] : byUnit)
        groups.emplace_back(measure, std::move(some));
}

/// By measure, in the order of the table of measures.
std::vector<Group> figuresByMeasure(const Session& session, const QString& subject)
{
    const TradeLedger& trade = *session.project().trade;
    std::vector<std::pair<MeasureId, std::vector<FigureId>>> groups;
    for (const Measure& measure : trade.measures()) {
        if (subject.isEmpty() || !isWanted(measure))
            continue;
        const TradeQuery query{.subject = subject,
                               .measure = measure.id,
                               .unit = {},
                               .periodKind = {},
                               .endedBy = {},
                               .knownBy = session.knownBy(),
                               .currency =
                                   measure.isOwn ? std::nullopt : std::optional(session.reading().currency)};
        std::vector<FigureId> figures = trade.pick(query);
        std::stable_sort(figures.begin(), figures.end(), [&trade](FigureId a, FigureId b) {
            const Period& one = trade.figure(a).period;
            const Period& other = trade.figure(b).period;
            return std::pair(one.end, one.begin) < std::pair(other.end, other.begin);
        });
        addByUnit(trade, measure.id, figures, groups);
    }
    return groups;
}

/// Years without a figure between the last year that has one and this one.
void addGaps(const AtlasItem& item, int lastYear, int year, Language language, std::vector<SelectedRow>& rows)
{
    for (int missing = lastYear + 1; lastYear != 0 && missing < year; ++missing) {
        const QString period = formatPeriod(periodFromText(QString::number(missing)), language);
        rows.push_back({SelectedRow::Kind::Gap, item, period, std::nullopt, 0});
    }
}

void addGroup(const Session& session, const Subject& subject, const MeasureId& measure,
              const std::vector<FigureId>& figures, std::vector<SelectedRow>& rows)
{
    const TradeLedger& trade = *session.project().trade;
    double largest = 0;
    for (const FigureId id : figures)
        largest = std::max(largest, inCommonUnit(trade.figure(id).value, trade.figure(id).unit));
    const QString unit = displayUnit(unitOnAxis(trade.figure(figures.front())), session.language()).text;
    const QString name = measureName(session, measure);
    rows.push_back({SelectedRow::Kind::Measure, subject.item,
                    unit.isEmpty() ? name : SelectedText::tr("%1, %2").arg(name, unit), std::nullopt,
                    largest});
    int lastYear = 0;
    for (const FigureId id : figures) {
        const Period& period = trade.figure(id).period;
        if (period.kind == PeriodKind::Year) {
            addGaps(subject.item, lastYear, period.begin.year(), session.language(), rows);
            lastYear = period.begin.year();
        }
        rows.push_back({SelectedRow::Kind::Figure, subject.item, {}, id, largest});
    }
}

} // namespace

std::vector<SelectedRow> selectedFigures(const Session& session)
{
    std::vector<SelectedRow> rows;
    for (const Subject& subject : selectedSubjects(session)) {
        rows.push_back({SelectedRow::Kind::Subject, subject.item, subject.name, std::nullopt, 0});
        const auto groups = figuresByMeasure(session, subject.code);
        if (groups.empty())
            rows.push_back(
                {SelectedRow::Kind::Nothing, subject.item, noFigureText(session), std::nullopt, 0});
        for (const auto& [measure, figures] : groups)
            addGroup(session, subject, measure, figures, rows);
    }
    return rows;
}

} // namespace zoneatlas
