// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/row_reader.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

QString fromColumn(RowReader::Column column)
{
    return QString::fromLatin1(column.data(), qsizetype(column.size()));
}

/// Strictly YYYY-MM-DD: Qt also takes "2015-3-7" and times for ISO dates.
QDate dateFromText(const QString& text)
{
    constexpr qsizetype kLength = 10;
    return text.size() == kLength ? QDate::fromString(text, Qt::ISODate) : QDate();
}

std::optional<double> numberFromText(const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isPlaceCode(const QString& text)
{
    constexpr qsizetype kDigits = 6;
    return text.size() == kDigits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

RowReader::RowReader(const Table& table, IssueLog& issues)
    : m_table(table)
    , m_issues(issues)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        m_columns.emplace(table.columns.at(i).toLower().toStdString(), i);
}

std::optional<Error> RowReader::missingColumn(std::initializer_list<Column> columns) const
{
    for (const Column column : columns) {
        const Column first = column.substr(0, column.find('|'));
        const Column second = column.substr(std::min(first.size() + 1, column.size()));
        if (!hasColumn(first) && !hasColumn(second))
            return Error{.code = ErrorCode::ColumnMissing, .file = m_table.file, .field = fromColumn(first)};
    }
    return std::nullopt;
}

bool RowReader::next()
{
    m_isGood = true;
    while (m_nextRow < m_table.rows.size()) {
        m_row = &m_table.rows[m_nextRow++];
        const qsizetype spare = m_row->cells.size() - m_table.columns.size();
        if (spare == 0)
            return true;
        const ErrorCode code = spare < 0 ? ErrorCode::RowShort : ErrorCode::RowLong;
        m_issues.push_back({{.code = code, .file = m_table.file, .row = m_row->line}, Remedy::RowSkipped});
    }
    return false;
}

QString RowReader::text(Column column) const
{
    const auto it = m_columns.find(column);
    return it == m_columns.end() ? QString() : m_row->cells.at(it->second);
}

QString RowReader::neededText(Column column)
{
    QString value = text(column);
    if (value.isEmpty())
        reject(column, ErrorCode::ValueMissing);
    return value;
}

double RowReader::neededNumber(Column column)
{
    const QString value = neededText(column);
    const auto number = numberFromText(value);
    if (!number && !value.isEmpty())
        reject(column, ErrorCode::NotANumber);
    return number.value_or(0);
}

std::optional<double> RowReader::optionalNumber(Column column)
{
    const QString value = text(column);
    const auto number = numberFromText(value);
    if (!number && !value.isEmpty())
        ignore(column, ErrorCode::NotANumber);
    return number;
}

int RowReader::neededInteger(Column column)
{
    const QString value = neededText(column);
    bool isInteger = false;
    const int number = value.toInt(&isInteger);
    if (!isInteger && !value.isEmpty())
        reject(column, ErrorCode::NotANumber);
    return number;
}

QDate RowReader::neededDate(Column column)
{
    const QString value = neededText(column);
    const QDate date = dateFromText(value);
    if (!date.isValid() && !value.isEmpty())
        reject(column, ErrorCode::NotADate);
    return date;
}

QDate RowReader::optionalDate(Column column)
{
    const QString value = text(column);
    const QDate date = dateFromText(value);
    if (!date.isValid() && !value.isEmpty())
        ignore(column, ErrorCode::NotADate);
    return date;
}

QString RowReader::neededPlaceCode(Column column)
{
    QString value = neededText(column);
    if (!value.isEmpty() && !isPlaceCode(value))
        reject(column, ErrorCode::NotACode);
    return value;
}

void RowReader::reject(Column column, ErrorCode code, const QString& detail)
{
    m_isGood = false;
    log(column, code, Remedy::RowSkipped, detail);
}

void RowReader::ignore(Column column, ErrorCode code, const QString& detail)
{
    log(column, code, Remedy::ValueIgnored, detail);
}

void RowReader::log(Column column, ErrorCode code, Remedy remedy, const QString& detail)
{
    m_issues.push_back({{.code = code,
                         .file = m_table.file,
                         .row = m_row->line,
                         .field = fromColumn(column),
                         .value = text(column),
                         .detail = detail},
                        remedy});
}

} // namespace zoneatlas
