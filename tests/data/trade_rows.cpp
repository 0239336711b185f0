// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade_rows.h"

#include "file_samples.h"

#include <QFile>

namespace zoneatlas::test {

std::vector<RawRow> bundledRows(const char* file)
{
    const Result<Table> table = tableAt(bundledResourceDir() + QLatin1String("/data/") + QLatin1String(file));
    if (!table)
        qFatal("%s cannot be read", file);
    std::vector<RawRow> rows;
    for (const TableRow& line : table->rows) {
        RawRow row;
        for (qsizetype i = 0; i < table->columns.size(); ++i)
            row.insert(table->columns[i], line.cells.value(i));
        rows.push_back(row);
    }
    return rows;
}

QString bundledText(const char* file)
{
    QFile text(bundledResourceDir() + QLatin1String("/data/") + QLatin1String(file));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

QString keyOf(const RawRow& row, const QStringList& columns)
{
    QStringList cells;
    for (const QString& column : columns)
        cells.append(column == QLatin1String("subject") ? subjectOf(row) : row.value(column));
    return cells.join(QLatin1String(" | "));
}

QString subjectOf(const RawRow& row)
{
    const QString code = row.value(QStringLiteral("subject"));
    return code.isEmpty() ? row.value(QStringLiteral("name_zh")) : code;
}

} // namespace zoneatlas::test
