// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_preview.h"

#include "core/source_text.h"
#include "session/figure_text.h"

namespace zoneatlas {

namespace {

constexpr int kMostRows = 100;

} // namespace

void SourcePreview::setFacts(std::shared_ptr<const SourceFacts> facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int SourcePreview::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_facts)
        return 0;
    return std::min(kMostRows, int(m_facts->records.table.rows.size()));
}

int SourcePreview::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_facts ? 0 : int(m_facts->records.table.columns.size());
}

QVariant SourcePreview::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole; // the whole of what is cut
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isText)
        return {};
    return m_facts->records.table.rows[size_t(index.row())].cells.value(index.column());
}

QVariant SourcePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_facts || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return m_facts->records.table.rows[size_t(section)].line;
    const QString name = m_facts->records.table.columns.value(section);
    if (const TradeColumn* figures = figureColumn(*m_facts, name))
        return name + QStringLiteral(" → ") + figureColumnText(figures->heading);
    for (const auto& [field, column] : m_facts->assignment.fields)
        if (column == name)
            return name + QStringLiteral(" → ") + fieldRoleText(field);
    return name;
}

} // namespace zoneatlas
