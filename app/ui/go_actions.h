// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>

namespace zoneatlas {

class MainMenu;

/// What the Go menu does. GUI thread.
class GoActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    GoActions(Session& session, MainMenu& menu);

private:
    void followHistory();

    Session& m_session;
    MainMenu& m_menu;
};

} // namespace zoneatlas
