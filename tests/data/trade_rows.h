// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table_reader.h"

#include <QHash>
#include <QString>

#include <vector>

namespace zoneatlas::test {

/// A table of the bundled data as it is written, row by row: column → cell.
using RawRow = QHash<QString, QString>;
[[nodiscard]] std::vector<RawRow> bundledRows(const char* file);

/// A text beside the bundled tables; empty when it cannot be read.
[[nodiscard]] QString bundledText(const char* file);

/// The cells of these columns, joined: equal for rows that are equal in them.
[[nodiscard]] QString keyOf(const RawRow& row, const QStringList& columns);

/// The code of a subject, or the name of an area.
[[nodiscard]] QString subjectOf(const RawRow& row);

} // namespace zoneatlas::test
