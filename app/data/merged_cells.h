// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table_reader.h"

namespace zoneatlas {

/// A spreadsheet keeps the text of merged cells in the first of them alone: gives it to each of their rows,
/// and tells. `sheet` counts from 0. Files other than .xlsx have nothing to tell.
void fillMergedCells(const QString& path, int sheet, Table& table, IssueLog& issues);

} // namespace zoneatlas
