// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace zoneatlas {

/// Columns of a terminal that a text takes: East Asian wide characters take two.
[[nodiscard]] qsizetype terminalWidth(const QString& text);

/// A plain table for a terminal: columns padded to the widest cell, numbers to the right.
class TextTable
{
public:
    /// Columns whose heading starts with '>' are set to the right; the sign is taken off.
    explicit TextTable(const QStringList& headings);

    void addRow(const QStringList& cells);
    [[nodiscard]] QString text() const;

private:
    struct Column
    {
        bool isToTheRight = false;
        qsizetype width = 0;
    };
    [[nodiscard]] QString line(const QStringList& cells) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace zoneatlas
