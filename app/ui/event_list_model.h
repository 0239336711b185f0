// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger_events.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace zoneatlas {

/// Every approval and revocation with its date, document, what it changed and what held after it; counts are
/// those of the session's filter. The row that made the map what it is at the session's date is marked.
/// GUI thread.
class EventListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        DateColumn,
        EventColumn,
        ChangeColumn,
        TotalColumn,
        DocumentColumn,
        ColumnCount
    };

    /// `session` must outlive the model.
    explicit EventListModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] const LedgerEvent& event(int row) const { return m_events[static_cast<size_t>(row)]; }
    /// The last event up to the session's date; absent before the first.
    [[nodiscard]] std::optional<int> currentRow() const { return m_current; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Everything anew, in the language of the moment.
    void reset();

private:
    void followDate();
    [[nodiscard]] std::optional<int> rowAtDate() const;
    [[nodiscard]] QString textOf(const LedgerEvent& event, int column) const;
    [[nodiscard]] QString eventText(const LedgerEvent& event) const;
    [[nodiscard]] QString changeText(const LedgerEvent& event) const;

    Session& m_session;
    std::vector<LedgerEvent> m_events;
    std::optional<int> m_current;
};

} // namespace zoneatlas
