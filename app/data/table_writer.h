// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace zoneatlas {

/// A table to be written. A cell is text, a whole or real number, a QDate (written as YYYY-MM-DD) or empty
/// (null).
struct OutputTable
{
    QString name; ///< of the sheet
    QStringList columns;
    std::vector<QVariantList> rows; ///< as many cells as columns each
};

/// Writes CSV (UTF-8 with a byte order mark, for spreadsheets) or XLSX, by the ending of `path`. Column names
/// may repeat. What stood at `path` is replaced when the new file is whole, and stays as it is otherwise.
/// Errors: FormatUnsupported, FileNotWritable.
[[nodiscard]] Outcome writeTable(const OutputTable& table, const QString& path);

} // namespace zoneatlas
