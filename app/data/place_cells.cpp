// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/place_cells.h"

#include "core/loose_values.h"

#include <algorithm>

namespace zoneatlas {

QString cellOf(const Table& table, const TableRow& row, const FieldAssignment& assignment, FieldRole role)
{
    return assignment.has(role) ? row.cells.value(table.columnIndex(assignment.field(role))) : QString();
}

PlaceCells placeCells(const Table& table, const TableRow& row, const FieldAssignment& assignment)
{
    const auto text = [&](FieldRole role) { return cellOf(table, row, assignment, role); };
    PlaceCells cells;
    cells.code = halfWidth(text(FieldRole::Code));
    cells.partOf = halfWidth(text(FieldRole::Province));
    cells.name = {text(FieldRole::NameZh), text(FieldRole::NameEn)};
    const QString name = text(FieldRole::Name);
    for (const QString& known : {name, cells.name.zh, cells.name.en})
        if (!known.isEmpty() && !cells.names.contains(known))
            cells.names.append(known);
    const bool isChinese =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    QString& own = isChinese ? cells.name.zh : cells.name.en;
    if (own.isEmpty())
        own = name;
    return cells;
}

} // namespace zoneatlas
