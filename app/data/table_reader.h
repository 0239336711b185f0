// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/data_source.h"
#include "core/read_control.h"
#include "core/result.h"
#include "core/text_encoding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneatlas {

/// One row of a table: cells as text, trimmed, in the order of the table's columns.
struct TableRow
{
    qint64 line = 0; ///< 1-based row in the file, the header being 1 (a cell with a line break counts once)
    /// As many as the row has in the file: `RowReader` reports those with too few or too many. Empty cells
    /// past the last column, as spreadsheets leave them, are cut off.
    QStringList cells;
};

/// A table as read: CSV, XLSX or anything else GDAL opens, all cells as text (dates as YYYY-MM-DD).
struct Table
{
    QString file;
    QString driver{}; ///< the format as GDAL calls it: "CSV", "XLSX"
    QString layer{};  ///< where the file has several: the one that was read
    QString title{};  ///< what stands above the row of columns; empty where nothing does
    QStringList columns;
    std::vector<TableRow> rows;
    EncodingDecision encoding{};

    /// `columns.size()` where there is none; names are compared without case.
    [[nodiscard]] qsizetype columnIndex(const QString& name) const;
};

/// Reads a table, the first layer where none is named. Rows that are wholly empty are left out; each cell
/// that was merged gets the text of the whole. Of two columns with one name the second gets another. CSV, TSV
/// and text files may be in any encoding, separated by whichever of comma, semicolon and tab is most frequent
/// in the header. What is odd goes into `issues`. Cancelled where `control` says so.
[[nodiscard]] Result<Table> readTable(const DataSource& source, IssueLog& issues,
                                      const ReadControl& control = {});

} // namespace zoneatlas
