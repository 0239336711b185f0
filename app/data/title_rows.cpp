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

/// What stands above the columns becomes the title.
void makeColumnsOf(std::vector<TableRow>::iterator header, Table& table)
{
    QStringList title = textsOf(table.columns);
    for (auto row = table.rows.begin(); row != header; ++row)
        title += textsOf(row->cells);
    table.title = title.join(QStringLiteral(", "));
    table.columns = header->cells;
    table.rows.erase(table.rows.begin(), std::next(header));
}

bool isUnnamed(const QString& heading)
{
    return heading.isEmpty() || isNameOfProgram(heading);
}

/// The group of each column: the heading itself where it stands alone, else empty.
QStringList groupsOf(const QStringList& headings)
{
    QStringList groups;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString& own = headings.at(i);
        const bool goesOn = i > 0 && (isUnnamed(own) || own == headings.at(i - 1));
        if (goesOn && groups.back().isEmpty())
            groups.back() = headings.at(i - 1);
        groups.append(goesOn ? groups.back() : QString());
    }
    return groups;
}

/// Are what stands in a column below its headings mostly numbers?
bool holdsNumbers(const Table& table, qsizetype column)
{
    qsizetype numbers = 0;
    qsizetype filled = 0;
    for (size_t i = 1; i < table.rows.size(); ++i) {
        const QString cell = table.rows[i].cells.value(column);
        filled += isNoValue(cell) ? 0 : 1;
        numbers += !isNoValue(cell) && looseNumber(cell) ? 1 : 0;
    }
    return filled > 0 && 2 * numbers > filled;
}

/// Does the row name what is in each group, and repeat nothing else?
bool namesGroups(const Table& table, const QStringList& groups)
{
    const QStringList& names = table.rows.front().cells;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString name = names.value(i);
        if (groups.at(i).isEmpty()) {
            if (!name.isEmpty() && name != table.columns.at(i))
                return false;
        } else if (name.isEmpty() || name == groups.at(i) || looseNumber(name) || !holdsNumbers(table, i)) {
            return false;
        }
    }
    return true;
}

} // namespace

void takeTitleRows(Table& table, int headingRow)
{
    if (headingRow > 0) {
        const auto chosen =
            std::find_if(table.rows.begin(), table.rows.end(),
                         [headingRow](const TableRow& row) { return row.line == headingRow; });
        if (chosen != table.rows.end())
            makeColumnsOf(chosen, table);
        return;
    }
    const auto end = table.rows.begin() + qsizetype(std::min(table.rows.size(), kMostTitleRows));
    const auto header = std::find_if(table.rows.begin(), end,
                                     [](const TableRow& row) { return textsOf(row.cells).size() > 1; });
    if (isTitle(table.columns) && header != end && isHeader(*header))
        makeColumnsOf(header, table);
}

void joinHeadingRows(Table& table)
{
    const QStringList groups = groupsOf(table.columns);
    const bool hasGroups =
        std::any_of(groups.begin(), groups.end(), [](const QString& group) { return !group.isEmpty(); });
    if (!hasGroups || table.rows.size() < 2 || !namesGroups(table, groups))
        return;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (!groups.at(i).isEmpty())
            table.columns[i] = QStringLiteral("%1 %2").arg(groups.at(i), table.rows.front().cells.value(i));
    table.rows.erase(table.rows.begin());
}

} // namespace zoneatlas
