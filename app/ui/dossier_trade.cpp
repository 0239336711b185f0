// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier_trade.h"

#include "core/text_format.h"
#include "ui/dossier_parts.h"
#include "ui/html_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace zoneatlas {

using dossier::say;

namespace {

constexpr size_t kNewestShown = 4; ///< figures of one measure

using Figures = std::vector<const TradeFigure*>;

Figures figuresOf(const QString& subject, const MeasureId& measure, const TradeLedger& trade)
{
    TradeQuery query;
    query.subject = subject;
    query.measure = measure;
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
        parts << html::link(source->url, source->organisation);
    const QString line = parts.join(QStringLiteral(" · "));
    return figure.note.isEmpty() ? line : line + QStringLiteral("<br>") + html::escaped(figure.note);
}

QString figureRow(const TradeFigure& figure, const DossierContext& context)
{
    return QStringLiteral("<tr><td class=\"cell\">%1</td><td class=\"number\" align=\"right\">%2</td></tr>")
        .arg(html::escaped(formatPeriod(figure.period, context.language)),
             html::escaped(formatValue(figure, context.language)));
}

/// One row a figure; where they come from is said once for figures in succession that share it.
QString figureRows(const Figures& figures, const DossierContext& context)
{
    QString rows;
    for (size_t i = 0; i < figures.size(); ++i) {
        const QString origin = originHtml(*figures[i], context);
        rows += figureRow(*figures[i], context);
        if (i + 1 == figures.size() || originHtml(*figures[i + 1], context) != origin)
            rows += QStringLiteral("<tr><td colspan=\"2\" class=\"small\">%1</td></tr>").arg(origin);
    }
    return rows;
}

QString measureHtml(const Measure& measure, Figures figures, const DossierContext& context)
{
    const size_t hidden = figures.size() - std::min(figures.size(), kNewestShown);
    figures.resize(figures.size() - hidden);
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
        const Figures figures = figuresOf(subject, measure.id, *context.project.trade);
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
