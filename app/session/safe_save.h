// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace zoneatlas {

/// Writes a file whole or not at all, whatever interrupts the program: into a new one beside it,
/// ".~save.NAME.XXXXXXXX", which is on the disk before it takes the place of the old one. `beforeReplacing`
/// is called in between; the file keeps its permissions, and a link stays one. FileNotWritable, with nothing
/// changed.
[[nodiscard]] Outcome saveSafely(const QString& path, const QByteArray& content,
                                 const std::function<void()>& beforeReplacing = {});

/// Removes what killed saves of this path have left behind: files of the name above, older than a minute. For
/// whoever has the lock of the path, so that nobody else is just saving it.
void removeStaleSaves(const QString& path);
/// Paths in a folder that have such files beside them, each once.
[[nodiscard]] QStringList pathsWithLeftovers(const QString& folder);

} // namespace zoneatlas
