// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_source.h"

namespace zoneatlas {

/// Whether a source says what its coordinates are in.
enum class CrsTold
{
    Yes,
    No,        ///< it is a layer of shapes, and does not
    ByColumns, ///< it is a table: what its columns hold is not known before they are read
    Unreadable
};
/// Opens the source, and reads nothing of it.
[[nodiscard]] CrsTold saysCrs(const DataSource& source);

} // namespace zoneatlas
