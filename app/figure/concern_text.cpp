// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/concern_text.h"

#include "figure/inset_areas.h"
#include "figure/moved_items.h"

#include <QCoreApplication>

namespace zoneatlas {

namespace {

constexpr qsizetype kNamesShown = 5;

struct ConcernText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::FigureConcern)
};

/// "A, B, C … (12)".
QString listed(const QStringList& texts)
{
    if (texts.size() <= kNamesShown)
        return texts.join(QStringLiteral(", "));
    return texts.mid(0, kNamesShown).join(QStringLiteral(", ")) + QStringLiteral(" …");
}

QString namesOf(const QStringList& insetCodes)
{
    QStringList names;
    for (const QString& code : insetCodes)
        if (const auto area = insetAreaFromText(code))
            names.append(insetAreaText(*area));
    return names.join(QStringLiteral(", "));
}

/// Of moved items, as `pageItemText` names them.
QString itemNames(const QStringList& items)
{
    QStringList names;
    for (const QString& text : items)
        if (const auto item = movedItemFromText(text + QStringLiteral("=0,0")))
            names.append(pageItemName(item->item, item->index));
    return listed(names);
}

} // namespace

QString concernText(const FigureConcern& concern)
{
    switch (concern.kind) {
    case ConcernKind::SmallText:
        return ConcernText::tr("Text smaller than %1 pt is hard to read in print: %2 (%3 pt).")
            .arg(kLeastTextPt)
            .arg(listed(concern.texts))
            .arg(concern.sizePt, 0, 'f', 1);
    case ConcernKind::LabelsDropped:
        return ConcernText::tr("%n name(s) found no room: %1", nullptr,
                               static_cast<int>(concern.texts.size()))
            .arg(listed(concern.texts));
    case ConcernKind::NoSources:
        return ConcernText::tr("Nothing says where the data come from.");
    case ConcernKind::MissingGlyphs:
        return ConcernText::tr("The page's fonts do not have: %1").arg(listed(concern.texts));
    case ConcernKind::InsetEmpty:
        return ConcernText::tr("%1: the boundary layer has no shapes there. Start the program with "
                               "--boundaries and a layer that has them.")
            .arg(namesOf(concern.texts));
    case ConcernKind::InsetHidden:
        return ConcernText::tr("%1: the page has no room for this inset.").arg(namesOf(concern.texts));
    case ConcernKind::TextDropped:
        return ConcernText::tr("The page has no room for: %1").arg(listed(concern.texts));
    case ConcernKind::LegendDropped:
        return ConcernText::tr("The page has no room for the legend.");
    case ConcernKind::ChartsDropped:
        return ConcernText::tr("The page has no room for: %1").arg(listed(concern.texts));
    case ConcernKind::ItemsCovered:
        return ConcernText::tr("Moved items cover others: %1").arg(itemNames(concern.texts));
    case ConcernKind::PreliminaryUnmarked:
        return ConcernText::tr("Nothing says that these figures are preliminary: %1")
            .arg(listed(concern.texts));
    }
    Q_UNREACHABLE();
}

} // namespace zoneatlas
