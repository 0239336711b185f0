// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence_dialog.h"

#include "core/error_text.h"
#include "data/map_projection.h"
#include "ui/app_style.h"
#include "ui/export_form.h"
#include "ui/export_memory.h"
#include "ui/figure_preview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace zoneatlas {

SequenceDialog::SequenceDialog(Session& session, const ExportScreen& screen, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_screen(screen)
    , m_form(new ExportForm(session, screen))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx);
    grid->setSpacing(2 * style::kGridPx);
    grid->addWidget(m_form, 0, 0);
    grid->addWidget(makeSide(), 0, 1);
    grid->addWidget(makeButtons(), 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_form, &ExportForm::changed, this, &SequenceDialog::refresh);
    connect(m_preview, &FigurePreview::areaDrawn, m_form, &ExportForm::addDrawnInset);
    connect(&m_work, &BackgroundWork::progressed, this, &SequenceDialog::onProgress);
    connect(&m_work, &BackgroundWork::finished, this, &SequenceDialog::onFinished);
    resize(1080, 640);
}

SequenceDialog::~SequenceDialog() = default;

QWidget* SequenceDialog::makeSide()
{
    m_preview = new FigurePreview(m_session.project());
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * style::kGridPx);
    column->addWidget(m_preview, 1);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    return side;
}

QWidget* SequenceDialog::makeButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kGridPx);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_write = new QPushButton(tr("Save…"));
    m_write->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    row->addWidget(m_bar, 1);
    row->addStretch(0);
    row->addWidget(m_write, 0, Qt::AlignRight);
    row->addWidget(m_cancel);
    m_bar->hide();
    connect(m_write, &QPushButton::clicked, this, &SequenceDialog::askAndWrite);
    connect(m_cancel, &QPushButton::clicked, this, &SequenceDialog::reject);
    return bar;
}

QFormLayout& SequenceDialog::addGroup(const QString& heading)
{
    return *m_form->addGroup(heading);
}

ExportChoices SequenceDialog::choices() const
{
    return m_form->choices();
}

void SequenceDialog::setChoices(const ExportChoices& choices)
{
    m_form->setChoices(choices);
}

FigureRequest SequenceDialog::request() const
{
    return figureRequest(choices(), m_session, m_screen);
}

QString SequenceDialog::message() const
{
    return m_message->text();
}

Project SequenceDialog::projectForWork() const
{
    Project project = m_session.project();
    if (auto own = createProjection(project.projection->crs().id))
        project.projection = std::move(own).value();
    return project;
}

void SequenceDialog::refresh()
{
    tell({}, false);
    m_summary->setText(summary());
    m_preview->setRequest(request());
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
    m_form->setEnabled(!isRunning);
    m_preview->setEnabled(!isRunning);
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

void SequenceDialog::tell(const QString& message, bool isProblem)
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, isProblem ? style::kWarning : style::kText);
    m_message->setPalette(palette);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace zoneatlas
