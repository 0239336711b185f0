// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_roles.h"
#include "core/language.h"
#include "data/table_reader.h"

namespace zoneatlas {

/// What the cells of a row tell of its place, by the roles of their fields.
struct PlaceCells
{
    QString code{};
    BilingualText name{};
    QStringList names{}; ///< all that it is called by, each once
    QString partOf{};    ///< name or code of what it lies in
    bool operator==(const PlaceCells&) const = default;
};
[[nodiscard]] PlaceCells placeCells(const Table& table, const TableRow& row,
                                    const FieldAssignment& assignment);

/// The cell of a role; empty where no field plays it.
[[nodiscard]] QString cellOf(const Table& table, const TableRow& row, const FieldAssignment& assignment,
                             FieldRole role);

} // namespace zoneatlas
