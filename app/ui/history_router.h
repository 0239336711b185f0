// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/state_history.h"

#include <QObject>

class QWidget;

namespace zoneatlas {

/// The mouse's part in the history: its back and forward buttons anywhere in the window, and a drag is one
/// step.
class HistoryRouter : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application for the mouse in `window`. Both must outlive it; `window` owns it.
    HistoryRouter(StateHistory& history, QWidget& window);

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    [[nodiscard]] bool press(Qt::MouseButton button);

    StateHistory& m_history;
    QWidget& m_window;
};

} // namespace zoneatlas
