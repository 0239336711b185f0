// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table_reader.h"

namespace zoneatlas {

/// Tables in yearbooks begin with a title, and perhaps a unit, each alone in its row. Where the first rows of
/// a table are such, they become its title, and the first row below that has several cells its columns. Only
/// the first five rows are looked at.
void takeTitleRows(Table& table);

} // namespace zoneatlas
