// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier_trade.h"

#include "core/text_format.h"
#include "ui/html_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr size_t kNewestShown = 4; ///< figures of one measure

using Figures = std::vector<const TradeFigure*>;

QString say(const char* text)
{
    return QCoreApplication::translate("zoneatlas::Dossier", text);
}

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

QString publishedText(const TradeFigure& figure)
{
    if (!figure.publishedOn)
        return say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "day of publication unknown"));
    return say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "published %1")).arg(figure.publishedOn->text);
}

QString originHtml(const TradeFigure& figure, const DossierContext& context)
{
    QStringList parts;
    if (figure.vintage != Vintage::Unknown)
        parts << html::escaped(vintageText(figure.vintage));
    parts << html::escaped(publishedText(figure));
    const auto source = context.project.sourceById.constFind(figure.source);
    if (source != context.project.sourceById.constEnd())
        parts << html::link(source->url, source->organisation);
    return parts.join(QStringLiteral(" · "));
}

QString figureRow(const TradeFigure& figure, const DossierContext& context)
{
    QString origin = originHtml(figure, context);
    if (!figure.note.isEmpty())
        origin += QStringLiteral("<br>") + html::escaped(figure.note);
    return QStringLiteral("<tr><td class=\"cell\">%1</td><td class=\"number\" align=\"right\">%2</td></tr>"
                          "<tr><td colspan=\"2\" class=\"small\">%3</td></tr>")
        .arg(html::escaped(formatPeriod(figure.period, context.language)),
             html::escaped(formatValue(figure, context.language)), origin);
}

QString measureHtml(const Measure& measure, const Figures& figures, const DossierContext& context)
{
    QString html =
        QStringLiteral(
            "<p class=\"section\">%1</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">")
            .arg(html::escaped(measure.name.in(context.language)));
    const size_t shown = std::min(figures.size(), kNewestShown);
    for (size_t i = 0; i < shown; ++i)
        html += figureRow(*figures[i], context);
    html += QStringLiteral("</table>");
    if (figures.size() > shown)
        html +=
            QStringLiteral("<p class=\"small\">%1</p>")
                .arg(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Older or partial figures not listed: %1"))
                         .arg(figures.size() - shown));
    return html;
}

} // namespace

QString tradeDossier(const Zone& zone, const DossierContext& context)
{
    QString html;
    // The table of measures has goods trade first: comparable between places, the others are not.
    for (const Measure& measure : context.project.trade->measures()) {
        const Figures figures = figuresOf(zone.adcode.value, measure.id, *context.project.trade);
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
