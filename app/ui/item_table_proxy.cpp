// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/item_table_proxy.h"

namespace zoneatlas {

ItemTableProxy::ItemTableProxy(Session& session, ItemTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setLanguage(session.language());
    setSourceModel(&model);
    connect(&session.filter(), &FilterState::filterChanged, this, [this] { invalidateFilter(); });
    connect(&session, &Session::languageChanged, this, &ItemTableProxy::setLanguage);
}

void ItemTableProxy::setLanguage(Language language)
{
    m_collator.setLocale(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                       : QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    invalidate();
}

void ItemTableProxy::setColumnFilter(int column, const QString& text)
{
    const QString wanted = text.trimmed();
    if (m_columnFilters.value(column) == wanted)
        return;
    if (wanted.isEmpty())
        m_columnFilters.remove(column);
    else
        m_columnFilters.insert(column, wanted);
    invalidateFilter();
}

void ItemTableProxy::clearColumnFilters()
{
    m_columnFilters.clear();
    invalidateFilter();
}

AtlasItem ItemTableProxy::itemAt(const QModelIndex& index) const
{
    return m_model.itemAt(mapToSource(index).row());
}

QModelIndex ItemTableProxy::indexOf(const AtlasItem& item) const
{
    const std::optional<int> row = m_model.rowOf(item);
    return row ? mapFromSource(m_model.index(*row, 0)) : QModelIndex();
}

bool ItemTableProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!m_model.isInScope(row))
        return false;
    for (auto it = m_columnFilters.constBegin(); it != m_columnFilters.constEnd(); ++it) {
        const QString text = m_model.index(row, it.key()).data(FilterTextRole).toString();
        if (!text.contains(it.value(), Qt::CaseInsensitive))
            return false;
    }
    return true;
}

bool ItemTableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(ValueRole);
    const QVariant b = right.data(ValueRole);
    // What is empty comes last in either order.
    if (a.isValid() != b.isValid())
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    if (a.typeId() == QMetaType::Int && b.typeId() == QMetaType::Int)
        return a.toInt() < b.toInt();
    if (a.typeId() == QMetaType::QDate && b.typeId() == QMetaType::QDate)
        return a.toDate() < b.toDate();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace zoneatlas
