// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "session/tour.h"

#include <QObject>

class QDockWidget;

namespace zoneatlas {

class BookmarksPanel;
class MapCanvas;

/// Joins the bookmarks with window and settings: makes them from what is on screen, goes to them, plays the
/// tour, and keeps them between runs where they are not a project's. GUI thread.
class BookmarksActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `dock` holds `panel` and is shown when it is needed.
    BookmarksActions(Session& session, MapCanvas& canvas, BookmarksPanel& panel, QDockWidget& dock);

    [[nodiscard]] const Tour& tour() const { return m_tour; }

    /// While no project is open the bookmarks are those of the person, kept in the settings: they come back.
    void keepInSettings();
    /// From now on the bookmarks are a project's.
    void leaveSettingsAlone() { m_areInSettings = false; }

public slots:
    void addBookmark(); ///< with a name that can be typed over at once
    void goTo(size_t index);
    void toggleTour();
    void exportSlides();

signals:
    void tourRunningChanged(bool isRunning);

protected:
    /// Esc on the map stops the tour.
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void save() const;
    void onTourRunning(bool isRunning);
    void onStateChanged();

    Session& m_session;
    MapCanvas& m_canvas;
    BookmarksPanel& m_panel;
    QDockWidget& m_dock;
    Tour m_tour;
    bool m_isArriving = false;
    bool m_areInSettings = true;
};

} // namespace zoneatlas
