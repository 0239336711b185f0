// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_actions.h"

#include "core/error_text.h"
#include "figure/recipe.h"
#include "ui/animation_dialog.h"
#include "ui/atlas_dialog.h"
#include "ui/charts_panel.h"
#include "ui/export_choices.h"
#include "ui/export_dialog.h"
#include "ui/export_memory.h"
#include "ui/map_canvas.h"
#include "ui/opened_figure.h"
#include "ui/sequence_memory.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace zoneatlas {

namespace {

/// Shows that work goes on, until the end of the block.
class WaitCursor
{
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace

ExportActions::ExportActions(Session& session, MapCanvas& canvas, ChartsPanel& charts, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_canvas(canvas)
    , m_charts(charts)
    , m_window(window)
{
    connect(&session.mapView(), &MapViewState::viewChanged, this, [this] { m_openedExtent.reset(); });
}

ExportScreen ExportActions::screen() const
{
    return {m_canvas.visibleExtent(), m_canvas.size(), m_openedExtent};
}

FigureOutput ExportActions::remembered() const
{
    const ExportChoices choices = pageSetup();
    return {figureRequest(choices, m_session, screen()), choices.dpi};
}

PageSetup ExportActions::pageSetup() const
{
    return m_page ? *m_page : loadExportChoices(QSettings());
}

void ExportActions::setPageSetup(const PageSetup& page)
{
    m_page = page;
    offerPageOfProject();
    emit pageSetupChanged();
}

SequenceSetup ExportActions::sequenceSetup() const
{
    return m_sequences ? *m_sequences : lastSequences();
}

void ExportActions::setSequenceSetup(const SequenceSetup& setup)
{
    m_sequences = setup;
    offerPageOfProject();
    emit pageSetupChanged();
}

/// Dialogs begin with what the settings say.
void ExportActions::offerPageOfProject() const
{
    QSettings settings;
    if (m_page)
        saveExportChoices(settings, *m_page);
    if (m_sequences)
        rememberSequences(*m_sequences);
}

void ExportActions::takePageFromDialog()
{
    if (m_page)
        m_page = loadExportChoices(QSettings());
    if (m_sequences)
        m_sequences = lastSequences();
    emit pageSetupChanged();
}

void ExportActions::exportFigure()
{
    offerPageOfProject();
    ExportDialog dialog(m_session, screen(), &m_window);
    offerChartsOfWindow(dialog);
    const bool isWritten = dialog.exec() == QDialog::Accepted;
    takePageFromDialog();
    if (isWritten)
        tellWritten(dialog.savedPath(), {dialog.request(), dialog.choices().dpi});
}

void ExportActions::offerChartsOfWindow(ExportDialog& dialog)
{
    if (m_charts.kinds() == m_chartsOffered)
        return;
    m_chartsOffered = m_charts.kinds();
    ExportChoices choices = dialog.choices();
    choices.content.charts = m_chartsOffered;
    dialog.setChoices(choices);
}

void ExportActions::exportAnimation()
{
    offerPageOfProject();
    AnimationDialog dialog(m_session, screen(), &m_window);
    run(dialog);
}

void ExportActions::exportAtlas()
{
    offerPageOfProject();
    AtlasDialog dialog(m_session, screen(), &m_window);
    run(dialog);
}

void ExportActions::run(SequenceDialog& dialog)
{
    const bool isWritten = dialog.exec() == QDialog::Accepted;
    takePageFromDialog();
    if (isWritten)
        emit told(tr("Written: %1").arg(QDir::toNativeSeparators(dialog.writtenPath())));
}

void ExportActions::repeatExport()
{
    const auto last = lastExport();
    if (!last) {
        exportFigure();
        return;
    }
    const QString path = freeFilePath(last->folder, m_session.time().date(), last->ending);
    const FigureOutput output = remembered();
    const Outcome written = [&] {
        const WaitCursor wait;
        return writeFigure(m_session.project(), output, {path, false});
    }();
    if (written)
        tellWritten(path, output);
    else
        explain(written.error());
}

void ExportActions::copyFigure()
{
    const FigureOutput output = remembered();
    const Outcome copied = [&] {
        const WaitCursor wait;
        return zoneatlas::copyFigure(m_session.project(), output);
    }();
    if (!copied) {
        explain(copied.error());
        return;
    }
    const QSize size = pixelSize(output.request.pageMm, output.dpi);
    emit told(tr("Copied: %1 × %2 px, %3 dpi").arg(size.width()).arg(size.height()).arg(output.dpi));
}

void ExportActions::printFigure()
{
    zoneatlas::printFigure(&m_window, m_session.project(), remembered().request);
}

void ExportActions::openSettings()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a figure's settings"), exportFolder(),
        tr("Figures of ZoneAtlas") +
            QStringLiteral(" (*%1 *.json)").arg(figureEndings().join(QStringLiteral(" *"))));
    if (!path.isEmpty())
        openSettingsOf(path);
}

void ExportActions::openSettingsOf(const QString& path)
{
    const Result<Recipe> recipe = readRecipe(path);
    if (!recipe) {
        explain(recipe.error());
        return;
    }
    const OpenedFigure opened = restoreFigure(m_session, *recipe, m_canvas.frameMm());
    if (recipe->request.kind == FigureKind::Report) {
        m_charts.setKinds(recipe->request.charts);
        m_chartsOffered = m_charts.kinds(); // they are among the choices kept below
    }
    if (!recipe->request.extent)
        m_canvas.showFullExtent();
    if (!opened.isMoved)
        m_openedExtent = recipe->request.extent; // after the view was moved, which would drop it
    QSettings settings;
    saveExportChoices(settings, choicesFrom(recipe->request, recipe->dpi));
    takePageFromDialog();
    emit told(openedText(QFileInfo(path).fileName(), opened, m_session));
}

void ExportActions::tellWritten(const QString& path, const FigureOutput& output)
{
    const QSize size = pixelSize(output.request.pageMm, output.dpi);
    emit told(tr("Written: %1 · %2 × %3 px, %4 dpi")
                  .arg(QDir::toNativeSeparators(path))
                  .arg(size.width())
                  .arg(size.height())
                  .arg(output.dpi));
}

void ExportActions::explain(const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("ZoneAtlas"), errorText(error), {}, &m_window);
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace zoneatlas
