// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_dialog.h"

#include "ui/app_style.h"
#include "ui/export_form.h"
#include "ui/figure_preview.h"

#include <QGridLayout>
#include <QLabel>
#include <QScreen>

namespace zoneatlas {

namespace {

/// As large as helps to see the figure, within the screen.
QSize startSize(const QWidget& dialog)
{
    constexpr QSize kLeast(1080, 640);
    constexpr QSize kMost(1440, 900);
    return kLeast.expandedTo(kMost.boundedTo(dialog.screen()->availableSize() * 0.85));
}

} // namespace

FigureDialog::FigureDialog(Session& session, const ExportScreen& screen, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_screen(screen)
    , m_form(new ExportForm(session, screen))
    , m_buttons(new QHBoxLayout)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx);
    grid->setSpacing(2 * style::kGridPx);
    m_buttons->setSpacing(style::kGridPx);
    m_side = makeSide();
    grid->addWidget(m_form, 0, 0);
    m_form->setFocus(); // its first field: map or report is one key away
    grid->addLayout(m_side, 0, 1);
    grid->addLayout(m_buttons, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_form, &ExportForm::changed, this, &FigureDialog::refresh);
    connect(m_preview, &FigurePreview::areaDrawn, m_form, &ExportForm::addDrawnInset);
    connect(m_preview, &FigurePreview::itemMoved, m_form, &ExportForm::moveItem);
    connect(m_preview, &FigurePreview::itemPutBack, m_form, &ExportForm::putBack);
    resize(startSize(*this));
}

QVBoxLayout* FigureDialog::makeSide()
{
    m_preview = new FigurePreview(m_session.project());
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    auto* side = new QVBoxLayout;
    side->setSpacing(2 * style::kGridPx);
    side->addWidget(m_preview, 1);
    side->addWidget(m_message);
    return side;
}

void FigureDialog::addBelowPreview(QWidget* widget)
{
    m_side->insertWidget(m_side->indexOf(m_message), widget);
}

ExportChoices FigureDialog::choices() const
{
    return m_form->choices();
}

void FigureDialog::setChoices(const ExportChoices& choices)
{
    m_form->setChoices(choices);
}

FigureRequest FigureDialog::requestFor(const ExportChoices& choices) const
{
    return figureRequest(choices, m_session, m_screen);
}

QString FigureDialog::message() const
{
    return m_message->text();
}

void FigureDialog::refresh()
{
    tell({}, false);
    m_preview->setRequest(request());
}

void FigureDialog::tell(const QString& message, bool isProblem)
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, isProblem ? style::kWarning : style::kText);
    m_message->setPalette(palette);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace zoneatlas
