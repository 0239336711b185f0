// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/concern_list.h"

#include "figure/concern_text.h"
#include "ui/app_style.h"
#include "ui/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace zoneatlas {

namespace {

constexpr int kMostRowsSeen = 3;
constexpr int kIconPx = 16;

} // namespace

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
    int column = 2;
    for (const FigureFix fix : fixesFor(concern, choices)) {
        auto* button = new QPushButton(fixText(fix, concern));
        button->setAutoDefault(false);
        button->setAccessibleDescription(concernText(concern));
        rows->addWidget(button, row, column++);
        connect(button, &QPushButton::clicked, this,
                [this, concern, fix] { emit fixRequested(fix, concern); });
    }
}

} // namespace zoneatlas
