// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include "core/error_text.h"
#include "figure/command_line.h"
#include "ui/concern_list.h"
#include "ui/export_memory.h"
#include "ui/figure_output.h"
#include "ui/figure_preview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
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
    : FigureDialog(session, screen, parent)
    , m_concerns(new ConcernList)
{
    setWindowTitle(tr("Export figure"));
    addBelowPreview(m_concerns);
    makeButtons();
    connect(&preview(), &FigurePreview::rendered, this, &ExportDialog::checkNow);
    connect(m_concerns, &ConcernList::fixRequested, this, &ExportDialog::fix);
    setChoices(loadExportChoices(QSettings()));
}

void ExportDialog::makeButtons()
{
    const auto add = [this](const QString& text, auto slot) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttonRow().addWidget(button);
        return button;
    };
    add(tr("Copy"), &ExportDialog::copy)->setToolTip(tr("Picture and drawing to the clipboard"));
    add(tr("Copy as command line"), &ExportDialog::copyCommandLine)
        ->setToolTip(tr("The call that makes this figure without a window"));
    add(tr("Print…"), &ExportDialog::print);
    buttonRow().addStretch(1);
    add(tr("Save…"), &ExportDialog::askAndSave)->setDefault(true);
    add(tr("Cancel"), &QDialog::reject);
}

void ExportDialog::checkNow()
{
    m_concerns->show(checkFigure(session().project(), request()), choices());
}

/// A page grows until the concern is gone; that some name finds no room is so on most pages.
void ExportDialog::fix(FigureFix fix, const FigureConcern& concern)
{
    const bool growsOn = fix == FigureFix::LargerPage && concern.kind != ConcernKind::LabelsDropped;
    ExportChoices fixed = fixedChoices(fix, concern, choices());
    while (growsOn && canBeLarger(fixed) && hasConcern(concern.kind, fixed))
        fixed = fixedChoices(fix, concern, fixed);
    setChoices(fixed);
}

bool ExportDialog::hasConcern(ConcernKind kind, const ExportChoices& choices) const
{
    const std::vector<FigureConcern> concerns = checkFigure(session().project(), requestFor(choices));
    return std::any_of(concerns.begin(), concerns.end(),
                       [kind](const FigureConcern& concern) { return concern.kind == kind; });
}

void ExportDialog::copy()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome copied = copyFigure(session().project(), {request(), choices().dpi});
    QApplication::restoreOverrideCursor();
    QSettings settings;
    saveExportChoices(settings, choices());
    tell(copied ? tr("Copied as a picture, a drawing and text.") : errorText(copied.error()), !copied);
}

void ExportDialog::copyCommandLine()
{
    const auto last = lastExport();
    const QString name =
        suggestedFileName(session().time().date(), last ? last->ending : QStringLiteral("png"));
    const QString line = asCommandLine(session().project().sources, request(), choices().dpi, name);
    QApplication::clipboard()->setText(line);
    tell(tr("Copied: %1").arg(line), false);
}

void ExportDialog::print()
{
    printFigure(this, session().project(), request());
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
    dialog.selectFile(suggestedFileName(session().time().date(), dialog.defaultSuffix()));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    if (saveTo(dialog.selectedFiles().constFirst()))
        accept();
}

bool ExportDialog::saveTo(const QString& path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome written = writeFigure(session().project(), {request(), choices().dpi}, {path, true});
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
