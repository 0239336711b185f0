// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneatlas {

/// One row of a table: cells as text, trimmed, in the order of the table's columns.
struct TableRow
{
    qint64 line = 0; ///< 1-based row in the file, the header being 1 (a cell with a line break counts once)
    QStringList cells;
};

/// A table as read: CSV, XLSX or anything else GDAL opens, all cells as text.
struct Table
{
    QString file;
    QStringList columns;
    std::vector<TableRow> rows;

    /// `columns.size()` where there is none; names are compared without case.
    [[nodiscard]] qsizetype columnIndex(const QString& name) const;
};

/// Reads the first layer of `path`. Rows that are wholly empty are left out.
[[nodiscard]] Result<Table> readTable(const QString& path);

} // namespace zoneatlas
