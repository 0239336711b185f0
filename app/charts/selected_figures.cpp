// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/selected_figures.h"

#include "charts/figure_facts.h"
#include "core/goods_trade.h"
#include "core/text_format.h"

#include <QCoreApplication>

#include <algorithm>

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

bool isWanted(const MeasureId& measure)
{
    return measure == goodsTradeMeasure() || measure.value.startsWith(QStringLiteral("cbec_"));
}

/// By measure, in the order of the table of measures.
std::vector<std::pair<MeasureId, std::vector<FigureId>>> figuresByMeasure(const Session& session,
                                                                          const QString& subject)
{
    const TradeLedger& trade = *session.project().trade;
    std::vector<std::pair<MeasureId, std::vector<FigureId>>> groups;
    for (const Measure& measure : trade.measures()) {
        if (!isWanted(measure.id))
            continue;
        const TradeQuery query{.subject = subject,
                               .measure = measure.id,
                               .unit = {},
                               .periodKind = {},
                               .endedBy = {},
                               .knownBy = session.knownBy(),
                               .currency = session.reading().currency};
        std::vector<FigureId> figures = trade.pick(query);
        std::stable_sort(figures.begin(), figures.end(), [&trade](FigureId a, FigureId b) {
            const Period& one = trade.figure(a).period;
            const Period& other = trade.figure(b).period;
            return std::pair(one.end, one.begin) < std::pair(other.end, other.begin);
        });
        if (!figures.empty())
            groups.emplace_back(measure.id, std::move(figures));
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
    const QString unit = displayUnit(commonUnit(session.reading().currency), session.language()).text;
    rows.push_back({SelectedRow::Kind::Measure, subject.item,
                    SelectedText::tr("%1, %2").arg(measureName(session, measure), unit), std::nullopt,
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
                {SelectedRow::Kind::Nothing, subject.item, noFigureText(session.reading()), std::nullopt, 0});
        for (const auto& [measure, figures] : groups)
            addGroup(session, subject, measure, figures, rows);
    }
    return rows;
}

} // namespace zoneatlas
