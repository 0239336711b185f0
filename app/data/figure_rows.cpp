// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/figure_rows.h"

#include "core/loose_values.h"
#include "data/table_positions.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

/// Half the last digit of a number as it is written.
double precisionOf(const QString& text, DecimalSign sign)
{
    const QString folded = halfWidth(text);
    static const QRegularExpression decimals(QStringLiteral("[.,](\\d+)[^\\d]*$"));
    const QRegularExpressionMatch match = decimals.match(folded);
    const QChar written = match.hasMatch() ? folded.at(match.capturedStart()) : QChar();
    const bool isSign = written == (sign == DecimalSign::Comma ? u',' : u'.');
    const qsizetype digits = isSign ? match.capturedLength(1) : 0;
    return 0.5 * std::pow(10.0, -double(digits));
}

class FigureReader
{
public:
    FigureReader(const Records& records, const TradeLayout& layout, IssueLog& issues)
        : m_records(records)
        , m_table(records.table)
        , m_layout(layout)
        , m_issues(issues)
    {
        for (const TradeColumn& column : layout.columns) {
            m_indices.push_back(m_table.columnIndex(column.field));
            m_signs.push_back(decimalSignOf(valuesAt(m_indices.back())));
        }
    }

    std::vector<FigureRow> read()
    {
        readPositions();
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            readRow(i);
        return std::move(m_figures);
    }

private:
    /// What has shapes has no need of fields.
    void readPositions()
    {
        m_positions = m_records.positions;
        if (!m_positions.empty())
            return;
        TablePositions told = tablePositions(m_table, m_layout.assignment, m_records.chosenCrs);
        m_issues.insert(m_issues.end(), told.issues.begin(), told.issues.end());
        m_positions = std::move(told.positions);
    }

    QStringList valuesAt(qsizetype column) const
    {
        QStringList values;
        for (const TableRow& row : m_table.rows)
            values.append(row.cells.value(column));
        return values;
    }

    QString text(const TableRow& row, FieldRole role) const
    {
        return cellOf(m_table, row, m_layout.assignment, role);
    }

    void log(const TableRow& row, const QString& field, ErrorCode code, Remedy remedy)
    {
        m_issues.push_back({{.code = code,
                             .file = m_table.file,
                             .row = row.line,
                             .field = field,
                             .value = row.cells.value(m_table.columnIndex(field))},
                            remedy});
    }

    bool hasFigures(const TableRow& row) const
    {
        return std::any_of(m_indices.begin(), m_indices.end(),
                           [&row](qsizetype column) { return !isNoValue(row.cells.value(column)); });
    }

    void readRow(size_t i)
    {
        const TableRow& row = m_table.rows[i];
        if (!hasFigures(row))
            return;
        FigureRow common{.line = row.line, .place = placeCells(m_table, row, m_layout.assignment)};
        common.position = positionOf(i);
        if (common.place.code.isEmpty() && common.place.names.isEmpty() && !common.position)
            return log(row, placeField(), ErrorCode::ValueMissing, Remedy::RowSkipped);
        if (!m_layout.isWide()) {
            const QString field = m_layout.assignment.field(FieldRole::Year);
            const auto period = loosePeriod(text(row, FieldRole::Year));
            if (!period)
                return log(row, field,
                           text(row, FieldRole::Year).isEmpty() ? ErrorCode::ValueMissing
                                                                : ErrorCode::NotAPeriod,
                           Remedy::RowSkipped);
            common.period = *period;
        }
        for (size_t column = 0; column < m_layout.columns.size(); ++column)
            readCell(row, column, common);
    }

    QString placeField() const
    {
        const FieldAssignment& known = m_layout.assignment;
        return known.field(known.has(FieldRole::Name) ? FieldRole::Name : FieldRole::Code);
    }

    std::optional<LonLat> positionOf(size_t i) const
    {
        return i < m_positions.size() ? m_positions[i] : std::nullopt;
    }

    void readCell(const TableRow& row, size_t column, const FigureRow& common)
    {
        const TradeColumn& told = m_layout.columns[column];
        const QString cell = row.cells.value(m_indices[column]);
        if (isNoValue(cell))
            return;
        const auto number = looseNumber(cell, m_signs[column]);
        if (!number)
            return log(row, told.field, ErrorCode::NotANumber, Remedy::ValueIgnored);
        FigureRow figure = common;
        if (m_layout.isWide())
            figure.period = told.heading.period;
        // A cell may say what a heading does: "出口额（亿元）".
        const TradeHeading inCell = tradeHeading(text(row, FieldRole::Measure));
        figure.measure = inCell.measure.isEmpty() ? told.heading.measure : inCell.measure;
        figure.unit = halfWidth(text(row, FieldRole::Unit));
        if (figure.unit.isEmpty())
            figure.unit = inCell.unit.isEmpty() ? told.heading.unit : inCell.unit;
        figure.value = number->value;
        figure.precision = precisionOf(cell, m_signs[column]);
        m_figures.push_back(std::move(figure));
    }

    const Records& m_records;
    const Table& m_table;
    const TradeLayout& m_layout;
    IssueLog& m_issues;
    std::vector<qsizetype> m_indices;
    std::vector<DecimalSign> m_signs;
    std::vector<FigureRow> m_figures;
    std::vector<std::optional<LonLat>> m_positions; ///< by shapes or fields; empty where none tell them
};

} // namespace

Result<std::vector<FigureRow>> parseFigures(const Records& records, const TradeLayout& layout,
                                            IssueLog& issues)
{
    if (const auto missing = layout.missing(!records.positions.empty()))
        return Error{.code = ErrorCode::RoleMissing,
                     .file = records.table.file,
                     .layer = {},
                     .value = fieldRoleCode(*missing)};
    return FigureReader(records, layout, issues).read();
}

bool isTradeTable(const QStringList& columns)
{
    constexpr std::array kNeeded{"subject", "measure", "period", "value"};
    return std::all_of(kNeeded.begin(), kNeeded.end(), [&columns](const char* name) {
        return columns.contains(QLatin1String(name), Qt::CaseInsensitive);
    });
}

QString titleOf(const Table& table)
{
    static const QRegularExpression byProgram(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:sheet|工作表|feuil|tabelle)\\s?\\d*")),
        QRegularExpression::CaseInsensitiveOption);
    if (!table.title.isEmpty())
        return table.title;
    const QString file = QFileInfo(table.file).completeBaseName();
    return table.layer.isEmpty() || byProgram.match(table.layer).hasMatch() ? file : table.layer;
}

} // namespace zoneatlas
