// SPDX-License-Identifier: GPL-3.0-or-later
// What a crash has left behind.
#include "session/state_history.h"
#include "ui/bookmarks_actions.h"
#include "ui/document_actions.h"
#include "ui/document_questions.h"

namespace zoneatlas {

std::optional<DocumentGuard::Work> DocumentActions::unsavedWork() const
{
    ProjectFile now = contents();
    if (!m_document.isModified(now))
        return std::nullopt;
    return DocumentGuard::Work{std::move(now), m_document.path()};
}

bool DocumentActions::begin(const Beginning& wanted)
{
    watchFiles(wanted.before);
    const bool isRestored = offerRecovered();
    if (!isRestored && !wanted.path.isEmpty())
        openFile(wanted.path);
    else if (!isRestored && m_session.project().sources == ProjectSources())
        startWith(wanted.sources);
    return isRestored;
}

bool DocumentActions::offerRecovered()
{
    for (const RecoveredProject& recovered : m_guard.recovery().leftBehind()) {
        switch (askAboutRecovery(m_window.widget, recovered, m_session.language())) {
        case RecoveryAnswer::Restore:
            restore(recovered);
            return true;
        case RecoveryAnswer::Discard:
            RecoveryStore::discard(recovered);
            break;
        case RecoveryAnswer::Later:
            break;
        }
    }
    return false;
}

void DocumentActions::restore(const RecoveredProject& recovered)
{
    OpenedProject wanted;
    wanted.file = recovered.project;
    wanted.place.path = recovered.projectPath;
    const bool hasHome = !recovered.projectPath.isEmpty();
    if (hasHome && !ProjectLock::holderOf(recovered.projectPath))
        wanted.place.lock = std::make_shared<ProjectLock>(recovered.projectPath);
    wanted.place.isReadOnly = hasHome && !wanted.place.lock;
    const QString shownName = hasHome ? projectName(recovered.projectPath) : tr("Untitled");
    m_opener.load(std::move(wanted), shownName,
                  [this, recovered](OpenedProject opened) { showRecovered(recovered, std::move(opened)); });
}

void DocumentActions::showRecovered(const RecoveredProject& recovered, OpenedProject opened)
{
    if (opened.place.path.isEmpty())
        m_document.becomeNew(m_document.saved());
    else
        m_window.bookmarks.leaveSettingsAlone();
    m_session.setProject(std::move(opened.project));
    m_view.show(opened.file);
    if (!opened.place.path.isEmpty()) {
        auto onDisk = readProjectFile(opened.place.path);
        if (onDisk && newerFormat(*onDisk, opened.place.path))
            opened.place.isReadOnly = true;
        m_document.becomeOpened(std::move(opened.place), onDisk ? std::move(onDisk).value() : ProjectFile());
    }
    m_session.history().clear();
    m_guard.keepNow(); // before the old copy goes
    RecoveryStore::discard(recovered);
    watchFiles(opened.looks);
    updateTitle();
}

} // namespace zoneatlas
