// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/project_file.h"

#include <QDateTime>

#include <memory>

class QLockFile;

namespace zoneatlas {

/// What a run that ended without saving had kept.
struct RecoveredProject
{
    QString file;        ///< where it is kept
    QString projectPath; ///< the project's own; empty: it was never saved
    QDateTime keptAt;
    ProjectFile project;
};

/// Unsaved work, kept aside from time to time in a file of this run, in a folder that all runs share. A run
/// that ends well takes its file away; one that is left behind without a living owner is from a crash. GUI
/// thread.
class RecoveryStore
{
public:
    /// The folder of this person: $XDG_STATE_HOME/zoneatlas/recovery.
    [[nodiscard]] static QString usualFolder();

    explicit RecoveryStore(QString folder = usualFolder());
    /// Leaves the file where it is: whoever ends well forgets first.
    ~RecoveryStore();
    RecoveryStore(const RecoveryStore&) = delete;
    RecoveryStore& operator=(const RecoveryStore&) = delete;

    /// Whole or not at all. `projectPath` is empty for a project that was never saved. FileNotWritable.
    [[nodiscard]] Outcome keep(const ProjectFile& project, const QString& projectPath);
    void forget();
    [[nodiscard]] bool hasKept() const;

    /// The newest first. Files that cannot be read are left out, and left where they are. What saves that
    /// were killed have left beside them is cleared away.
    [[nodiscard]] std::vector<RecoveredProject> leftBehind() const;
    static void discard(const RecoveredProject& recovered);

private:
    QString m_folder;
    QString m_path; ///< of this run's file
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace zoneatlas
