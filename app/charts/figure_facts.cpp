// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figure_facts.h"

#include "core/compared_trade.h"
#include "core/derived_text.h"
#include "core/text_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

struct FigureFacts
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::FigureFacts)
};

QString publishedText(const TradeFigure& figure, Language language)
{
    return figure.publishedOn
               ? FigureFacts::tr("published %1").arg(formatPartialDate(*figure.publishedOn, language))
               : FigureFacts::tr("publication date unknown");
}

} // namespace

QString organisationOf(const Session& session, const TradeFigure& figure)
{
    const auto source = session.project().sourceById.constFind(figure.source);
    return source == session.project().sourceById.constEnd() ? figure.source.value
                                                             : source->organisationIn(session.language());
}

QString subjectText(const Session& session, const TradeFigure& figure)
{
    const QString name = figure.subjectName.in(session.language());
    return name.isEmpty() ? figure.subject : name;
}

QString noFigureText(const Session& session)
{
    const TradeReading& reading = session.reading();
    if (ownComparedMeasure(*session.project().trade, reading))
        return FigureFacts::tr("no figure");
    return reading.currency == Currency::Usd ? FigureFacts::tr("no figure published in US dollars")
                                             : FigureFacts::tr("no figure published in yuan");
}

MeasureId comparedId(const Session& session)
{
    return comparedMeasure(*session.project().trade, session.reading()).id;
}

QString comparedUnitText(const Session& session)
{
    const QString unit =
        displayUnit(comparedUnit(*session.project().trade, session.reading()), session.language()).text;
    return unit.isEmpty() ? FigureFacts::tr("unit not given") : unit;
}

std::optional<AtlasItem> itemOfSubject(const Project& project, const TradeFigure& figure)
{
    if (figure.subjectKind == SubjectKind::Province)
        return project.ledger->province(ProvinceCode(figure.subject))
                   ? std::optional<AtlasItem>(ProvinceCode(figure.subject))
                   : std::nullopt;
    const std::vector<Zone>& zones = project.ledger->zones();
    const auto zone = std::find_if(zones.begin(), zones.end(), [&figure](const Zone& each) {
        return each.adcode.value == figure.subject;
    });
    return zone == zones.end() ? std::nullopt : std::optional<AtlasItem>(zone->id);
}

QString measureName(const Session& session, const MeasureId& id)
{
    const Measure* measure = session.project().trade->measure(id);
    return measure ? measure->name.in(session.language()) : id.value;
}

QString originText(const Session& session, const TradeFigure& figure)
{
    return FigureFacts::tr("%1, %2, %3")
        .arg(vintageText(figure.vintage), publishedText(figure, session.language()),
             organisationOf(session, figure));
}

QString figureTip(const Session& session, const TradeFigure& figure, const QStringList& remarks)
{
    const Language language = session.language();
    QStringList lines{
        FigureFacts::tr("%1, %2").arg(formatValue(figure, language), vintageText(figure.vintage)),
        publishedText(figure, language),
        FigureFacts::tr("Source: %1")
            .arg(FigureFacts::tr("%1 (%2)").arg(organisationOf(session, figure),
                                                qualityText(figure.quality)))};
    if (const auto growth = growthOf(*session.project().trade, figure.id, session.knownBy()))
        lines << derivedText(*growth, *session.project().trade, language);
    lines << remarks;
    QString tip =
        QStringLiteral("<b>%1</b>")
            .arg(FigureFacts::tr("%1, %2")
                     .arg(measureName(session, figure.measure), formatPeriod(figure.period, language))
                     .toHtmlEscaped());
    for (const QString& line : lines)
        tip += QStringLiteral("<br>") + line.toHtmlEscaped();
    return tip;
}

ChartTable figureTable(const Session& session, const std::vector<FigureId>& figures)
{
    ChartTable table{{FigureFacts::tr("Subject"), FigureFacts::tr("Measure"), FigureFacts::tr("Period"),
                      FigureFacts::tr("Value"), FigureFacts::tr("Unit"), FigureFacts::tr("Vintage"),
                      FigureFacts::tr("Published"), FigureFacts::tr("Source"), FigureFacts::tr("Address"),
                      FigureFacts::tr("Remark")},
                     {}};
    for (const FigureId id : figures) {
        const TradeFigure& figure = session.project().trade->figure(id);
        table.rows.push_back({subjectText(session, figure), measureName(session, figure.measure),
                              figure.period.text, figure.value, figure.unit, vintageCode(figure.vintage),
                              figure.publishedOn ? figure.publishedOn->text : QString(),
                              organisationOf(session, figure),
                              session.project().sourceById.value(figure.source).url, figure.note});
    }
    return table;
}

QVariantList missingFigureRow(const Session& session, const QString& subject, const MeasureId& measure,
                              const QString& period)
{
    return {subject,   measureName(session, measure),
            period,    QVariant(),
            QString(), QString(),
            QString(), QString(),
            QString(), FigureFacts::tr("no published figure")};
}

QString labelText(const TradeFigure& figure, Language language)
{
    constexpr double kLarge = 100; ///< from here on without digits after the point
    const auto currency = currencyOf(figure.unit);
    const int shift = currency ? displayUnit(commonUnit(*currency), language).shift : 0;
    const double factor = std::pow(10.0, shift);
    const double value = inCommonUnit(figure.value, figure.unit) * factor;
    const int printed = printedDecimals(inCommonUnit(figure.precision, figure.unit) * factor);
    return formatNumber(value, std::min(printed, std::abs(value) < kLarge ? 1 : 0), language);
}

} // namespace zoneatlas
