// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "data/atlas_tables.h"
#include "data/row_reader.h"

#include <QSet>

#include <array>
#include <optional>
#include <utility>

/// What the parsers of the program's own tables share.
namespace zoneatlas {

/// The words a column may hold.
template <class Enum, size_t N>
class Vocabulary
{
public:
    using Words = std::array<std::pair<const char*, Enum>, N>;
    explicit Vocabulary(const Words& words)
        : m_words(words)
    {}
    std::optional<Enum> operator()(const QString& text) const
    {
        for (const auto& [word, value] : m_words)
            if (text == QLatin1String(word))
                return value;
        return std::nullopt;
    }
    QString listed() const
    {
        QStringList words;
        for (const auto& [word, value] : m_words)
            words += QLatin1String(word);
        return words.join(QLatin1String(", "));
    }

private:
    Words m_words;
};
template <class Enum, size_t N>
Vocabulary(const std::array<std::pair<const char*, Enum>, N>&) -> Vocabulary<Enum, N>;

/// Ids of a table that others refer to. An empty table was not loaded, and then nothing can be checked
/// against it.
class KnownIds
{
public:
    KnownIds(QString table, QSet<QString> ids)
        : m_table(std::move(table))
        , m_ids(std::move(ids))
    {}
    bool holds(const QString& id) const { return m_ids.isEmpty() || m_ids.contains(id); }
    const QString& table() const { return m_table; }

private:
    QString m_table;
    QSet<QString> m_ids;
};

template <class Row, class IdOf>
KnownIds knownIds(const char* table, const std::vector<Row>& rows, IdOf idOf)
{
    QSet<QString> ids;
    for (const Row& row : rows)
        ids.insert(idOf(row));
    return {QLatin1String(table), std::move(ids)};
}

/// What rows of zones and figures may refer to.
struct References
{
    KnownIds sources;
    KnownIds provinces;
    KnownIds batches;

    explicit References(const ReferenceTables& tables);
};

/// A row that names what is not there is bad.
void checkReference(RowReader& row, RowReader::Column column, const KnownIds& known);
/// From source_id; empty, with an issue, where it is not among the sources.
[[nodiscard]] SourceId sourceOf(RowReader& row, const KnownIds& sources);
[[nodiscard]] BilingualText bilingual(const RowReader& row, RowReader::Column zh, RowReader::Column en);
/// From name_zh and name_en, of which one must be there.
[[nodiscard]] BilingualText neededName(RowReader& row);
/// Tells where a date comes before one it must follow. Both stay: either may be the wrong one.
void noteOrder(RowReader& row, RowReader::Column later, QDate laterDate, QDate earlierDate);

/// Reads all rows with `rowToValue`; keeps the good ones, and the first of those with the same id.
template <class Value, class RowToValue>
Result<std::vector<Value>> parseRows(const Table& table,
                                     std::initializer_list<RowReader::Column> neededColumns, IssueLog& issues,
                                     RowToValue rowToValue)
{
    RowReader row(table, issues);
    if (const auto error = row.missingColumn(neededColumns))
        return *error;
    if (table.rows.empty())
        issues.push_back({{.code = ErrorCode::LayerEmpty, .file = table.file}, Remedy::ShownAsIs});
    std::vector<Value> values;
    values.reserve(table.rows.size());
    while (row.next()) {
        Value value = rowToValue(row);
        if (row.isGood())
            values.push_back(std::move(value));
    }
    return values;
}

/// Refuses the second of two rows with one id.
class UniqueIds
{
public:
    void check(RowReader& row, RowReader::Column column)
    {
        if (!row.isGood())
            return;
        if (m_ids.contains(row.text(column)))
            row.reject(column, ErrorCode::DuplicateId);
        m_ids.insert(row.text(column));
    }

private:
    QSet<QString> m_ids;
};

} // namespace zoneatlas
