// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include "core/error_text.h"
#include "figure/command_line.h"
#include "figure/figure_checks.h"
#include "ui/app_style.h"
#include "ui/concern_list.h"
#include "ui/export_form.h"
#include "ui/export_memory.h"
#include "ui/figure_output.h"
#include "ui/figure_preview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace zoneatlas {

namespace {

/// "jpg" of "JPEG picture (*.jpg *.jpeg)".
QString firstEnding(const QString& filter)
{
    static const QRegularExpression form(QStringLiteral("\\*\\.(\\w+)"));
    return form.match(filter).captured(1);
}

/// Of several filters the one for a format that was written last.
QString filterFor(const QString& ending, const QStringList& filters)
{
    for (const QString& filter : filters)
        if (filter.contains(QStringLiteral("*.") + ending))
            return filter;
    return filters.constFirst();
}

} // namespace

ExportDialog::ExportDialog(Session& session, const ExportScreen& screen, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_screen(screen)
    , m_form(new ExportForm(session, screen))
{
    setWindowTitle(tr("Export figure"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx);
    grid->setSpacing(2 * style::kGridPx);
    grid->addWidget(m_form, 0, 0);
    grid->addWidget(makeSide(), 0, 1);
    grid->addWidget(makeButtons(), 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::onChanged);
    connect(m_preview, &FigurePreview::rendered, this, &ExportDialog::checkNow);
    connect(m_preview, &FigurePreview::areaDrawn, m_form, &ExportForm::addDrawnInset);
    connect(m_concerns, &ConcernList::fixRequested, this, &ExportDialog::fix);
    setChoices(loadExportChoices(QSettings()));
    resize(1080, 640);
}

QWidget* ExportDialog::makeSide()
{
    m_preview = new FigurePreview(m_session.project());
    m_preview->setToolTip(tr("Drag over the map to show that part in an inset."));
    m_concerns = new ConcernList;
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * style::kGridPx);
    column->addWidget(m_preview, 1);
    column->addWidget(m_concerns);
    column->addWidget(m_message);
    return side;
}

QWidget* ExportDialog::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kGridPx);
    const auto add = [this, row](const QString& text, auto slot) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    add(tr("Copy"), &ExportDialog::copy)->setToolTip(tr("Picture and drawing to the clipboard"));
    add(tr("Copy as command line"), &ExportDialog::copyCommandLine)
        ->setToolTip(tr("The call that makes this figure without a window"));
    add(tr("Print…"), &ExportDialog::print);
    row->addStretch(1);
    add(tr("Save…"), &ExportDialog::askAndSave)->setDefault(true);
    add(tr("Cancel"), &QDialog::reject);
    return bar;
}

ExportChoices ExportDialog::choices() const
{
    return m_form->choices();
}

void ExportDialog::setChoices(const ExportChoices& choices)
{
    m_form->setChoices(choices);
}

FigureRequest ExportDialog::request() const
{
    return figureRequest(choices(), m_session, m_screen);
}

QString ExportDialog::message() const
{
    return m_message->text();
}

void ExportDialog::onChanged()
{
    tell({}, false);
    m_preview->setRequest(request());
}

void ExportDialog::checkNow()
{
    m_concerns->show(checkFigure(m_session.project(), request()), choices());
}

void ExportDialog::fix(const FigureConcern& concern)
{
    setChoices(fixedChoices(concern, choices()));
}

void ExportDialog::tell(const QString& message, bool isProblem)
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, isProblem ? style::kWarning : style::kText);
    m_message->setPalette(palette);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void ExportDialog::copy()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome copied = copyFigure(m_session.project(), {request(), choices().dpi});
    QApplication::restoreOverrideCursor();
    QSettings settings;
    saveExportChoices(settings, choices());
    tell(copied ? tr("Copied as a picture, a drawing and text.") : errorText(copied.error()), !copied);
}

void ExportDialog::copyCommandLine()
{
    const auto last = lastExport();
    const QString name =
        suggestedFileName(m_session.time().date(), last ? last->ending : QStringLiteral("png"));
    const QString line = asCommandLine(m_session.project().sources, request(), choices().dpi, name);
    QApplication::clipboard()->setText(line);
    tell(tr("Copied: %1").arg(line), false);
}

void ExportDialog::print()
{
    printFigure(this, m_session.project(), request());
}

void ExportDialog::askAndSave()
{
    const QStringList filters{tr("PNG picture (*.png)"), tr("JPEG picture (*.jpg *.jpeg)"),
                              tr("PDF page (*.pdf)"), tr("SVG drawing (*.svg)"),
                              tr("GeoTIFF, the map alone (*.tif *.tiff)")};
    const auto last = lastExport();
    const QString ending = last ? last->ending : QStringLiteral("png");
    QFileDialog dialog(this, tr("Export figure"), exportFolder());
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filterFor(ending, filters));
    dialog.setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog.setDefaultSuffix(firstEnding(dialog.selectedNameFilter()));
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
            [&dialog](const QString& filter) { dialog.setDefaultSuffix(firstEnding(filter)); });
    dialog.selectFile(suggestedFileName(m_session.time().date(), dialog.defaultSuffix()));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    if (saveTo(dialog.selectedFiles().constFirst()))
        accept();
}

bool ExportDialog::saveTo(const QString& path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome written = writeFigure(m_session.project(), {request(), choices().dpi}, {path, true});
    QApplication::restoreOverrideCursor();
    if (!written) {
        tell(errorText(written.error()), true);
        return false;
    }
    QSettings settings;
    saveExportChoices(settings, choices());
    rememberExport(path);
    m_savedPath = path;
    return true;
}

} // namespace zoneatlas
