// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_list_model.h"

#include <QTableView>

namespace zoneatlas {

/// The list of events: a click, or Return, goes to the day; the row of the session's date stays in sight and
/// is the current one. GUI thread.
class EventList : public QTableView
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit EventList(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const EventListModel& events() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void goTo(const QModelIndex& index);
    void showCurrent();
    void retranslate();

    Session& m_session;
    EventListModel m_model;
};

} // namespace zoneatlas
