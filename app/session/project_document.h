// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project_file.h"
#include "session/project_lock.h"

#include <memory>

namespace zoneatlas {

/// The project as a document: where it is, what was last saved there, and who may write it.
///
/// One that was never saved has no path. It is only modified by other data: somebody who has just looked at
/// the bundled atlas, however filtered and coloured, is not asked to save anything.
class ProjectDocument
{
public:
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isUntitled() const { return m_path.isEmpty(); }
    /// Somebody else has it open, or its format is newer than this program's: it is saved under another name
    /// or not at all.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// As it was begun, opened or last saved.
    [[nodiscard]] const ProjectFile& saved() const { return m_saved; }
    [[nodiscard]] bool isModified(const ProjectFile& now) const;

    void becomeNew(ProjectFile begun);
    struct Place
    {
        QString path;
        std::shared_ptr<ProjectLock> lock; ///< may be null, or not held where nobody can be told
        bool isReadOnly = false;
    };
    /// Whoever has the lock clears away what killed saves have left behind.
    void becomeOpened(Place place, ProjectFile saved);
    /// At the same path or another; then the lock there is taken and the other given up.
    void becomeSaved(const QString& path, ProjectFile saved);
    /// The lock of the present path.
    [[nodiscard]] const std::shared_ptr<ProjectLock>& lock() const { return m_lock; }

private:
    QString m_path;
    ProjectFile m_saved;
    std::shared_ptr<ProjectLock> m_lock;
    bool m_isReadOnly = false;
};

} // namespace zoneatlas
