// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "data/table_reader.h"

#include <QDate>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace zoneatlas {

/// Walks the rows of a table and gives typed cells. Each bad cell becomes an issue with file, row, column and
/// value: a bad needed cell marks the row as bad, a bad optional one is taken for empty. Columns the table
/// has not are empty.
class RowReader
{
public:
    using Column = std::string_view; ///< lower case

    /// Both must outlive the reader.
    RowReader(const Table& table, IssueLog& issues);

    /// The first of these columns that the table has not; "a|b" asks for one of the two.
    [[nodiscard]] std::optional<Error> missingColumn(std::initializer_list<Column> columns) const;
    [[nodiscard]] bool hasColumn(Column column) const { return m_columns.contains(column); }

    /// Goes to the next row that has as many cells as there are columns. False at the end.
    [[nodiscard]] bool next();
    /// Was every needed cell that was read from this row good?
    [[nodiscard]] bool isGood() const { return m_isGood; }

    [[nodiscard]] qint64 line() const { return m_row->line; }

    [[nodiscard]] QString text(Column column) const;
    [[nodiscard]] QString neededText(Column column);
    [[nodiscard]] double neededNumber(Column column);
    [[nodiscard]] std::optional<double> optionalNumber(Column column);
    [[nodiscard]] int neededInteger(Column column);
    [[nodiscard]] QDate neededDate(Column column);
    /// Invalid where the cell is empty.
    [[nodiscard]] QDate optionalDate(Column column);
    /// Six digits.
    [[nodiscard]] QString neededPlaceCode(Column column);

    /// The value that `parse` gives for the cell's text.
    template <class T, class Parse>
    [[nodiscard]] T neededWord(Column column, Parse parse, const QString& vocabulary)
    {
        const QString word = neededText(column);
        const std::optional<T> value = parse(word);
        if (!value && !word.isEmpty())
            reject(column, ErrorCode::UnknownWord, vocabulary);
        return value.value_or(T{});
    }
    template <class T, class Parse>
    [[nodiscard]] std::optional<T> optionalWord(Column column, Parse parse, const QString& vocabulary)
    {
        const QString word = text(column);
        std::optional<T> value = parse(word);
        if (!value && !word.isEmpty())
            ignore(column, ErrorCode::UnknownWord, vocabulary);
        return value;
    }

    /// Logs a problem with a cell of this row; `reject` also marks the row as bad.
    void reject(Column column, ErrorCode code, const QString& detail = {});
    void ignore(Column column, ErrorCode code, const QString& detail = {});
    void log(Column column, ErrorCode code, Remedy remedy, const QString& detail = {});

private:
    const Table& m_table;
    IssueLog& m_issues;
    std::map<std::string, qsizetype, std::less<>> m_columns;
    size_t m_nextRow = 0;
    const TableRow* m_row = nullptr;
    bool m_isGood = true;
};

} // namespace zoneatlas
