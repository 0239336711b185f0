// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QList>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace zoneatlas {

/// Gives the bare keys of time and map their meaning wherever the focus is in the window, except where a
/// widget needs them itself: text fields, tables, lists, menus and tabs keep all of them, buttons keep Space,
/// the time axis keeps its arrows. Space plays, Home and End go to the ends, comma and full stop step through
/// the events, arrows pan the map, Esc is the map's too.
class KeyRouter : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application for keys that go to `window`; arrows and Esc are handed to `map`. All
    /// must outlive it.
    KeyRouter(Session& session, QWidget& window, QWidget& map);

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    [[nodiscard]] bool handleTimeKey(const QWidget& receiver, const QKeyEvent& key);
    [[nodiscard]] bool handOverToMap(const QWidget& receiver, QKeyEvent& key);

    Session& m_session;
    QWidget& m_window;
    QWidget& m_map;
};

/// Every key that the router gives a meaning.
[[nodiscard]] QList<Qt::Key> routedKeys();

/// Does this widget need Space, Home, End and arrows for itself?
[[nodiscard]] bool ownsBareKeys(const QWidget& widget);

} // namespace zoneatlas
