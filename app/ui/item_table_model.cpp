// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/item_table_model.h"

#include "ui/app_style.h"

#include <QBrush>

namespace zoneatlas {

ItemTableModel::ItemTableModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, &ItemTableModel::reset);
    connect(&session, &Session::languageChanged, this, &ItemTableModel::retranslate);
    connect(&session.time(), &TimeController::viewChanged, this, &ItemTableModel::followDate);
    connect(&session.selection(), &SelectionModel::hoverChanged, this, &ItemTableModel::followHover);
}

void ItemTableModel::reset()
{
    beginResetModel();
    m_hoveredRow.reset();
    readProject();
    m_titles = titles();
    endResetModel();
}

void ItemTableModel::retranslate()
{
    m_titles = titles();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ItemTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant ItemTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case ValueRole:
        return valueAt(index.row(), index.column());
    case FilterTextRole:
        return filterTextAt(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return valueAt(index.row(), index.column()).typeId() == QMetaType::Int
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case Qt::ForegroundRole:
        return isQuiet(index.row(), index.column()) ? QVariant(QBrush(style::kQuietText)) : QVariant();
    case Qt::BackgroundRole:
        return m_hoveredRow == index.row() ? QVariant(QBrush(style::kControl)) : QVariant();
    default:
        return {};
    }
}

QVariant ItemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle && section >= 0 && section < m_titles.size() ? QVariant(m_titles[section]) : QVariant();
}

void ItemTableModel::followDate()
{
    const std::vector<int> rows = rowsChangedByDate();
    const auto [firstColumn, lastColumn] = datedColumns();
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        emit dataChanged(index(rows[begin], firstColumn), index(rows[end - 1], lastColumn));
        begin = end;
    }
}

void ItemTableModel::followHover()
{
    const std::optional<AtlasItem>& item = m_session.selection().hovered();
    const std::optional<int> row = item ? rowOf(*item) : std::nullopt;
    if (row == m_hoveredRow)
        return;
    const std::optional<int> before = std::exchange(m_hoveredRow, row);
    tellRow(before, {Qt::BackgroundRole});
    tellRow(row, {Qt::BackgroundRole});
}

void ItemTableModel::tellRow(std::optional<int> row, const QList<int>& roles)
{
    if (row && *row < rowCount())
        emit dataChanged(index(*row, 0), index(*row, columnCount() - 1), roles);
}

} // namespace zoneatlas
