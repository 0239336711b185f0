// SPDX-License-Identifier: GPL-3.0-or-later
// Files that become others while they are open.
#include "session/missing_files.h"
#include "ui/document_actions.h"
#include "ui/document_questions.h"
#include "ui/notice_bar.h"

#include <QFileInfo>

#include <algorithm>

namespace zoneatlas {

namespace {

/// Why a part is missing from `now` that `before` had.
std::optional<Error> newlyLost(const Project& before, const Project& now)
{
    const auto isLost = [](const Project& project, const QString& file) {
        return std::any_of(project.issues.begin(), project.issues.end(), [&file](const Issue& issue) {
            return issue.remedy == Remedy::PartNotLoaded && issue.problem.file == file;
        });
    };
    for (const Issue& issue : now.issues)
        if (issue.remedy == Remedy::PartNotLoaded && !isLost(before, issue.problem.file))
            return issue.problem;
    return std::nullopt;
}

} // namespace

void DocumentActions::reloadData()
{
    const auto sources = askForMissing(m_window.widget, m_session.project().sources);
    if (!sources)
        return;
    OpenedProject other;
    other.file.sources = *sources;
    m_opener.load(std::move(other), name(),
                  [this](OpenedProject opened) { takeReloaded(std::move(opened)); });
}

/// A part that could be read before and cannot now is no reason to lose it.
void DocumentActions::takeReloaded(OpenedProject reloaded)
{
    const std::optional<Error> lost = newlyLost(m_session.project(), reloaded.project);
    if (lost) {
        explain(*lost);
    } else {
        m_session.setProject(std::move(reloaded.project));
        updateTitle();
    }
    watchFiles(reloaded.looks);
}

void DocumentActions::watchFiles(const FileLooks& before)
{
    QStringList files = filesOf(m_session.project().sources);
    if (!m_document.isUntitled())
        files.append(m_document.path());
    m_guard.files().setFiles(files, before);
    m_changedMeanwhile.clear(); // what changed while it was read is told as well
}

void DocumentActions::onFilesChanged(const QStringList& paths)
{
    if (m_opener.isRunning()) {
        m_changedMeanwhile = paths;
        return;
    }
    QStringList gone;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(gone),
                 [](const QString& path) { return !QFileInfo::exists(path); });
    if (gone.isEmpty())
        tellChanged(paths);
    else
        tellGone(gone);
    m_window.bar.addChoice(tr("Leave it"), [] {});
}

void DocumentActions::tellChanged(const QStringList& paths)
{
    const bool isProject = paths.contains(m_document.path());
    const QString first = QFileInfo(isProject ? m_document.path() : paths.constFirst()).fileName();
    NoticeBar& bar = m_window.bar;
    if (isProject)
        bar.tell(
            tr("“%1” was changed by another program. Reloading it drops what was changed here.").arg(first));
    else if (paths.size() == 1)
        bar.tell(tr("“%1” has changed on disk.").arg(first));
    else
        bar.tell(tr("“%1” and %n more have changed on disk.", nullptr, static_cast<int>(paths.size() - 1))
                     .arg(first));
    bar.addChoice(tr("Reload"), [this, isProject] { isProject ? revert() : reloadData(); });
}

/// What was read of them stays; data that is elsewhere can be found again.
void DocumentActions::tellGone(const QStringList& paths)
{
    const bool isProject = paths.contains(m_document.path());
    const QString first = QFileInfo(isProject ? m_document.path() : paths.constFirst()).fileName();
    NoticeBar& bar = m_window.bar;
    if (isProject)
        return bar.tell(tr("“%1” is gone from the disk. Saving writes it anew.").arg(first));
    bar.tell(paths.size() == 1
                 ? tr("“%1” is gone from the disk; what was read of it is still shown.").arg(first)
                 : tr("“%1” and %n more are gone from the disk; what was read of them is still shown.",
                      nullptr, static_cast<int>(paths.size() - 1))
                       .arg(first));
    bar.addChoice(tr("Find it…"), [this] { reloadData(); });
}

} // namespace zoneatlas
