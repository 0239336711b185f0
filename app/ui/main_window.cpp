// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "data/data_files.h"
#include "session/state_history.h"
#include "ui/app_style.h"
#include "ui/bookmarks_actions.h"
#include "ui/bookmarks_panel.h"
#include "ui/charts_panel.h"
#include "ui/compare_view.h"
#include "ui/data_actions.h"
#include "ui/details_panel.h"
#include "ui/details_view.h"
#include "ui/document_actions.h"
#include "ui/event_list.h"
#include "ui/export_actions.h"
#include "ui/filter_bar.h"
#include "ui/go_actions.h"
#include "ui/help_dialog.h"
#include "ui/history_router.h"
#include "ui/issues_panel.h"
#include "ui/key_router.h"
#include "ui/main_menu.h"
#include "ui/map_canvas.h"
#include "ui/measure_tool.h"
#include "ui/notice_bar.h"
#include "ui/overlay_files.h"
#include "ui/overlays_panel.h"
#include "ui/reading_dialog.h"
#include "ui/search_popup.h"
#include "ui/status_line.h"
#include "ui/table_panel.h"
#include "ui/time_actions.h"
#include "ui/time_bar.h"

#include <QAction>
#include <QDockWidget>
#include <QDropEvent>
#include <QEvent>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr QSize kUsualSize(1600, 1000);
constexpr int kMaximizedUpToPx = 1920; ///< on wider screens the first window leaves room for others
constexpr int kLayoutVersion = 4; ///< raised when docks change, so that an old layout is not put on new ones
constexpr int kLowScreenPx = 900;
constexpr double kPanelShare = 0.26; ///< of the window's width, within the two bounds
constexpr int kLeastPanelWidthPx = 320;
constexpr int kMostPanelWidthPx = 420;
constexpr int kMessageMs = 10'000;

const char kGeometryKey[] = "window/geometry";
const char kStateKey[] = "window/state";
const char kZoneStyleKey[] = "map/zone-style";
const char kLabelsKey[] = "map/labels";

QVariant remembered(const char* key, const QVariant& otherwise = {})
{
    return QSettings().value(QLatin1String(key), otherwise);
}

/// The one local file that is dragged; empty when it is something else.
QString droppedFile(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

QLabel* makeDockTitle()
{
    auto* title = new QLabel;
    QFont font = style::smallFont();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setContentsMargins(2 * style::kGridPx, style::kGridPx / 2, style::kGridPx, style::kGridPx / 4);
    QPalette palette = title->palette();
    palette.setColor(QPalette::WindowText, style::kQuietText);
    title->setPalette(palette);
    return title;
}

} // namespace

MainWindow::MainWindow(Session& session)
    : m_session(session)
    , m_canvas(new MapCanvas(session))
    , m_compare(new CompareView(session, *m_canvas))
    , m_timeActions(new TimeActions(session, this))
    , m_status(new StatusLine(session))
    , m_menu(new MainMenu(*this, session, *m_timeActions))
{
    addMap();
    setStatusBar(m_status);
    setContextMenuPolicy(Qt::NoContextMenu);
    addTimeBar();
    addDocks();
    m_filterBar = new FilterBar(m_session, m_compare);
    m_search = new SearchPopup(m_session, *this);
    connect(m_search, &SearchPopup::chosen, this, &MainWindow::goTo);
    connectMenu();
    connectExports();
    connectStatusLine();
    m_measure = new MeasureTool(session, *m_canvas);
    new GoActions(session, *m_menu, *m_bookmarksActions,
                  *m_measure); // this and the two that follow are owned by the window
    new KeyRouter(session, *this, *m_canvas);
    new HistoryRouter(session.history(), *this);
    connect(&session, &Session::projectChanged, this, &MainWindow::updateIssues);
    restoreLayout();
    updateIssues();
    addDocuments();
    connectData();
    retranslate();
    session.history().clear(); // the window's own beginnings are no steps
    m_canvas->setFocus();
}

DetailsPanel& MainWindow::details() const
{
    return m_details->panel();
}

/// The map, and above it what there is to tell.
void MainWindow::addMap()
{
    m_notice = new NoticeBar;
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_compare, 1);
    setCentralWidget(middle);
}

void MainWindow::addTimeBar()
{
    m_timeBar = new TimeBar(m_session, *m_timeActions);
    m_timeBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A tool bar area lies outside the docks: the axis gets the whole width of the window.
    m_timeArea = new QToolBar;
    m_timeArea->setObjectName(QStringLiteral("time"));
    m_timeArea->setMovable(false);
    m_timeArea->addWidget(m_timeBar);
    m_timeArea->toggleViewAction()->setVisible(false);
    addToolBar(Qt::BottomToolBarArea, m_timeArea);
}

QDockWidget* MainWindow::addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(name);
    QLabel* title = makeDockTitle();
    connect(dock, &QWidget::windowTitleChanged, title, &QLabel::setText);
    dock->setTitleBarWidget(title);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::addDocks()
{
    m_details = new DetailsView(m_session);
    m_issues = new IssuesPanel(m_session);
    m_detailsDock = addDock(QStringLiteral("details"), m_details, Qt::RightDockWidgetArea);
    m_charts = new ChartsPanel(m_session);
    m_chartsDock = addDock(QStringLiteral("charts"), m_charts, Qt::RightDockWidgetArea);
    m_issuesDock = addDock(QStringLiteral("issues"), m_issues, Qt::BottomDockWidgetArea);
    m_details->setMinimumWidth(kLeastPanelWidthPx - 4 * style::kGridPx);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_issuesDock->hide();
    m_table = new TablePanel(m_session);
    m_tableDock = addDock(QStringLiteral("table"), m_table, Qt::BottomDockWidgetArea);
    m_tableDock->setTitleBarWidget(new QWidget); // its tabs say what it is
    m_tableDock->hide();
    m_tableDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_T);
    addAction(m_tableDock->toggleViewAction()); // so that its key works while the menu bar is hidden
    addEvents();
    connect(m_table, &TablePanel::zoomRequested, m_canvas, &MapCanvas::zoomToSelection);
    addBookmarks();
    addOverlays();
    m_menu->addPanelActions({m_detailsDock->toggleViewAction(), m_chartsDock->toggleViewAction(),
                             m_tableDock->toggleViewAction(), m_eventsDock->toggleViewAction(),
                             m_bookmarksDock->toggleViewAction(), m_overlaysDock->toggleViewAction(),
                             m_issuesDock->toggleViewAction()});
    for (QWidget* view : {static_cast<QWidget*>(m_issues), static_cast<QWidget*>(m_charts)})
        view->addAction(m_menu->action(Command::AboutData)); // in their menus
}

void MainWindow::addEvents()
{
    m_events = new EventList(m_session);
    m_eventsDock = addDock(QStringLiteral("events"), m_events, Qt::BottomDockWidgetArea);
    m_eventsDock->hide();
    m_eventsDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    addAction(m_eventsDock->toggleViewAction()); // as for the table
}

void MainWindow::addBookmarks()
{
    m_bookmarks = new BookmarksPanel(m_session);
    m_bookmarksDock = addDock(QStringLiteral("bookmarks"), m_bookmarks, Qt::LeftDockWidgetArea);
    m_bookmarksDock->hide();
    m_bookmarksDock->toggleViewAction()->setShortcut(Qt::CTRL | Qt::Key_B);
    addAction(m_bookmarksDock->toggleViewAction()); // as for the table
    m_bookmarksActions = new BookmarksActions(m_session, *m_canvas, *m_bookmarks, *m_bookmarksDock);
}

void MainWindow::addOverlays()
{
    m_overlays = new OverlaysPanel(m_session);
    m_overlaysDock = addDock(QStringLiteral("overlays"), m_overlays, Qt::LeftDockWidgetArea);
    m_overlaysDock->hide();
    const auto add = [this] {
        if (const auto sources = sourcesWithChosenOverlays(m_session.project().sources, *this)) {
            m_overlaysDock->show();
            m_documents->useSources(*sources);
        }
    };
    connect(m_overlays, &OverlaysPanel::addRequested, this, add);
    connect(m_menu->action(Command::AddOverlay), &QAction::triggered, this, add);
}

void MainWindow::connectMenu()
{
    const auto on = [this](Command command, auto* receiver, auto slot) {
        connect(m_menu->action(command), &QAction::triggered, receiver, slot);
    };
    on(Command::Quit, this, &QWidget::close);
    on(Command::FullExtent, m_canvas, &MapCanvas::showFullExtent);
    on(Command::ZoomToSelection, m_canvas, &MapCanvas::zoomToSelection);
    on(Command::Find, m_search, &SearchPopup::open);
    on(Command::Lasso, m_canvas, &MapCanvas::setLassoTool);
    connect(m_canvas, &MapCanvas::lassoToolChanged, m_menu->action(Command::Lasso), &QAction::setChecked);
    on(Command::ZoomIn, m_canvas, &MapCanvas::zoomIn);
    on(Command::ZoomOut, m_canvas, &MapCanvas::zoomOut);
    on(Command::FullScreen, this, &MainWindow::setFullScreen);
    on(Command::Keys, this, &MainWindow::showKeys);
    on(Command::Manual, this, [this] { showReading(m_session, Reading::Manual, *this); });
    on(Command::AboutData, this, [this] { showReading(m_session, Reading::DataCard, *this); });
    on(Command::About, this, [this] { showAbout(this); });
    const auto followSelection = [this] {
        m_menu->action(Command::ZoomToSelection)->setEnabled(!m_session.selection().selection().isEmpty());
    };
    connect(&m_session.selection(), &SelectionModel::selectionChanged, this, followSelection);
    followSelection();
}

void MainWindow::connectStatusLine()
{
    connect(m_canvas, &MapCanvas::pointerMoved, m_status, &StatusLine::showPosition);
    connect(m_canvas, &MapCanvas::viewScaleChanged, m_status,
            [this] { m_status->showScale(m_canvas->frameMm()); });
    connect(m_charts, &ChartsPanel::messageToldOf, m_status,
            [this](const QString& message) { m_status->showMessage(message, kMessageMs); });
    connect(m_status, &StatusLine::issuesRequested, this, &MainWindow::showIssues);
}

void MainWindow::connectExports()
{
    m_exports = new ExportActions(m_session, *m_canvas, *m_charts, *this);
    const auto on = [this](Command command, auto slot) {
        connect(m_menu->action(command), &QAction::triggered, m_exports, slot);
    };
    on(Command::ExportFigure, &ExportActions::exportFigure);
    on(Command::ExportAgain, &ExportActions::repeatExport);
    on(Command::ExportAnimation, &ExportActions::exportAnimation);
    on(Command::ExportAtlas, &ExportActions::exportAtlas);
    on(Command::CopyFigure, &ExportActions::copyFigure);
    on(Command::PrintFigure, &ExportActions::printFigure);
    on(Command::OpenFigureSettings, &ExportActions::openSettings);
    connect(m_exports, &ExportActions::told, m_status,
            [this](const QString& text) { m_status->showMessage(text, kMessageMs); });
    setAcceptDrops(true);
}

void MainWindow::addDocuments()
{
    const ProjectView view(m_session, {*m_canvas,
                                       *m_charts,
                                       *m_exports,
                                       {m_detailsDock, m_chartsDock, m_tableDock, m_bookmarksDock,
                                        m_eventsDock, m_overlaysDock}});
    m_documents = new DocumentActions(m_session, view, {*this, *m_menu, *m_notice, *m_bookmarksActions});
    connect(m_documents, &DocumentActions::told, m_status,
            [this](const QString& text) { m_status->showMessage(text, kMessageMs); });
}

void MainWindow::connectData()
{
    m_data = new DataActions(m_session, m_documents->passwords(), *this);
    connect(m_menu->action(Command::AddData), &QAction::triggered, m_data, &DataActions::addData);
    connect(m_menu->action(Command::AddFromDatabase), &QAction::triggered, m_data,
            &DataActions::addFromDatabase);
    connect(m_menu->action(Command::MatchPlaces), &QAction::triggered, m_data, &DataActions::matchPlaces);
    connect(m_status, &StatusLine::matchRequested, m_data, &DataActions::matchPlaces);
    connect(m_data, &DataActions::sourcesChosen, m_documents, &DocumentActions::useSources);
}

void MainWindow::showKeys()
{
    HelpDialog(this).exec();
}

void MainWindow::goTo(const AtlasItem& item)
{
    const auto* number = std::get_if<BatchNumber>(&item);
    const Batch* batch = number ? m_session.project().ledger->batch(static_cast<int>(*number)) : nullptr;
    if (batch)
        m_session.time().setDate(batch->approvedOn);
    m_session.select(item);
    m_canvas->zoomToSelection();
}

void MainWindow::setFullScreen(bool isFull)
{
    // Only this bit: a maximised window comes back maximised.
    setWindowState(isFull ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::showIssues()
{
    m_issuesDock->show();
    m_issuesDock->raise();
}

void MainWindow::updateIssues()
{
    const bool hasIssues = !m_session.project().issues.empty();
    m_menu->action(Command::MatchPlaces)->setEnabled(openPlaces(m_session.project()) > 0);
    m_issuesDock->toggleViewAction()->setEnabled(hasIssues);
    // Where a whole file is missing from the picture, the reason stands beside it; a bad row or two wait
    // behind the badge.
    const IssueLog& issues = m_session.project().issues;
    const bool isPartMissing = std::any_of(issues.begin(), issues.end(), [](const Issue& issue) {
        return issue.remedy == Remedy::PartNotLoaded;
    });
    m_issuesDock->setVisible(hasIssues && isPartMissing);
}

void MainWindow::retranslate()
{
    m_documents->retranslate();
    m_timeArea->setWindowTitle(tr("Time"));
    m_detailsDock->setWindowTitle(tr("Details"));
    m_chartsDock->setWindowTitle(tr("Charts"));
    m_issuesDock->setWindowTitle(tr("Issues"));
    m_tableDock->setWindowTitle(tr("Table"));
    m_bookmarksDock->setWindowTitle(tr("Bookmarks"));
    m_eventsDock->setWindowTitle(tr("Events"));
    m_overlaysDock->setWindowTitle(tr("Overlays"));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_timeActions->retranslate();
        m_menu->retranslate();
    }
    if (event->type() == QEvent::WindowStateChange)
        m_menu->action(Command::FullScreen)->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_canvas->setFocus();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_documents->mayLeave()) {
        event->ignore();
        return;
    }
    m_documents->leave();
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openPath(droppedFile(*event));
}

void MainWindow::openPath(const QString& path)
{
    if (path.endsWith(QLatin1String(".zatlas"), Qt::CaseInsensitive))
        m_documents->openFile(path);
    else if (isDataFile(path))
        m_data->addFile(path);
    else
        m_exports->openSettingsOf(path);
}

void MainWindow::restoreLayout()
{
    const QSize available = screen()->availableSize();
    resize(kUsualSize.boundedTo(available));
    if (available.width() <= kMaximizedUpToPx)
        setWindowState(Qt::WindowMaximized);
    const int panelWidth =
        std::clamp(static_cast<int>(width() * kPanelShare), kLeastPanelWidthPx, kMostPanelWidthPx);
    resizeDocks({m_detailsDock}, {panelWidth}, Qt::Horizontal);
    // On a low screen the charts give way: they can be read small, text cannot.
    const bool isLow = available.height() < kLowScreenPx;
    resizeDocks({m_detailsDock, m_chartsDock}, {isLow ? 5 : 2, isLow ? 6 : 3}, Qt::Vertical);
    restoreGeometry(remembered(kGeometryKey).toByteArray());
    restoreState(remembered(kStateKey).toByteArray(), kLayoutVersion);
    m_charts->restore(QSettings());
    m_table->restoreLayout();
    const int zoneStyle = remembered(kZoneStyleKey, 0).toInt();
    if (zoneStyle >= 0 && zoneStyle <= static_cast<int>(ZoneStyle::Both))
        m_session.mapView().setZoneStyle(static_cast<ZoneStyle>(zoneStyle));
    m_session.mapView().setShowsLabels(remembered(kLabelsKey, true).toBool());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(QLatin1String(kGeometryKey), saveGeometry());
    settings.setValue(QLatin1String(kStateKey), saveState(kLayoutVersion));
    m_charts->save(settings);
    m_table->saveLayout();
    if (!m_documents->document().isUntitled())
        return; // the rest is the project's
    settings.setValue(QLatin1String(kZoneStyleKey), static_cast<int>(m_session.mapView().zoneStyle()));
    settings.setValue(QLatin1String(kLabelsKey), m_session.mapView().showsLabels());
}

} // namespace zoneatlas
