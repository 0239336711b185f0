// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/concern_list.h"

#include "ui/app_style.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kLargerBy = 1.41421356; ///< an A4 page becomes A3
constexpr double kLargestSide = 30'000;
constexpr qsizetype kNamesShown = 5;
constexpr int kMostRowsSeen = 3;
constexpr int kIconPx = 16;

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

bool canBeLarger(const ExportChoices& choices)
{
    ExportChoices larger = choices;
    larger.size = largerSize(choices);
    const QSize pixels = larger.pixels();
    return std::max(larger.size.width(), larger.size.height()) <= kLargestSide &&
           qint64{pixels.width()} * pixels.height() <= kMaxImagePixels;
}

QString removeInsetText(const FigureConcern& concern)
{
    return concern.texts.size() == 1 ? ConcernText::tr("Remove inset") : ConcernText::tr("Remove insets");
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
    }
    Q_UNREACHABLE();
}

QString fixText(const FigureConcern& concern, const ExportChoices& choices)
{
    switch (concern.kind) {
    case ConcernKind::NoSources:
        return ConcernText::tr("Show sources");
    case ConcernKind::MissingGlyphs:
        return isTyped(concern, choices.content) ? ConcernText::tr("Remove them") : QString();
    case ConcernKind::InsetEmpty:
    case ConcernKind::InsetHidden:
        return removeInsetText(concern);
    case ConcernKind::SmallText:
    case ConcernKind::LabelsDropped:
    case ConcernKind::TextDropped:
    case ConcernKind::LegendDropped:
        break;
    }
    return canBeLarger(choices) ? ConcernText::tr("Larger page") : QString();
}

ExportChoices fixedChoices(const FigureConcern& concern, ExportChoices choices)
{
    switch (concern.kind) {
    case ConcernKind::NoSources:
        choices.content.showsSources = true;
        return choices;
    case ConcernKind::MissingGlyphs:
        removeCharacters(concern.texts, choices.content);
        return choices;
    case ConcernKind::InsetEmpty:
    case ConcernKind::InsetHidden:
        std::erase_if(choices.content.insets,
                      [&](const InsetArea& area) { return concern.texts.contains(area.code); });
        return choices;
    case ConcernKind::SmallText:
    case ConcernKind::LabelsDropped:
    case ConcernKind::TextDropped:
    case ConcernKind::LegendDropped:
        break;
    }
    choices.size = largerSize(choices);
    return choices;
}

ConcernList::ConcernList(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ConcernList::sizeHint() const
{
    const int row = QPushButton(QStringLiteral("x")).sizeHint().height() + style::kGridPx / 2;
    return {320, kMostRowsSeen * row};
}

void ConcernList::show(const std::vector<FigureConcern>& concerns, const ExportChoices& choices)
{
    m_concerns = concerns;
    auto* content = new QWidget;
    auto* rows = new QGridLayout(content);
    rows->setContentsMargins(0, 0, style::kGridPx, 0);
    rows->setHorizontalSpacing(style::kGridPx);
    rows->setVerticalSpacing(style::kGridPx / 2);
    rows->setColumnStretch(1, 1);
    setWidget(content); // the rows before are deleted
    for (const FigureConcern& concern : concerns)
        addRow(concern, choices);
    if (concerns.empty()) {
        auto* nothing = new QLabel(tr("Checked: everything on the page can be read."));
        nothing->setFont(style::smallFont());
        rows->addWidget(nothing, 0, 1);
    }
    rows->setRowStretch(rows->rowCount(), 1);
}

void ConcernList::addRow(const FigureConcern& concern, const ExportChoices& choices)
{
    auto* rows = static_cast<QGridLayout*>(widget()->layout());
    const int row = rows->rowCount();
    auto* mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("issue")).pixmap(kIconPx));
    auto* text = new QLabel(concernText(concern));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setToolTip(concern.texts.join(QStringLiteral(", ")).toHtmlEscaped());
    rows->addWidget(mark, row, 0);
    rows->addWidget(text, row, 1);
    const QString fix = fixText(concern, choices);
    if (fix.isEmpty())
        return;
    auto* button = new QPushButton(fix);
    button->setAutoDefault(false);
    rows->addWidget(button, row, 2);
    connect(button, &QPushButton::clicked, this, [this, concern] { emit fixRequested(concern); });
}

} // namespace zoneatlas
