// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/item_table_model.h"

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

namespace zoneatlas {

/// The rows of a table that are in the session's scope and pass the texts of the columns' own filters,
/// sorted by value: names by the rules of the session's language, what is empty last. GUI thread.
class ItemTableProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Both must outlive the proxy.
    ItemTableProxy(Session& session, ItemTableModel& model, QObject* parent = nullptr);

    /// Rows whose text in the column holds `text`, whatever the case; an empty text lets all pass.
    void setColumnFilter(int column, const QString& text);
    void clearColumnFilters();
    [[nodiscard]] bool hasColumnFilters() const { return !m_columnFilters.isEmpty(); }

    [[nodiscard]] ItemTableModel& items() const { return m_model; }
    [[nodiscard]] AtlasItem itemAt(const QModelIndex& index) const;
    /// Invalid where the item has no row or its row is filtered out.
    [[nodiscard]] QModelIndex indexOf(const AtlasItem& item) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void setLanguage(Language language);

    ItemTableModel& m_model;
    QHash<int, QString> m_columnFilters;
    QCollator m_collator;
};

} // namespace zoneatlas
