// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QMainWindow>

namespace zoneatlas {

class BookmarksActions;
class BookmarksPanel;
class ChartsPanel;
class CompareView;
class DataActions;
class DetailsPanel;
class DetailsView;
class DocumentActions;
class EventList;
class ExportActions;
class FilterBar;
class IssuesPanel;
class MainMenu;
class MapCanvas;
class MeasureTool;
class NoticeBar;
class OverlaysPanel;
class SearchPopup;
class StatusLine;
class TablePanel;
class TimeActions;
class TimeBar;

/// The window: map in the middle, time along the bottom, details and charts on the right. It builds the
/// views, hands them the session and remembers its own layout; it holds no facts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `session` must outlive the window.
    explicit MainWindow(Session& session);

    /// A project, a figure whose settings are taken, or data to be added, by its name: as if it was dropped
    /// here. Asks what it must.
    void openPath(const QString& path);

    [[nodiscard]] MapCanvas& canvas() const { return *m_canvas; }
    [[nodiscard]] CompareView& compareView() const { return *m_compare; }
    [[nodiscard]] TimeActions& timeActions() const { return *m_timeActions; }
    [[nodiscard]] EventList& events() const { return *m_events; }
    [[nodiscard]] QDockWidget& eventsDock() const { return *m_eventsDock; }
    [[nodiscard]] TimeBar& timeBar() const { return *m_timeBar; }
    [[nodiscard]] DetailsPanel& details() const;
    [[nodiscard]] DetailsView& detailsView() const { return *m_details; }
    [[nodiscard]] ChartsPanel& charts() const { return *m_charts; }
    [[nodiscard]] FilterBar& filterBar() const { return *m_filterBar; }
    [[nodiscard]] SearchPopup& search() const { return *m_search; }
    [[nodiscard]] TablePanel& table() const { return *m_table; }
    [[nodiscard]] QDockWidget& tableDock() const { return *m_tableDock; }
    [[nodiscard]] IssuesPanel& issues() const { return *m_issues; }
    [[nodiscard]] QDockWidget& issuesDock() const { return *m_issuesDock; }
    [[nodiscard]] MainMenu& menu() const { return *m_menu; }
    [[nodiscard]] OverlaysPanel& overlays() const { return *m_overlays; }
    [[nodiscard]] BookmarksPanel& bookmarks() const { return *m_bookmarks; }
    [[nodiscard]] BookmarksActions& bookmarksActions() const { return *m_bookmarksActions; }
    [[nodiscard]] QDockWidget& bookmarksDock() const { return *m_bookmarksDock; }
    [[nodiscard]] MeasureTool& measure() const { return *m_measure; }
    [[nodiscard]] ExportActions& exports() const { return *m_exports; }
    [[nodiscard]] DocumentActions& documents() const { return *m_documents; }
    [[nodiscard]] NoticeBar& notice() const { return *m_notice; }

public slots:
    void showKeys();
    /// Selects it and zooms to it; a batch also takes the date to its approval.
    void goTo(const zoneatlas::AtlasItem& item);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addMap();
    void addTimeBar();
    void addDocks();
    void addBookmarks();
    void addEvents();
    void addOverlays();
    QDockWidget* addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area);
    void connectMenu();
    void connectExports();
    void addDocuments();
    void connectData();
    void connectStatusLine();
    void setFullScreen(bool isFull);
    void showIssues();
    void updateIssues();
    void retranslate();
    void restoreLayout();
    void saveLayout() const;

    Session& m_session;
    MapCanvas* m_canvas = nullptr;
    CompareView* m_compare = nullptr;
    TimeActions* m_timeActions = nullptr;
    EventList* m_events = nullptr;
    TimeBar* m_timeBar = nullptr;
    DetailsView* m_details = nullptr;
    IssuesPanel* m_issues = nullptr;
    TablePanel* m_table = nullptr;
    SearchPopup* m_search = nullptr;
    FilterBar* m_filterBar = nullptr;
    StatusLine* m_status = nullptr;
    MainMenu* m_menu = nullptr;
    BookmarksPanel* m_bookmarks = nullptr;
    OverlaysPanel* m_overlays = nullptr;
    BookmarksActions* m_bookmarksActions = nullptr;
    MeasureTool* m_measure = nullptr;
    ExportActions* m_exports = nullptr;
    DocumentActions* m_documents = nullptr;
    NoticeBar* m_notice = nullptr;
    DataActions* m_data = nullptr;
    ChartsPanel* m_charts = nullptr;
    QToolBar* m_timeArea = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    QDockWidget* m_chartsDock = nullptr;
    QDockWidget* m_issuesDock = nullptr;
    QDockWidget* m_tableDock = nullptr;
    QDockWidget* m_bookmarksDock = nullptr;
    QDockWidget* m_eventsDock = nullptr;
    QDockWidget* m_overlaysDock = nullptr;
};

} // namespace zoneatlas
