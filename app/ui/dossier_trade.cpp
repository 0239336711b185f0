// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier_trade.h"

#include "charts/chart_style.h"
#include "core/derived_text.h"
#include "core/text_format.h"
#include "ui/dossier_parts.h"
#include "ui/html_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

using dossier::say;

namespace {

constexpr int kMostYears = 10; ///< of one measure
constexpr double kLongestBarPx = 70;
constexpr int kMostParts = 2; ///< of years that have no figure yet

using Figures = std::vector<const TradeFigure*>;

Figures figuresOf(const QString& subject, const MeasureId& measure, const DossierContext& context)
{
    if (subject.isEmpty())
        return {}; // a place without a code
    const TradeLedger& trade = *context.project.trade;
    TradeQuery query;
    query.subject = subject;
    query.measure = measure;
    query.knownBy = context.knownBy;
    Figures figures;
    for (const FigureId id : trade.pick(query))
        figures.push_back(&trade.figure(id));
    std::stable_sort(figures.begin(), figures.end(), [](const TradeFigure* a, const TradeFigure* b) {
        // Whole years before their parts when they end on the same day.
        return std::tie(a->period.end, b->period.begin) > std::tie(b->period.end, a->period.begin);
    });
    return figures;
}

QString publishedText(const TradeFigure& figure, Language language)
{
    if (!figure.publishedOn)
        return say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "day of publication unknown"));
    return say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "published %1"))
        .arg(formatPartialDate(*figure.publishedOn, language));
}

QString originHtml(const TradeFigure& figure, const DossierContext& context)
{
    QStringList parts;
    if (figure.vintage != Vintage::Unknown)
        parts << html::escaped(vintageText(figure.vintage));
    parts << html::escaped(publishedText(figure, context.language));
    const auto source = context.project.sourceById.constFind(figure.source);
    if (source != context.project.sourceById.constEnd())
        parts << html::link(source->url, source->organisationIn(context.language));
    const QString line = parts.join(QStringLiteral(" · "));
    return figure.note.isEmpty() ? line : line + QStringLiteral("<br>") + html::escaped(figure.note);
}

/// Years in one unit are a small chart of bars beside their values; `largest` is the longest of them. Empty
/// for other periods.
QString barHtml(const TradeFigure& figure, double largest)
{
    if (figure.period.kind != PeriodKind::Year || largest <= 0)
        return {};
    const int width = std::max(1, static_cast<int>(std::lround(kLongestBarPx * figure.value / largest)));
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\"><tr><td bgcolor=\"%1\" width=\"%2\">"
                          "<font size=\"1\">&nbsp;</font></td></tr></table>")
        .arg(ChartStyle().imports.name())
        .arg(width);
}

QString figureRow(const TradeFigure& figure, double largest, const DossierContext& context)
{
    return QStringLiteral("<tr><td class=\"cell\">%1</td><td class=\"cell\">%2</td>"
                          "<td class=\"number\" align=\"right\">%3</td></tr>")
        .arg(html::escaped(formatPeriod(figure.period, context.language)), barHtml(figure, largest),
             html::escaped(formatValue(figure, context.language)));
}

/// Of the years in the unit of the newest.
double largestYear(const Figures& figures)
{
    double largest = 0;
    for (const TradeFigure* figure : figures)
        if (figure->period.kind == PeriodKind::Year && figure->unit == figures.front()->unit)
            largest = std::max(largest, figure->value);
    return largest;
}

/// With the imports of the same definition and period, if they were published.
std::optional<DerivedFigure> balanceWith(const TradeFigure& exports, const DossierContext& context)
{
    const QString stem = exports.measure.value.section(u'_', 0, -2);
    TradeQuery query;
    query.subject = exports.subject;
    query.measure = MeasureId(stem + QStringLiteral("_import"));
    query.unit = exports.unit;
    query.knownBy = context.knownBy;
    for (const FigureId imports : context.project.trade->pick(query))
        if (const auto balance = balanceOf(*context.project.trade, exports.id, imports))
            return balance;
    return std::nullopt;
}

/// Of a province's goods trade in a year: by the zones in force there when it ended.
std::optional<DerivedFigure> averageOf(const TradeFigure& figure, const DossierContext& context)
{
    if (figure.subjectKind != SubjectKind::Province || figure.period.kind != PeriodKind::Year ||
        figure.measure != MeasureId(QStringLiteral("goods_total")))
        return std::nullopt;
    const Standing standing = context.project.ledger->standingOn(figure.period.end.addDays(-1));
    const auto zones = standing.inForceByProvince.find(ProvinceCode(figure.subject));
    return zones == standing.inForceByProvince.end()
               ? std::nullopt
               : perZone(*context.project.trade, figure.id, zones->second);
}

/// What it was published as before, and what follows from it.
QStringList remarksOn(const TradeFigure& figure, const DossierContext& context)
{
    const TradeLedger& trade = *context.project.trade;
    QStringList remarks;
    if (const QString revisions =
            revisionsText(revisionsOf(trade, figure.id, context.knownBy), trade, context.language);
        !revisions.isEmpty())
        remarks << say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Published as %1")).arg(revisions);
    for (const auto& derived :
         {growthOf(trade, figure.id, context.knownBy), shareOfGoodsTrade(trade, figure.id, context.knownBy),
          balanceWith(figure, context), averageOf(figure, context)})
        if (derived)
            remarks << derivedText(*derived, trade, context.language);
    return remarks;
}

QString remarkRows(const TradeFigure& figure, const DossierContext& context)
{
    QString rows;
    for (const QString& remark : remarksOn(figure, context))
        rows +=
            QStringLiteral("<tr><td colspan=\"3\" class=\"small\">%1</td></tr>").arg(html::escaped(remark));
    return rows;
}

/// One row a figure; where they come from is said once for figures in succession that share it.
QString figureRows(const Figures& figures, const DossierContext& context)
{
    const double largest = largestYear(figures);
    QString rows;
    for (size_t i = 0; i < figures.size(); ++i) {
        const QString origin = originHtml(*figures[i], context);
        const double scale = figures[i]->unit == figures.front()->unit ? largest : 0;
        rows += figureRow(*figures[i], scale, context) + remarkRows(*figures[i], context);
        if (i + 1 == figures.size() || originHtml(*figures[i + 1], context) != origin)
            rows += QStringLiteral("<tr><td colspan=\"3\" class=\"small\">%1</td></tr>").arg(origin);
    }
    return rows;
}

/// Years, and what is newer than the newest of them. `figures` are the newest first.
Figures worthShowing(const Figures& figures)
{
    Figures shown;
    int years = 0;
    int parts = 0;
    for (const TradeFigure* figure : figures) {
        const bool isYear = figure->period.kind == PeriodKind::Year;
        if (isYear ? years++ < kMostYears : years == 0 && parts++ < kMostParts)
            shown.push_back(figure);
    }
    return shown;
}

QString measureHtml(const Measure& measure, const Figures& all, const DossierContext& context)
{
    const Figures figures = worthShowing(all);
    const size_t hidden = all.size() - figures.size();
    QString html = html::section(measure.name.in(context.language)) +
                   QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">") +
                   figureRows(figures, context) + QStringLiteral("</table>");
    if (hidden > 0)
        html +=
            QStringLiteral("<p class=\"small\">%1</p>")
                .arg(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Older or partial figures not listed: %1"))
                         .arg(hidden));
    return html;
}

} // namespace

QString tradeDossier(const QString& subject, const DossierContext& context)
{
    QString html;
    // The table of measures has goods trade first: comparable between places, the others are not.
    for (const Measure& measure : context.project.trade->measures()) {
        const Figures figures = figuresOf(subject, measure.id, context);
        if (!figures.empty())
            html += measureHtml(measure, figures, context);
    }
    if (!html.isEmpty())
        return html;
    return html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Trade"))) + QStringLiteral("<p>") +
           html::quiet(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "No published figure"))) +
           QStringLiteral("</p>");
}

} // namespace zoneatlas
