// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choropleth_text.h"

#include "core/text_format.h"

#include <QCoreApplication>

#include <cmath>

namespace zoneatlas {

namespace {

struct ChoroplethText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Choropleth)
};

QString rangeText(const QString& first, const QString& last)
{
    return first == last ? first : QStringLiteral("%1–%2").arg(first, last);
}

QStringList wholeRanges(const Classification& classes, Language language)
{
    QStringList texts;
    double first = classes.lowest;
    for (const double upper : classes.uppers) {
        texts.append(rangeText(formatNumber(first, 0, language), formatNumber(upper, 0, language)));
        first = upper + 1;
    }
    return texts;
}

/// With so many decimals; absent where two bounds would read the same.
std::optional<QStringList> boundTexts(const Classification& classes, double factor, int decimals,
                                      Language language)
{
    QStringList texts{formatNumber(classes.lowest * factor, decimals, language)};
    for (const double upper : classes.uppers) {
        const QString text = formatNumber(upper * factor, decimals, language);
        if (text == texts.last() && upper != classes.lowest)
            return std::nullopt;
        texts.append(text);
    }
    return texts;
}

QString countText(ProvinceMeasure measure, const QString& province, int count)
{
    return measure == ProvinceMeasure::Approvals
               ? ChoroplethText::tr("%1, approvals: %2").arg(province).arg(count)
               : ChoroplethText::tr("%1, zones in force: %2").arg(province).arg(count);
}

QString missingText(const QString& area, const std::optional<Period>& period, Language language)
{
    if (!period)
        return ChoroplethText::tr("%1, goods trade: no published figure").arg(area);
    return ChoroplethText::tr("%1, goods trade %2: no published figure")
        .arg(area, formatPeriod(*period, language));
}

QString ownMissingText(const QString& area, const QString& measure, const std::optional<Period>& period,
                       Language language)
{
    if (!period)
        return ChoroplethText::tr("%1, %2: no figure", "a place and a measure").arg(area, measure);
    return ChoroplethText::tr("%1, %2 %3: no figure", "a place, a measure and a year")
        .arg(area, measure, formatPeriod(*period, language));
}

QString originText(const Choropleth& choropleth, const TradeFigure& figure, Language language)
{
    const QString organisation = choropleth.organisationOf(figure, language);
    return figure.vintage == Vintage::Unknown
               ? organisation
               : QStringLiteral("%1 · %2").arg(vintageText(figure.vintage), organisation);
}

} // namespace

QString measureText(ProvinceMeasure measure)
{
    switch (measure) {
    case ProvinceMeasure::ZonesInForce:
        return ChoroplethText::tr("Zones in force");
    case ProvinceMeasure::Approvals:
        return ChoroplethText::tr("Approvals");
    case ProvinceMeasure::GoodsTrade:
        break;
    }
    return ChoroplethText::tr("Goods trade");
}

QString titleText(const Choropleth& choropleth, Language language)
{
    const Measure* own = choropleth.ownMeasure();
    return own ? own->name.in(language) : measureText(choropleth.choice().measure);
}

QString methodText(ClassMethod method)
{
    switch (method) {
    case ClassMethod::Quantile:
        return ChoroplethText::tr("Quantiles");
    case ClassMethod::NaturalBreaks:
        return ChoroplethText::tr("Natural breaks");
    case ClassMethod::EqualInterval:
        return ChoroplethText::tr("Equal intervals");
    case ClassMethod::Pretty:
        return ChoroplethText::tr("Round bounds");
    case ClassMethod::Manual:
        break;
    }
    return ChoroplethText::tr("Own bounds");
}

QString unitText(const Choropleth& choropleth, const ChoroplethStep& step, Language language)
{
    if (choropleth.choice().measure == ProvinceMeasure::Approvals)
        return ChoroplethText::tr("approvals per province");
    if (choropleth.isCount())
        return ChoroplethText::tr("zones per province");
    const QString told = displayUnit(choropleth.unit(), language).text;
    const QString unit = told.isEmpty() ? ChoroplethText::tr("unit not given") : told;
    return step.period ? unit + QStringLiteral(" · ") + formatPeriod(*step.period, language) : unit;
}

QStringList rangeTexts(const Choropleth& choropleth, const ChoroplethStep& step, Language language)
{
    if (choropleth.isCount())
        return wholeRanges(step.classes, language);
    constexpr int kMostDecimals = 4;
    const double factor = std::pow(10.0, displayUnit(choropleth.unit(), language).shift);
    std::optional<QStringList> bounds;
    for (int decimals = 0; !bounds && decimals <= kMostDecimals; ++decimals)
        bounds = boundTexts(step.classes, factor, decimals, language);
    QStringList texts;
    for (size_t i = 0; bounds && i < step.classes.count(); ++i)
        texts.append(
            rangeText(bounds->at(static_cast<qsizetype>(i)), bounds->at(static_cast<qsizetype>(i) + 1)));
    return texts;
}

QStringList shadeTexts(const Choropleth& choropleth, QDate day, const ShadedArea& area, Language language)
{
    const QString name = area.name.in(language);
    const ChoroplethStep& step = choropleth.stepOn(day);
    if (choropleth.isCount())
        return {countText(choropleth.choice().measure, name, static_cast<int>(step.values.at(area.code)))};
    const TradeFigure* figure = choropleth.figureOn(day, area.code);
    const Measure* own = choropleth.ownMeasure();
    const QString measure = own ? own->name.in(language) : QString();
    if (figure == nullptr)
        return {own ? ownMissingText(name, measure, step.period, language)
                    : missingText(name, step.period, language)};
    const QString period = formatPeriod(figure->period, language);
    const QString value = formatValue(*figure, language);
    const QString line = own ? ChoroplethText::tr("%1, %2 %3: %4", "a place, a measure, a year and a value")
                                   .arg(name, measure, period, value)
                             : ChoroplethText::tr("%1, goods trade %2: %3").arg(name, period, value);
    return {line, originText(choropleth, *figure, language)};
}

} // namespace zoneatlas
