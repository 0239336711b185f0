// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/go_actions.h"

#include "session/bookmarks.h"
#include "session/state_history.h"
#include "ui/bookmarks_actions.h"
#include "ui/main_menu.h"
#include "ui/measure_tool.h"

#include <QAction>

namespace zoneatlas {

GoActions::GoActions(Session& session, MainMenu& menu, BookmarksActions& bookmarks, MeasureTool& measure)
    : QObject(&menu)
    , m_session(session)
    , m_menu(menu)
    , m_measure(measure)
{
    StateHistory& history = session.history();
    connect(menu.action(Command::Back), &QAction::triggered, &history, &StateHistory::back);
    connect(menu.action(Command::Forward), &QAction::triggered, &history, &StateHistory::forward);
    connect(&history, &StateHistory::changed, this, &GoActions::follow);
    connectBookmarks(bookmarks);
    connectMeasure();
    follow();
}

void GoActions::connectBookmarks(BookmarksActions& bookmarks)
{
    QAction* tour = m_menu.action(Command::PlayTour);
    connect(m_menu.action(Command::AddBookmark), &QAction::triggered, &bookmarks,
            &BookmarksActions::addBookmark);
    connect(m_menu.action(Command::ExportSlides), &QAction::triggered, &bookmarks,
            &BookmarksActions::exportSlides);
    connect(tour, &QAction::triggered, &bookmarks, &BookmarksActions::toggleTour);
    connect(&bookmarks, &BookmarksActions::tourRunningChanged, tour, &QAction::setChecked);
    connect(&m_session.bookmarks(), &BookmarkList::changed, this, &GoActions::follow);
}

void GoActions::connectMeasure()
{
    QAction* measure = m_menu.action(Command::Measure);
    connect(measure, &QAction::triggered, &m_measure, &MeasureTool::setActive);
    connect(&m_measure, &MeasureTool::activeChanged, measure, &QAction::setChecked);
    connect(m_menu.action(Command::CopyMeasurement), &QAction::triggered, &m_measure,
            &MeasureTool::copyResult);
    connect(&m_measure, &MeasureTool::measurementChanged, this, &GoActions::follow);
}

void GoActions::follow()
{
    m_menu.action(Command::Back)->setEnabled(m_session.history().canGoBack());
    m_menu.action(Command::Forward)->setEnabled(m_session.history().canGoForward());
    for (const Command command : {Command::PlayTour, Command::ExportSlides})
        m_menu.action(command)->setEnabled(!m_session.bookmarks().bookmarks().empty());
    m_menu.action(Command::CopyMeasurement)->setEnabled(m_measure.measurement().points.size() > 1);
}

} // namespace zoneatlas
