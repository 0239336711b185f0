// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/go_actions.h"

#include "session/state_history.h"
#include "ui/main_menu.h"

#include <QAction>

namespace zoneatlas {

GoActions::GoActions(Session& session, MainMenu& menu)
    : QObject(&menu)
    , m_session(session)
    , m_menu(menu)
{
    StateHistory& history = session.history();
    connect(menu.action(Command::Back), &QAction::triggered, &history, &StateHistory::back);
    connect(menu.action(Command::Forward), &QAction::triggered, &history, &StateHistory::forward);
    connect(&history, &StateHistory::changed, this, &GoActions::followHistory);
    followHistory();
}

void GoActions::followHistory()
{
    m_menu.action(Command::Back)->setEnabled(m_session.history().canGoBack());
    m_menu.action(Command::Forward)->setEnabled(m_session.history().canGoForward());
}

} // namespace zoneatlas
