// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>

namespace zoneatlas {

class BookmarksActions;
class MainMenu;
class MeasureTool;

/// Joins the menus with history, bookmarks and measuring: what is chosen is done, and what cannot be done now
/// is off. GUI thread.
class GoActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    GoActions(Session& session, MainMenu& menu, BookmarksActions& bookmarks, MeasureTool& measure);

private:
    void connectBookmarks(BookmarksActions& bookmarks);
    void connectMeasure();
    void follow();

    Session& m_session;
    MainMenu& m_menu;
    MeasureTool& m_measure;
};

} // namespace zoneatlas
