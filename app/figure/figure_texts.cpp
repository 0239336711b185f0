// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_texts.h"

#include "charts/trade_series.h"
#include "core/choropleth_text.h"
#include "core/database_address.h"
#include "core/filter_text.h"
#include "core/ledger_difference.h"
#include "core/text_format.h"
#include "figure/ground_note.h"
#include "session/project_choropleth.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zoneatlas {

namespace {

constexpr int kFirstTradeNumber = 3; ///< after zones and boundaries

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Figure)
};

/// `ofAll`: how many zones are in force, where only some are counted.
QString inForceText(const Standing& standing, std::optional<int> ofAll, Language language)
{
    if (standing.inForce == 0)
        return FigureText::tr("No zone in force");
    if (standing.inForce == 1 && !ofAll)
        return FigureText::tr("1 zone in force");
    const QString number = formatInteger(standing.inForce, language);
    const QString count =
        ofAll ? FigureText::tr("%1 of %2", "zones").arg(number, formatInteger(*ofAll, language)) : number;
    if (standing.provincesCovered() == 0)
        return FigureText::tr("%1 zones in force").arg(count);
    if (standing.provincesCovered() == 1)
        return FigureText::tr("%1 zones in force in one provincial-level region").arg(count);
    return FigureText::tr("%1 zones in force in %2 provincial-level regions")
        .arg(count)
        .arg(standing.provincesCovered());
}

/// What a time view shows, counted.
struct ViewCounts
{
    int approved = 0;
    int revoked = 0;
    int provinces = 0; ///< of the approved ones
};

std::shared_ptr<const Choropleth> shadesOf(const Project& project, const FigureRequest& request)
{
    if (!request.choropleth || request.differenceFrom)
        return nullptr;
    return choroplethOf(project, *request.choropleth,
                        scopeOf(request.filter, *project.ledger, *project.trade), request.reading);
}

/// The zones that a figure counts, and when.
struct Counted
{
    const ApprovalLedger& ledger;
    TimeView view;
    ZoneScope scope;
    Language language;
};

/// The demands of the figure's filter; empty where it has none.
QString demandsText(const Project& project, const FigureRequest& request, const QString& between)
{
    QStringList demands;
    for (const FilterChip& chip : filterChips(request.filter, *project.ledger, request.language))
        demands.append(chip.text);
    return demands.join(between);
}

Counted countedIn(const Project& project, const FigureRequest& request)
{
    return {*project.ledger, request.time, scopeOf(request.filter, *project.ledger, *project.trade),
            request.language};
}

ViewCounts countsIn(const Counted& counted)
{
    const ApprovalLedger& ledger = counted.ledger;
    const std::vector<ZonePresence> presence = ledger.presenceIn(counted.view, counted.scope);
    ViewCounts counts;
    std::set<ProvinceCode> provinces;
    for (size_t i = 0; i < presence.size(); ++i) {
        if (presence[i] == ZonePresence::Revoked)
            ++counts.revoked;
        const bool isCounted = counted.view.mode == TimeMode::Between
                                   ? isNewIn(counted.view, ledger.zones()[i], presence[i])
                                   : presence[i] == ZonePresence::InForce;
        if (!isCounted)
            continue;
        ++counts.approved;
        if (!ledger.zones()[i].province.isEmpty())
            provinces.insert(ledger.zones()[i].province);
    }
    counts.provinces = static_cast<int>(provinces.size());
    return counts;
}

QString changesText(const Counted& counted)
{
    const ViewCounts counts = countsIn(counted);
    return FigureText::tr("%1 approved · %2 revoked").arg(counts.approved).arg(counts.revoked);
}

QString zonesNote(const Project& project, Language language)
{
    const ApprovalLedger& ledger = *project.ledger;
    if (ledger.batches().empty())
        return {};
    if (ledger.subject() == LedgerSubject::Places)
        return FigureText::tr("Places: %1.").arg(sourceName(project.sources.zones.path));
    const Batch& last = ledger.batches().back();
    return FigureText::tr("Zones: replies of the State Council, as of batch %1 (%2).")
        .arg(last.number)
        .arg(formatDate(last.approvedOn, language));
}

/// Between two sentences.
/// Without its end, since more may follow.
QString standingSentence(const Standing& standing, const QString& date)
{
    if (standing.inForce == 1)
        return FigureText::tr("By %1, one pilot zone was in force").arg(date);
    if (standing.provincesCovered() == 0)
        return FigureText::tr("By %1, %2 zones were in force").arg(date).arg(standing.inForce);
    return FigureText::tr("By %1, %2 zones in %3 provincial-level regions were in force")
        .arg(date)
        .arg(standing.inForce)
        .arg(standing.provincesCovered());
}

/// What a sentence that has the word "batch" itself calls it.
QString batchInSentence(const ApprovalLedger& ledger, const Batch& batch, Language language)
{
    return ledger.subject() == LedgerSubject::Places ? batch.title.in(language)
                                                     : QString::number(batch.number);
}

QString cumulativeCaption(const Counted& counted)
{
    const ApprovalLedger& ledger = counted.ledger;
    const QDate day = counted.view.asOf;
    const Language language = counted.language;
    const Standing standing = ledger.standingOn(day, counted.scope);
    const QString date = formatDate(day, language);
    if (standing.inForce == 0)
        return FigureText::tr("By %1, no pilot zone was in force.").arg(date);
    QString text = standingSentence(standing, date);
    const auto newest = ledger.newestBatchOn(day);
    const Batch* batch = newest ? ledger.batch(*newest) : nullptr;
    const TimeView newestAlone{TimeMode::Batch, day, std::nullopt};
    const int fresh = batch ? countsIn({ledger, newestAlone, counted.scope, language}).approved : 0;
    if (fresh > 0 && fresh < standing.inForce)
        text += FigureText::tr(", %1 of them new since %2 (batch %3)")
                    .arg(fresh)
                    .arg(formatDate(batch->approvedOn, language), batchInSentence(ledger, *batch, language));
    text += FigureText::tr(".", "end of a sentence");
    if (standing.revoked > 0)
        text += sentenceGap(language) + FigureText::tr("%n had been revoked.", nullptr, standing.revoked);
    return text;
}

QString batchCaption(const Counted& counted)
{
    const auto& [ledger, view, scope, language] = counted;
    const auto newest = ledger.newestBatchOn(view.asOf);
    const Batch* batch = newest ? ledger.batch(*newest) : nullptr;
    if (batch == nullptr)
        return {};
    const ViewCounts counts = countsIn(counted);
    const QString name = batchInSentence(ledger, *batch, language);
    const QString since = formatDate(batch->approvedOn, language);
    const QString day = formatDate(view.asOf, language);
    QString text =
        counts.provinces == 0
            ? FigureText::tr("Batch %1, approved on %2: %3 zones in force on %4.")
                  .arg(name, since, QString::number(counts.approved), day)
            : FigureText::tr("Batch %1, approved on %2: %3 zones in %4 provincial-level regions in "
                             "force on %5.")
                  .arg(name, since, QString::number(counts.approved), QString::number(counts.provinces), day);
    if (counts.revoked > 0)
        text += sentenceGap(language) + FigureText::tr("%n had been revoked.", nullptr, counts.revoked);
    return text;
}

QString betweenCaption(const Counted& counted)
{
    const auto& [ledger, view, scope, language] = counted;
    const ViewCounts counts = countsIn(counted);
    if (counts.provinces == 0 && ledger.provinces().empty())
        return FigureText::tr("After %1 and by %2, %3 zones were approved and %4 revoked.")
            .arg(formatDate(*view.from, language), formatDate(view.asOf, language))
            .arg(counts.approved)
            .arg(counts.revoked);
    return FigureText::tr("After %1 and by %2, %3 zones in %4 provincial-level regions were approved and "
                          "%5 revoked.")
        .arg(formatDate(*view.from, language), formatDate(view.asOf, language))
        .arg(counts.approved)
        .arg(counts.provinces)
        .arg(counts.revoked);
}

QString figureInWords(const Project& project, FigureId id, Language language, const QString& mark)
{
    const TradeFigure& figure = project.trade->figure(id);
    const Measure* measure = project.trade->measure(figure.measure);
    return FigureText::tr("%1, %2: %3 (%4)%5.")
        .arg(measure ? measure->name.in(language) : figure.measure.value,
             formatPeriod(figure.period, language), formatValue(figure, language),
             vintageText(figure.vintage), mark);
}

/// "2018–2021, 2023": years in a row are drawn together.
QString periodsText(const std::vector<Period>& periods, Language language)
{
    QStringList parts;
    for (size_t first = 0; first < periods.size();) {
        size_t last = first;
        while (last + 1 < periods.size() && periods[last + 1].kind == PeriodKind::Year &&
               periods[last].kind == PeriodKind::Year && periods[last + 1].begin == periods[last].end)
            ++last;
        parts.append(last == first
                         ? formatPeriod(periods[first], language)
                         : FigureText::tr("%1–%2", "years").arg(periods[first].text, periods[last].text));
        first = last + 1;
    }
    return parts.join(FigureText::tr(", ", "between parts of a list"));
}

/// How a figure came to be known: "final, published 2025".
QString originText(const TradeFigure& figure, Language language)
{
    const QString published =
        figure.publishedOn
            ? FigureText::tr("published %1").arg(formatPartialDate(*figure.publishedOn, language))
            : FigureText::tr("publication date unknown");
    return FigureText::tr("%1, %2").arg(vintageText(figure.vintage), published);
}

/// "2018–2024 (final, published 2025)".
QString figuresOfSource(const Project& project, const std::vector<FigureId>& figures, const SourceId& source,
                        Language language)
{
    std::vector<std::pair<QString, std::vector<Period>>> groups;
    for (const FigureId id : figures) {
        const TradeFigure& figure = project.trade->figure(id);
        if (figure.source != source)
            continue;
        const QString origin = originText(figure, language);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& known) { return known.first == origin; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {origin, {}});
        std::vector<Period>& periods = group->second;
        if (std::find(periods.begin(), periods.end(), figure.period) == periods.end())
            periods.push_back(figure.period);
    }
    QStringList parts;
    for (const auto& [origin, periods] : groups)
        parts.append(FigureText::tr("%1 (%2)").arg(periodsText(periods, language), origin));
    return parts.join(QStringLiteral("; "));
}

LedgerDifference differenceIn(const Counted& counted, QDate from)
{
    return differenceBetween(counted.ledger, from, counted.view.asOf, counted.scope);
}

QString differenceText(const Counted& counted, QDate from)
{
    const LedgerDifference difference = differenceIn(counted, from);
    return FigureText::tr("%1 new · %2 revoked · %3 unchanged")
        .arg(difference.added)
        .arg(difference.revoked)
        .arg(difference.unchanged);
}

QString differenceCaption(const Counted& counted, QDate from)
{
    const LedgerDifference difference = differenceIn(counted, from);
    const auto [first, last] = std::minmax({from, counted.view.asOf});
    return FigureText::tr("From %1 to %2, %3 zones were new and %4 revoked; %5 were in force on both days.")
        .arg(formatDate(first, counted.language), formatDate(last, counted.language))
        .arg(difference.added)
        .arg(difference.revoked)
        .arg(difference.unchanged);
}

QString countsText(const Counted& counted, bool isFiltered)
{
    const TimeView& view = counted.view;
    if (view.mode == TimeMode::Batch) {
        const auto batch = counted.ledger.newestBatchOn(view.asOf);
        return batch ? batchName(counted.ledger, *batch, counted.language) + QStringLiteral(" · ") +
                           changesText(counted)
                     : QString();
    }
    if (view.mode == TimeMode::Between && view.from)
        return FigureText::tr("After %1").arg(formatDate(*view.from, counted.language)) +
               QStringLiteral(" · ") + changesText(counted);
    const Standing standing = counted.ledger.standingOn(view.asOf, counted.scope);
    const auto ofAll =
        isFiltered ? std::optional(counted.ledger.standingOn(view.asOf).inForce) : std::nullopt;
    QString text = inForceText(standing, ofAll, counted.language);
    if (standing.revoked > 0)
        text += QStringLiteral(" · ") + FigureText::tr("%1 revoked").arg(standing.revoked);
    return text;
}

} // namespace

QString defaultTitle()
{
    return FigureText::tr("Cross-border e-commerce pilot zones of China");
}

QString dateStamp(const FigureRequest& request)
{
    if (!request.differenceFrom)
        return formatDate(request.time.asOf, request.language);
    const auto [first, last] = std::minmax({*request.differenceFrom, request.time.asOf});
    return formatShortDate(first, request.language) + QStringLiteral(" → ") +
           formatShortDate(last, request.language);
}

QString sourceNote(const Project& project, Language language)
{
    return zonesNote(project, language) + sentenceGap(language) + groundNote(project, language);
}

QStringList sourceNotes(const Project& project, const FigureRequest& request)
{
    QStringList notes{sourceNote(project, request.language)};
    const auto shades = shadesOf(project, request);
    if (!shades)
        return notes;
    const QStringList sources = shades->sourcesOn(request.time.asOf, request.language);
    const std::optional<Period>& period = shades->stepOn(request.time.asOf).period;
    if (!sources.isEmpty() && period)
        notes.append(FigureText::tr("%1, %2: %3.")
                         .arg(titleText(*shades, request.language), formatPeriod(*period, request.language),
                              sources.join(FigureText::tr(", ", "between parts of a list"))));
    return notes;
}

std::vector<FigureId> figuresOfShades(const Project& project, const FigureRequest& request)
{
    const auto shades = shadesOf(project, request);
    return shades ? shades->stepOn(request.time.asOf).figures : std::vector<FigureId>();
}

QString standingCaption(const Project& project, const FigureRequest& request)
{
    const Counted counted = countedIn(project, request);
    const QString text = request.differenceFrom ? differenceText(counted, *request.differenceFrom)
                                                : countsText(counted, !request.filter.isEmpty());
    const QString filter = demandsText(project, request, QStringLiteral(" · "));
    return filter.isEmpty() || text.isEmpty() ? text : text + QStringLiteral(" · ") + filter;
}

/// Of a measure, its unit and a mark of its sources.
static QString shadingText(const Choropleth& shades)
{
    const bool isOfPlaces = !shades.areas().empty() && !shades.areas().front().isProvince;
    return isOfPlaces ? FigureText::tr("Shading of places: %1 (%2)%3.")
                      : FigureText::tr("Shading of provinces: %1 (%2)%3.");
}

QString captionText(const Project& project, const FigureRequest& request, const NumberedSources* sources)
{
    const auto markOf = [&](const std::vector<FigureId>& figures) {
        const QString mark = sources ? sources->marksOf(project, figures) : QString();
        return mark.isEmpty() ? QString() : QLatin1Char(' ') + mark;
    };
    const Counted counted = countedIn(project, request);
    const TimeView& view = counted.view;
    QString text = request.differenceFrom         ? differenceCaption(counted, *request.differenceFrom)
                   : view.mode == TimeMode::Batch ? batchCaption(counted)
                   : view.mode == TimeMode::Between && view.from ? betweenCaption(counted)
                                                                 : cumulativeCaption(counted);
    if (!request.filter.isEmpty())
        text += sentenceGap(request.language) +
                FigureText::tr("Only some zones are counted (%1); zones in force in all: %2.")
                    .arg(demandsText(project, request, FigureText::tr("; ", "between demands")))
                    .arg(counted.ledger.standingOn(view.asOf).inForce);
    if (const auto shades = shadesOf(project, request))
        text += sentenceGap(request.language) +
                shadingText(*shades).arg(titleText(*shades, request.language),
                                         unitText(*shades, shades->stepOn(view.asOf), request.language),
                                         markOf(shades->stepOn(view.asOf).figures));
    if (const auto figure = figureOfCaption(project, request))
        text += sentenceGap(request.language) +
                figureInWords(project, *figure, request.language, markOf({*figure}));
    return text;
}

std::optional<FigureId> figureOfCaption(const Project& project, const FigureRequest& request)
{
    const bool showsTrade = std::find(request.charts.begin(), request.charts.end(),
                                      ChartKind::NationalTrade) != request.charts.end();
    if (request.kind != FigureKind::Report || !showsTrade)
        return std::nullopt;
    const std::vector<FigureId> years =
        project.trade->pick({.subject = QStringLiteral("CN"),
                             .measure = MeasureId{QStringLiteral("cbec_total")},
                             .unit = {},
                             .periodKind = PeriodKind::Year,
                             .endedBy = request.time.asOf,
                             .knownBy = request.reading.knownBy,
                             .currency = request.reading.currency});
    return years.empty() ? std::nullopt : std::optional(years.back());
}

NumberedSources::NumberedSources(const Project& project, const std::vector<FigureId>& figures,
                                 Language language)
{
    m_notes = {QStringLiteral("[1] ") + zonesNote(project, language),
               QStringLiteral("[2] ") + groundNote(project, language)};
    for (const FigureId id : figures) {
        const SourceId& source = project.trade->figure(id).source;
        if (std::find(m_sources.begin(), m_sources.end(), source) != m_sources.end())
            continue;
        m_sources.push_back(source);
        const auto known = project.sourceById.constFind(source);
        const bool isNamed = known != project.sourceById.constEnd() && !known->title.isEmpty();
        const QString name =
            !isNamed ? source.value
                     : FigureText::tr("%1, “%2”").arg(known->organisationIn(language), known->title);
        m_notes.append(QStringLiteral("[%1] %2: %3")
                           .arg(kFirstTradeNumber + static_cast<int>(m_sources.size()) - 1)
                           .arg(name, figuresOfSource(project, figures, source, language)));
    }
}

/// "3", "4": three and more in succession are told by their ends: "3–12".
static QStringList runsOf(const std::set<int>& numbers)
{
    QStringList texts;
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        while (std::next(last) != numbers.end() && *std::next(last) == *last + 1)
            ++last;
        const bool isRun = *last - *first >= 2;
        if (isRun)
            texts.append(QStringLiteral("%1–%2").arg(*first).arg(*last));
        for (auto one = first; !isRun && one != std::next(last); ++one)
            texts.append(QString::number(*one));
        first = std::next(last);
    }
    return texts;
}

QString NumberedSources::marksOf(const Project& project, const std::vector<FigureId>& figures) const
{
    std::set<int> numbers;
    for (const FigureId id : figures) {
        const auto at = std::find(m_sources.begin(), m_sources.end(), project.trade->figure(id).source);
        if (at != m_sources.end())
            numbers.insert(kFirstTradeNumber + static_cast<int>(at - m_sources.begin()));
    }
    const QStringList texts = runsOf(numbers);
    return texts.isEmpty() ? QString() : QStringLiteral("[%1]").arg(texts.join(QStringLiteral(", ")));
}

} // namespace zoneatlas
