// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace zoneatlas {

/// Where exports begin: the folder of the last one, or that of pictures.
[[nodiscard]] QString exportFolder();
/// A figure's folder and format.
void rememberExport(const QString& path);
/// The folder alone: what was written cannot be repeated by Ctrl+E.
void rememberExportFolder(const QString& path);

/// Folder and format of the last export; absent before the first, and when its folder is gone.
struct LastExport
{
    QString folder;
    QString ending; ///< without a dot
};
[[nodiscard]] std::optional<LastExport> lastExport();

} // namespace zoneatlas
