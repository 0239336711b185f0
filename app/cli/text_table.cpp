// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include "cli/printable.h"

#include <algorithm>

namespace zoneatlas {

namespace {

/// The blocks of wide characters that Chinese text uses (Unicode TR 11, classes W and F).
bool isWide(char16_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6);
}

} // namespace

qsizetype terminalWidth(const QString& text)
{
    qsizetype width = 0;
    for (const QChar c : text)
        width += isWide(c.unicode()) ? 2 : 1;
    return width;
}

TextTable::TextTable(const QStringList& headings)
{
    QStringList row;
    for (const QString& heading : headings) {
        const bool isToTheRight = heading.startsWith(QLatin1Char('>'));
        m_columns.push_back({isToTheRight, 0});
        row.append(isToTheRight ? heading.mid(1) : heading);
    }
    addRow(row);
}

void TextTable::addRow(const QStringList& cells)
{
    QStringList safe;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        safe.append(printable(cells.value(static_cast<qsizetype>(i))));
        m_columns[i].width = std::max(m_columns[i].width, terminalWidth(safe.constLast()));
    }
    m_rows.push_back(std::move(safe));
}

QString TextTable::line(const QStringList& cells) const
{
    QString text;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const QString cell = cells.value(static_cast<qsizetype>(i));
        const QString space(m_columns[i].width - terminalWidth(cell), QLatin1Char(' '));
        text += QStringLiteral("  ") + (m_columns[i].isToTheRight ? space + cell : cell + space);
    }
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

QString TextTable::text() const
{
    QString text;
    for (const QStringList& row : m_rows)
        text += line(row);
    return text;
}

} // namespace zoneatlas
