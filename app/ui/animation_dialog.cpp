// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/animation_dialog.h"

#include "figure/film_writer.h"
#include "figure/gif_writer.h"
#include "ui/app_style.h"
#include "ui/export_memory.h"
#include "ui/sequence_memory.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>

namespace zoneatlas {

namespace {

constexpr int kShortestHoldMs = 20; ///< shorter ones are played at another speed by most programs
constexpr int kLongestHoldMs = 600'000;
constexpr int kMonthHoldMs = 200;
constexpr int kMostFades = 50;
constexpr int kStepMs = 100;

QSpinBox* makeNumber(int least, int most, int step)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setKeyboardTracking(false);
    return box;
}

bool hasFilmTool()
{
    return !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty();
}

Outcome write(AnimationDialog::Format format, const PictureSequence& pictures, const FileTarget& target,
              const Progress& progress)
{
    switch (format) {
    case AnimationDialog::Format::Gif:
        return writeGif(pictures, target, progress);
    case AnimationDialog::Format::Film:
        return writeFilm(pictures, target, progress);
    case AnimationDialog::Format::Folder:
        break;
    }
    return writePictureFolder(pictures, target, progress);
}

} // namespace

AnimationDialog::AnimationDialog(Session& session, const ExportScreen& screen, QWidget* parent)
    : SequenceDialog(session, screen, parent)
{
    setWindowTitle(tr("Export animation"));
    makeFields();
    restore();
    setChoices(loadExportChoices(QSettings()));
}

void AnimationDialog::makeFields()
{
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("format"));
    m_format->addItems({tr("GIF"), tr("MP4 film"), tr("Folder of PNG pictures")});
    m_step = new QComboBox;
    m_step->setObjectName(QStringLiteral("step"));
    m_step->addItems({tr("each event"), tr("each month")});
    m_hold = makeNumber(kShortestHoldMs, kLongestHoldMs, kStepMs);
    m_endPause = makeNumber(0, kLongestHoldMs, kStepMs);
    m_fade = makeNumber(0, kMostFades, 1);
    QFormLayout& form = addGroup(tr("Animation"));
    form.addRow(tr("Format"), m_format);
    if (!hasFilmTool()) {
        qobject_cast<QStandardItemModel*>(m_format->model())
            ->item(static_cast<int>(Format::Film))
            ->setEnabled(false);
        auto* reason = new QLabel(tr("MP4 needs the program ffmpeg, which is not installed."));
        reason->setFont(style::smallFont());
        reason->setWordWrap(true);
        form.addRow(reason);
    }
    form.addRow(tr("A frame for"), m_step);
    form.addRow(tr("Each stays, ms"), m_hold);
    form.addRow(tr("Pause at the end, ms"), m_endPause);
    form.addRow(tr("Fading frames"), m_fade);
    connect(m_format, &QComboBox::activated, this, &AnimationDialog::refresh);
    connect(m_step, &QComboBox::activated, this, &AnimationDialog::onStepChanged);
    for (QSpinBox* number : {m_hold, m_endPause, m_fade})
        connect(number, &QSpinBox::valueChanged, this, &AnimationDialog::refresh);
}

void AnimationDialog::restore()
{
    const SequenceSetup::Animation last = lastSequences().animation;
    const bool isUsable = last.format != Format::Film || hasFilmTool();
    m_format->setCurrentIndex(static_cast<int>(isUsable ? last.format : Format::Gif));
    m_step->setCurrentIndex(last.step == AnimationStep::Month ? 1 : 0);
    m_hold->setValue(last.holdMs);
    m_endPause->setValue(last.endPauseMs);
    m_fade->setValue(last.fadeFrames);
}

void AnimationDialog::remember() const
{
    const AnimationRequest made = animation();
    SequenceSetup setup = lastSequences();
    setup.animation = {format(), made.step, made.holdMs, made.endPauseMs, made.fadeFrames};
    rememberSequences(setup);
}

/// A month is short where an event is long.
void AnimationDialog::onStepChanged()
{
    m_hold->setValue(m_step->currentIndex() == 1 ? kMonthHoldMs : AnimationRequest().holdMs);
    refresh();
}

AnimationDialog::Format AnimationDialog::format() const
{
    return static_cast<Format>(m_format->currentIndex());
}

AnimationRequest AnimationDialog::animation() const
{
    AnimationRequest animation;
    animation.figure = request();
    animation.step = m_step->currentIndex() == 1 ? AnimationStep::Month : AnimationStep::Event;
    animation.holdMs = m_hold->value();
    animation.endPauseMs = m_endPause->value();
    animation.fadeFrames = m_fade->value();
    animation.dpi = choices().dpi;
    return animation;
}

QString AnimationDialog::summary() const
{
    const std::vector<AnimationFrame> frames = framesOf(*session().project().ledger, animation());
    double seconds = 0;
    for (const AnimationFrame& frame : frames)
        seconds += frame.durationMs / 1000.0;
    return tr("%n frame(s) up to the date shown, %1 seconds", nullptr, static_cast<int>(frames.size()))
        .arg(seconds, 0, 'f', 1);
}

QString AnimationDialog::problem() const
{
    if (request().isTransparent && format() != Format::Folder)
        return tr(
            "Only a folder of pictures can have a transparent ground. Switch it off, or choose the folder.");
    return {};
}

QString AnimationDialog::askForPath()
{
    const QString name = QStringLiteral("zoneatlas-%1").arg(session().time().date().toString(Qt::ISODate));
    const QString place = QDir(exportFolder()).filePath(name);
    switch (format()) {
    case Format::Gif:
        return askForFile(place + QStringLiteral(".gif"), tr("GIF (*.gif)"));
    case Format::Film:
        return askForFile(place + QStringLiteral(".mp4"), tr("MP4 film (*.mp4)"));
    case Format::Folder:
        break;
    }
    return askForNewFolder(place);
}

BackgroundWork::Work AnimationDialog::workFor(const QString& path) const
{
    return [project = projectForWork(), animation = animation(), chosen = format(),
            target = FileTarget{path, format() != Format::Folder}](const Progress& progress) {
        return write(chosen, picturesOf(project, animation), target, progress);
    };
}

} // namespace zoneatlas
