// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zoneatlas {

/// What files of data end in, without the dot: those that are offered and known by their names. Any other
/// that GDAL opens is read as well.
[[nodiscard]] const QStringList& dataFileEndings();

/// Is it data by its name, or a folder of them, and not a picture or a project?
[[nodiscard]] bool isDataFile(const QString& path);
/// Is it a table by its name: separated text or a spreadsheet?
[[nodiscard]] bool isTableFile(const QString& path);

} // namespace zoneatlas
