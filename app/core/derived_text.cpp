// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/derived_text.h"

#include "core/text_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

struct DerivedText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::DerivedText)
};

QString percentText(double percent, Language language)
{
    return formatNumber(percent, 1, language) + QLatin1Char('%');
}

/// The value alone, in the scale of its unit; of large numbers no more than a digit after the point.
QString bareValue(const TradeFigure& figure, Language language)
{
    const double factor = std::pow(10.0, displayUnit(figure.unit, language).shift);
    const int decimals = printedDecimals(figure.precision * factor);
    const bool isLarge = std::abs(figure.value * factor) >= 100;
    return formatNumber(figure.value * factor, isLarge ? std::min(decimals, 1) : decimals, language);
}

QString amountText(const DerivedFigure& derived, Language language)
{
    const DisplayUnit display = displayUnit(derived.unit, language);
    const double factor = std::pow(10.0, display.shift);
    return formatNumber(derived.value * factor, printedDecimals(derived.precision * factor), language) +
           QLatin1Char(' ') + display.text;
}

QString statement(const DerivedFigure& derived, const TradeLedger& ledger, Language language)
{
    const QString first = bareValue(ledger.figure(derived.inputs.front()), language);
    const QString second = bareValue(ledger.figure(derived.inputs.back()), language);
    switch (derived.derivation) {
    case Derivation::Growth:
        return DerivedText::tr("Growth: %1 = %2 ÷ %3 − 1")
            .arg(signedPercent(derived.value, language), first, second);
    case Derivation::Balance:
        return DerivedText::tr("Exports less imports: %1 = %2 − %3")
            .arg(amountText(derived, language), first, second);
    case Derivation::ShareOfGoodsTrade:
        return DerivedText::tr("Compared with goods trade: %1 = %2 ÷ %3")
            .arg(percentText(derived.value, language), first, second);
    case Derivation::PerZone:
        break;
    }
    return DerivedText::tr("Per zone in force: %1 = %2 ÷ %3")
        .arg(amountText(derived, language), first)
        .arg(derived.zones);
}

} // namespace

QString signedPercent(double percent, Language language)
{
    const QString text = percentText(percent, language);
    return percent > 0 ? QLatin1Char('+') + text : text;
}

QString derivedText(const DerivedFigure& derived, const TradeLedger& ledger, Language language)
{
    const QString text = statement(derived, ledger, language);
    if (!derived.mixesVintages)
        return text;
    QStringList vintages;
    for (const FigureId id : derived.inputs)
        vintages << vintageText(ledger.figure(id).vintage);
    return DerivedText::tr("%1 (vintages differ: %2)")
        .arg(text, vintages.join(DerivedText::tr(", ", "between vintages")));
}

QString revisionsText(const std::vector<FigureId>& revisions, const TradeLedger& ledger, Language language)
{
    if (revisions.size() < 2)
        return {};
    QStringList steps;
    for (const FigureId id : revisions) {
        const TradeFigure& figure = ledger.figure(id);
        steps << DerivedText::tr("%1 (%2)").arg(formatValue(figure, language),
                                                formatPartialDate(*figure.publishedOn, language));
    }
    return DerivedText::tr("%1: %2").arg(steps.join(QStringLiteral(" → ")),
                                         signedPercent(revisionPercent(ledger, revisions), language));
}

} // namespace zoneatlas
