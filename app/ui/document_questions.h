// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "session/missing_files.h"
#include "session/project_lock.h"
#include "session/recovery_store.h"

#include <optional>

class QWidget;

namespace zoneatlas {

/// What people are asked about projects, each in a dialog over `window` that waits for the answer.

enum class UnsavedAnswer
{
    Save,
    Discard,
    Cancel
};
[[nodiscard]] UnsavedAnswer askAboutUnsaved(QWidget& window, const QString& name);

enum class LockAnswer
{
    ReadOnly,
    Anyway,
    Cancel
};
[[nodiscard]] LockAnswer askAboutLock(QWidget& window, const QString& name, const LockHolder& holder);

/// Where missing files are now: the sources with those that were found. Absent: do not open at all.
[[nodiscard]] std::optional<ProjectSources> askForMissing(QWidget& window, ProjectSources sources);

enum class OverwriteAnswer
{
    Overwrite,
    SaveAs,
    Cancel
};
/// Before a save over a file that somebody else has changed.
[[nodiscard]] OverwriteAnswer askAboutOverwriting(QWidget& window, const QString& name);

enum class RecoveryAnswer
{
    Restore,
    Discard,
    Later
};
[[nodiscard]] RecoveryAnswer askAboutRecovery(QWidget& window, const RecoveredProject& recovered,
                                              Language language);

/// True: the version before is wanted, where there is one.
[[nodiscard]] bool explainAndOfferBackup(QWidget& window, const Error& error);

/// "ports" of "/home/me/ports.zatlas".
[[nodiscard]] QString projectName(const QString& path);

} // namespace zoneatlas
