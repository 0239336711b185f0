// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/merged_cells.h"

#include "data/vsi_file.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace zoneatlas {

namespace {

/// "B2:B5", counted from 1 as in the file.
struct CellRange
{
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    qsizetype firstColumn = 0;
    qsizetype lastColumn = 0;
};

qsizetype columnFromLetters(const QString& letters)
{
    constexpr qsizetype kLetters = 26;
    qsizetype column = 0;
    for (const QChar c : letters)
        column = column * kLetters + (c.unicode() - u'A' + 1);
    return column;
}

std::optional<CellRange> rangeFrom(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Z]+)(\\d+):([A-Z]+)(\\d+)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return CellRange{match.captured(2).toLongLong(), match.captured(4).toLongLong(),
                     columnFromLetters(match.captured(1)), columnFromLetters(match.captured(3))};
}

std::vector<CellRange> mergedRanges(const QByteArray& sheetXml)
{
    std::vector<CellRange> ranges;
    QXmlStreamReader xml(sheetXml);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("mergeCell"))
            if (const auto range = rangeFrom(xml.attributes().value(QLatin1String("ref")).toString()))
                ranges.push_back(*range);
    return ranges;
}

TableRow* rowAt(Table& table, qint64 line)
{
    const auto it = std::find_if(table.rows.begin(), table.rows.end(),
                                 [line](const TableRow& r) { return r.line == line; });
    return it == table.rows.end() ? nullptr : &*it;
}

/// True where any cell got a text.
bool fill(const CellRange& range, const QString& text, Table& table)
{
    bool isFilled = false;
    for (qint64 line = range.firstRow; line <= range.lastRow; ++line)
        for (qsizetype column = range.firstColumn - 1; column < range.lastColumn; ++column)
            if (TableRow* row = rowAt(table, line); row && row->cells.value(column, text).isEmpty()) {
                row->cells[column] = text;
                isFilled = true;
            }
    return isFilled;
}

} // namespace

void fillMergedCells(const QString& path, int sheet, Table& table, IssueLog& issues)
{
    const auto file =
        VsiReader::open(QStringLiteral("/vsizip/%1/xl/worksheets/sheet%2.xml").arg(path).arg(sheet + 1));
    if (!file)
        return;
    for (const CellRange& range : mergedRanges(file->read(0, file->size()))) {
        const TableRow* first = rowAt(table, range.firstRow);
        const QString text = first ? first->cells.value(range.firstColumn - 1) : QString();
        if (!text.isEmpty() && fill(range, text, table))
            issues.push_back({{.code = ErrorCode::CellsMerged,
                               .file = path,
                               .row = range.firstRow,
                               .field = table.columns.value(range.firstColumn - 1),
                               .value = text},
                              Remedy::Repaired});
    }
}

} // namespace zoneatlas
