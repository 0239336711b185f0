// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/title_rows.h"

#include "core/loose_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr size_t kMostTitleRows = 5;

/// Spreadsheets name columns without a heading themselves.
bool isNameOfProgram(const QString& name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral("Field\\d+")));
    return pattern.match(name).hasMatch();
}

/// The different texts of a row: a merged cell has one in all of its cells.
QStringList textsOf(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells)
        if (!cell.isEmpty() && !isNameOfProgram(cell) && !texts.contains(cell))
            texts.append(cell);
    return texts;
}

/// One of two columns without a name is no title.
bool isTitle(const QStringList& cells)
{
    return textsOf(cells).size() == 1 && cells.size() != 2;
}

/// Columns are called by words and years, not by other numbers.
bool isHeader(const TableRow& row)
{
    const QStringList texts = textsOf(row.cells);
    return texts.size() > 1 && std::none_of(texts.begin(), texts.end(), [](const QString& text) {
               return looseNumber(text) && !loosePeriod(text);
           });
}

} // namespace

void takeTitleRows(Table& table)
{
    const auto end = table.rows.begin() + qsizetype(std::min(table.rows.size(), kMostTitleRows));
    const auto header = std::find_if(table.rows.begin(), end,
                                     [](const TableRow& row) { return textsOf(row.cells).size() > 1; });
    if (!isTitle(table.columns) || header == end || !isHeader(*header))
        return;
    QStringList title = textsOf(table.columns);
    for (auto row = table.rows.begin(); row != header; ++row)
        title += textsOf(row->cells);
    table.title = title.join(QStringLiteral(", "));
    table.columns = header->cells;
    table.rows.erase(table.rows.begin(), std::next(header));
}

} // namespace zoneatlas
