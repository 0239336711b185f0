// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade_layout.h"
#include "data/place_cells.h"
#include "data/records.h"

namespace zoneatlas {

/// A trade figure of somebody's own table, before its place is found.
struct FigureRow
{
    qint64 line = 0; ///< as TableRow::line, or the id of a feature
    PlaceCells place{};
    std::optional<LonLat> position{};
    QString period{};  ///< as Period::text
    QString measure{}; ///< as the table calls it; empty where nothing does
    QString unit{};    ///< as the table tells it; empty where nothing does
    double value = 0;
    double precision = 0; ///< half the last digit as written
    bool operator==(const FigureRow&) const = default;
};

/// Reads the figures of a table that is laid out so. Needed are a place, figures and their period
/// (RoleMissing). Cells that are empty or say that there is no value are left out in silence; one that is no
/// number, a row without a place or with a period that is none, with an issue. Coordinates in
/// fields are in the CRS chosen for the records (data/table_positions.h).
[[nodiscard]] Result<std::vector<FigureRow>> parseFigures(const Records& records, const TradeLayout& layout,
                                                          IssueLog& issues);

/// Is this the program's own table of trade (columns as in resources/data/README.md) rather than any other?
[[nodiscard]] bool isTradeTable(const QStringList& columns);

/// What a table is called: by its title, else as its layer, else as the file.
[[nodiscard]] QString titleOf(const Table& table);

} // namespace zoneatlas
