// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence_dialog.h"

#include "core/error_text.h"
#include "data/map_projection.h"
#include "ui/export_form.h"
#include "ui/export_memory.h"
#include "ui/figure_preview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace zoneatlas {

SequenceDialog::SequenceDialog(Session& session, const ExportScreen& screen, QWidget* parent)
    : FigureDialog(session, screen, parent)
    , m_summary(new QLabel)
    , m_bar(new QProgressBar)
    , m_write(new QPushButton(tr("Save…")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_summary->setWordWrap(true);
    addBelowPreview(m_summary);
    makeButtons();
    connect(&m_work, &BackgroundWork::progressed, this, &SequenceDialog::onProgress);
    connect(&m_work, &BackgroundWork::finished, this, &SequenceDialog::onFinished);
}

SequenceDialog::~SequenceDialog() = default;

void SequenceDialog::makeButtons()
{
    m_bar->setTextVisible(false);
    m_write->setDefault(true);
    m_cancel->setAutoDefault(false);
    buttonRow().addWidget(m_bar, 1);
    buttonRow().addStretch(0);
    buttonRow().addWidget(m_write, 0, Qt::AlignRight);
    buttonRow().addWidget(m_cancel);
    m_bar->hide();
    connect(m_write, &QPushButton::clicked, this, &SequenceDialog::askAndWrite);
    connect(m_cancel, &QPushButton::clicked, this, &SequenceDialog::reject);
}

QFormLayout& SequenceDialog::addGroup(const QString& heading)
{
    return *form().addGroup(heading);
}

Project SequenceDialog::projectForWork() const
{
    Project project = session().project();
    if (auto own = createProjection(project.projection->crs().id))
        project.projection = std::move(own).value();
    return project;
}

void SequenceDialog::refresh()
{
    m_summary->setText(summary());
    FigureDialog::refresh();
}

void SequenceDialog::askAndWrite()
{
    if (const QString reason = problem(); !reason.isEmpty()) {
        tell(reason, true);
        return;
    }
    const QString path = askForPath();
    if (!path.isEmpty())
        startWriting(path);
}

QString SequenceDialog::askForFile(const QString& suggested, const QString& filter)
{
    QFileDialog dialog(this, windowTitle(), QFileInfo(suggested).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog.setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog.selectFile(QFileInfo(suggested).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString SequenceDialog::askForNewFolder(const QString& suggested)
{
    return QFileDialog::getSaveFileName(this, tr("Name of the new folder"), suggested, tr("Folders (*)"));
}

void SequenceDialog::startWriting(const QString& path)
{
    if (const QString reason = problem(); !reason.isEmpty()) {
        tell(reason, true);
        return;
    }
    m_path = path;
    tell({}, false);
    m_bar->setRange(0, 0);
    showRunning(true);
    // A report's charts are widgets.
    const bool isReport = request().kind == FigureKind::Report;
    m_work.start(workFor(path),
                 isReport ? BackgroundWork::Where::GuiThread : BackgroundWork::Where::OwnThread);
}

void SequenceDialog::showRunning(bool isRunning)
{
    form().setEnabled(!isRunning);
    preview().setEnabled(!isRunning);
    m_write->setVisible(!isRunning);
    m_bar->setVisible(isRunning);
    m_cancel->setText(isRunning ? tr("Stop") : tr("Cancel"));
}

void SequenceDialog::onProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void SequenceDialog::onFinished(const Outcome& outcome)
{
    showRunning(false);
    if (!outcome) {
        tell(errorText(outcome.error()), outcome.error().code != ErrorCode::Cancelled);
        return;
    }
    QSettings settings;
    saveExportChoices(settings, choices());
    rememberExportFolder(m_path);
    remember();
    m_writtenPath = m_path;
    accept();
}

void SequenceDialog::reject()
{
    if (m_work.isRunning())
        m_work.cancel();
    else
        QDialog::reject();
}
} // namespace zoneatlas
