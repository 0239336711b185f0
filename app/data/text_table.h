// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table_reader.h"

namespace zoneatlas {

/// Is it separated text by its name: .csv, .tsv, .txt?
[[nodiscard]] bool isSeparatedText(const QString& path);

/// Reads separated text row by row with GDAL's own parser: its CSV driver renames columns of the same name,
/// fills up and cuts rows of the wrong length, and skips blank lines without counting them.
[[nodiscard]] Result<Table> readSeparatedText(const DataSource& source, IssueLog& issues,
                                              const ReadControl& control);

/// Rows of nothing but empty cells.
[[nodiscard]] bool isBlank(const QStringList& cells);

} // namespace zoneatlas
