// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table_reader.h"

namespace zoneatlas {

/// Tables in yearbooks begin with a title, and perhaps a unit, each alone in its row. Where the first rows of
/// a table are such, they become its title, and the first row below that has several cells its columns. Only
/// the first five rows are looked at. A `headingRow` above 0 is known to be the row of the columns, as
/// TableRow::line; the rows above it are the title.
void takeTitleRows(Table& table, int headingRow = 0);

/// Headings may stand in two rows, the first naming a group ("2021", "", "2022", "") and the second what is
/// in it ("exports", "imports", …): makes one of them, "2021 exports". Taken for such is a row of words below
/// a first one that has gaps or repeats, above columns of numbers.
void joinHeadingRows(Table& table);

} // namespace zoneatlas
