// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_fixes.h"

#include "figure/moved_items.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace zoneatlas {

namespace {

constexpr double kLargerBy = 1.41421356; ///< an A4 page becomes A3
constexpr double kLargestSide = 30'000;

struct ConcernText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::FigureConcern)
};

/// The texts that somebody typed; others come from the data.
std::vector<QString FigureRequest::*> typedTexts()
{
    return {&FigureRequest::title, &FigureRequest::subtitle, &FigureRequest::approvalNumber};
}

bool isTyped(const FigureConcern& glyphs, const FigureRequest& request)
{
    const auto texts = typedTexts();
    return std::all_of(glyphs.texts.begin(), glyphs.texts.end(), [&](const QString& character) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](auto text) { return (request.*text).contains(character); });
    });
}

void removeCharacters(const QStringList& characters, FigureRequest& request)
{
    for (const auto text : typedTexts())
        for (const QString& character : characters)
            request.*text = (request.*text).remove(character).simplified();
}

QSizeF largerSize(const ExportChoices& choices)
{
    const QSizeF size = choices.size * kLargerBy;
    return {std::round(size.width()), std::round(size.height())};
}

QString removeInsetText(const FigureConcern& concern)
{
    return concern.texts.size() == 1 ? ConcernText::tr("Remove inset") : ConcernText::tr("Remove insets");
}

/// The values whose text is not among `texts`.
template <class T, class TextOf>
std::vector<T> without(std::vector<T> values, const QStringList& texts, TextOf textOf)
{
    std::erase_if(values, [&](const T& value) { return texts.contains(std::invoke(textOf, value)); });
    return values;
}

/// Does setting the names in the smallest type make them smaller than they are?
bool canNamesBeSmaller(const ExportChoices& choices)
{
    return namePtOf(choices.content, choices.pageMm()) > kLeastTextPt;
}

std::vector<FigureFix> largerPageIfPossible(const ExportChoices& choices)
{
    if (canBeLarger(choices))
        return {FigureFix::LargerPage};
    return {};
}

std::vector<FigureFix> joined(std::vector<FigureFix> fixes, const std::vector<FigureFix>& more)
{
    fixes.insert(fixes.end(), more.begin(), more.end());
    return fixes;
}

} // namespace

bool canBeLarger(const ExportChoices& choices)
{
    ExportChoices larger = choices;
    larger.size = largerSize(choices);
    const QSize pixels = larger.pixels();
    return std::max(larger.size.width(), larger.size.height()) <= kLargestSide &&
           qint64{pixels.width()} * pixels.height() <= kMaxImagePixels;
}

std::vector<FigureFix> fixesFor(const FigureConcern& concern, const ExportChoices& choices)
{
    const std::vector<FigureFix> larger = largerPageIfPossible(choices);
    switch (concern.kind) {
    case ConcernKind::NoSources:
        return {FigureFix::ShowSources};
    case ConcernKind::PreliminaryUnmarked:
        return choices.content.showsSources ? larger : std::vector{FigureFix::ShowSources};
    case ConcernKind::MissingGlyphs:
        if (isTyped(concern, choices.content))
            return {FigureFix::RemoveCharacters};
        return {};
    case ConcernKind::InsetEmpty:
        return {FigureFix::RemoveInsets};
    case ConcernKind::InsetHidden:
        return joined({FigureFix::RemoveInsets}, larger);
    case ConcernKind::LabelsDropped:
        return joined({canNamesBeSmaller(choices) ? FigureFix::SmallerNames : FigureFix::NoNames}, larger);
    case ConcernKind::LegendDropped:
        return joined({FigureFix::NoLegend}, larger);
    case ConcernKind::ChartsDropped:
        return joined({FigureFix::FewerCharts}, larger);
    case ConcernKind::SmallText:
        if (choices.content.namePt.value_or(kLeastTextPt) < kLeastTextPt)
            return {FigureFix::ReadableNames};
        return larger;
    case ConcernKind::TextDropped:
        return larger;
    case ConcernKind::ItemsCovered:
        return {FigureFix::PutBack};
    }
    Q_UNREACHABLE();
}

QString fixText(FigureFix fix, const FigureConcern& concern)
{
    switch (fix) {
    case FigureFix::ShowSources:
        return ConcernText::tr("Show sources");
    case FigureFix::RemoveCharacters:
        return ConcernText::tr("Remove them");
    case FigureFix::RemoveInsets:
        return removeInsetText(concern);
    case FigureFix::SmallerNames:
        return ConcernText::tr("Smaller names");
    case FigureFix::ReadableNames:
        return ConcernText::tr("Larger names");
    case FigureFix::NoNames:
        return ConcernText::tr("No names");
    case FigureFix::NoLegend:
        return ConcernText::tr("No legend");
    case FigureFix::FewerCharts:
        return ConcernText::tr("Without them");
    case FigureFix::LargerPage:
        return ConcernText::tr("Larger page");
    case FigureFix::PutBack:
        return ConcernText::tr("Put back");
    }
    Q_UNREACHABLE();
}

ExportChoices fixedChoices(FigureFix fix, const FigureConcern& concern, ExportChoices choices)
{
    FigureRequest& content = choices.content;
    switch (fix) {
    case FigureFix::ShowSources:
        content.showsSources = true;
        break;
    case FigureFix::RemoveCharacters:
        removeCharacters(concern.texts, content);
        break;
    case FigureFix::RemoveInsets:
        replaceInsets(content, without(content.insets, concern.texts, &InsetArea::code));
        break;
    case FigureFix::SmallerNames:
    case FigureFix::ReadableNames:
        content.namePt = kLeastTextPt;
        break;
    case FigureFix::NoNames:
        content.showsLabels = false;
        break;
    case FigureFix::NoLegend:
        content.showsLegend = false;
        break;
    case FigureFix::FewerCharts:
        replaceCharts(content, without(content.charts, concern.texts, chartName));
        break;
    case FigureFix::LargerPage:
        choices.size = largerSize(choices);
        break;
    case FigureFix::PutBack:
        content.moved = without(content.moved, concern.texts, pageItemText);
        break;
    }
    return choices;
}

} // namespace zoneatlas
