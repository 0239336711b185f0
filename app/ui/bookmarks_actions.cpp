// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks_actions.h"

#include "session/bookmarks.h"
#include "session/state_history.h"
#include "ui/bookmarks_memory.h"
#include "ui/bookmarks_panel.h"
#include "ui/bookmarks_text.h"
#include "ui/map_canvas.h"
#include "ui/slides_export.h"

#include <QDockWidget>
#include <QKeyEvent>
#include <QSettings>

namespace zoneatlas {

BookmarksActions::BookmarksActions(Session& session, MapCanvas& canvas, BookmarksPanel& panel,
                                   QDockWidget& dock)
    : QObject(&dock)
    , m_session(session)
    , m_canvas(canvas)
    , m_panel(panel)
    , m_dock(dock)
    , m_tour(session.bookmarks())
{
    keepInSettings();
    connect(&session.bookmarks(), &BookmarkList::changed, this, &BookmarksActions::save);
    connect(&panel, &BookmarksPanel::addRequested, this, &BookmarksActions::addBookmark);
    connect(&panel, &BookmarksPanel::chosen, this, &BookmarksActions::goTo);
    connect(&panel, &BookmarksPanel::tourToggled, this, &BookmarksActions::toggleTour);
    connect(&panel, &BookmarksPanel::slidesRequested, this, &BookmarksActions::exportSlides);
    connect(&m_tour, &Tour::arrived, this, &BookmarksActions::goTo);
    connect(&m_tour, &Tour::runningChanged, this, &BookmarksActions::onTourRunning);
    // Whoever takes over ends the tour.
    connect(&session.time(), &TimeController::viewChanged, this, &BookmarksActions::onStateChanged);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &BookmarksActions::onStateChanged);
    connect(&session.filter(), &FilterState::filterChanged, this, &BookmarksActions::onStateChanged);
    connect(&session.mapView(), &MapViewState::viewChanged, this, &BookmarksActions::onStateChanged);
    canvas.installEventFilter(this);
}

void BookmarksActions::keepInSettings()
{
    m_areInSettings = true;
    QSettings settings;
    m_session.bookmarks().setBookmarks(loadBookmarks(settings));
}

void BookmarksActions::save() const
{
    if (!m_areInSettings)
        return;
    QSettings settings;
    saveBookmarks(settings, m_session.bookmarks().bookmarks());
}

void BookmarksActions::addBookmark()
{
    BookmarkList& list = m_session.bookmarks();
    const QString name = list.freeName(suggestedBookmarkName(m_session));
    list.add(bookmarkOf(m_session, name, m_canvas.frameMm()));
    m_dock.show();
    m_dock.raise();
    m_panel.editName(list.bookmarks().size() - 1);
}

void BookmarksActions::goTo(size_t index)
{
    m_isArriving = true;
    apply(m_session.bookmarks().bookmarks()[index], m_session, m_canvas.frameMm());
    m_isArriving = false;
    m_panel.setHere(index);
}

void BookmarksActions::toggleTour()
{
    if (m_tour.isRunning()) {
        m_tour.stop();
        return;
    }
    m_tour.setHoldMs(m_panel.holdMs());
    m_tour.start();
}

void BookmarksActions::exportSlides()
{
    m_tour.stop();
    zoneatlas::exportSlides(m_session, *m_canvas.window());
}

void BookmarksActions::onTourRunning(bool isRunning)
{
    // The whole tour is one step back.
    if (isRunning)
        m_session.history().beginGesture();
    else
        m_session.history().endGesture();
    m_panel.setTourRunning(isRunning);
    emit tourRunningChanged(isRunning);
}

void BookmarksActions::onStateChanged()
{
    if (!m_isArriving)
        m_tour.stop();
}

bool BookmarksActions::eventFilter(QObject*, QEvent* event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !m_tour.isRunning())
        return false;
    m_tour.stop();
    return true;
}

} // namespace zoneatlas
