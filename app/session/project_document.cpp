// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_document.h"

namespace zoneatlas {

bool ProjectDocument::isModified(const ProjectFile& now) const
{
    return isUntitled() ? now.sources != m_saved.sources : !isSameWork(now, m_saved);
}

void ProjectDocument::becomeNew(ProjectFile begun)
{
    m_path.clear();
    m_lock.reset();
    m_isReadOnly = false;
    m_saved = std::move(begun);
}

void ProjectDocument::becomeOpened(Place place, ProjectFile saved)
{
    m_path = std::move(place.path);
    m_lock = std::move(place.lock);
    m_isReadOnly = place.isReadOnly;
    m_saved = std::move(saved);
    if (m_lock && m_lock->isHeld())
        removeLeftovers(m_path);
}

void ProjectDocument::becomeSaved(const QString& path, ProjectFile saved)
{
    if (path != m_path || !m_lock) {
        m_lock.reset(); // before the new one: it may be the same file by another name
        m_lock = std::make_shared<ProjectLock>(path);
    }
    m_path = path;
    m_isReadOnly = false;
    m_saved = std::move(saved);
    if (m_lock->isHeld())
        removeLeftovers(m_path);
}

} // namespace zoneatlas
