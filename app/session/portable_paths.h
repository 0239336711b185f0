// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zoneatlas {

/// How files name data, so that they hold on another computer: a bundled file as "bundled:resources/…" or
/// "bundled:shapefiles/…", any other relative to `folder`, with forward slashes. An empty `folder`: absolute.
/// What is in an archive ("/vsizip/…") is named by the archive's place. Connection strings and other paths of
/// GDAL's own stay as they are.
[[nodiscard]] QString portablePath(const QString& path, const QString& folder = {});
/// The way back; `folder` is where the file is now.
[[nodiscard]] QString localPath(const QString& portable, const QString& folder = {});

/// Is it a file of the ordinary file system, which can be missing and be watched?
[[nodiscard]] bool isPlainFile(const QString& path);

} // namespace zoneatlas
