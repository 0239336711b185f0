// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_menu.h"

#include "ui/choropleth_menu.h"
#include "ui/time_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>

namespace zoneatlas {

MainMenu::MainMenu(QMainWindow& window, Session& session, TimeActions& timeActions)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_timeActions(timeActions)
{
    makeFileMenu();
    makeSelectMenu();
    makeGoMenu();
    makeViewMenu();
    makeTimeMenu();
    makeHelpMenu();
    connect(&session.mapView(), &MapViewState::styleChanged, this, &MainMenu::followSession);
    connect(&session.time(), &TimeController::playbackChanged, this, &MainMenu::followSession);
    connect(&session.compare(), &CompareState::changed, this, &MainMenu::followSession);
    connect(&session, &Session::languageChanged, this, &MainMenu::followSession);
    retranslate();
}

QMenu* MainMenu::addMenu(QMenu* parent, const char* title)
{
    QMenu* menu = parent ? parent->addMenu(QString()) : m_window.menuBar()->addMenu(QString());
    m_menus.append({menu, title});
    return menu;
}

QAction* MainMenu::addEntry(QMenu* menu, const char* text, const QKeySequence& shownKey)
{
    QAction* action = menu->addAction(QString());
    m_entries.append({action, text, shownKey});
    return action;
}

void MainMenu::addCommand(QMenu* menu, Command command, const char* text, const QKeySequence& shortcut)
{
    QAction* action = addEntry(menu, text);
    action->setShortcut(shortcut);
    m_window.addAction(action); // so that its keys work while the menu bar is hidden
    m_commands.insert(command, action);
}

void MainMenu::makeProjectEntries(QMenu* menu)
{
    addCommand(menu, Command::NewProject, QT_TR_NOOP("New"), Qt::CTRL | Qt::Key_N);
    addCommand(menu, Command::OpenProject, QT_TR_NOOP("Open…"), Qt::CTRL | Qt::Key_O);
    m_recent = addMenu(menu, QT_TR_NOOP("Open recent"));
    addCommand(menu, Command::SaveProject, QT_TR_NOOP("Save"), Qt::CTRL | Qt::Key_S);
    addCommand(menu, Command::SaveProjectAs, QT_TR_NOOP("Save as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    addCommand(menu, Command::RevertProject, QT_TR_NOOP("Revert to the saved version"), {});
    menu->addSeparator();
}

void MainMenu::makeFileMenu()
{
    QMenu* menu = addMenu(nullptr, QT_TR_NOOP("&File"));
    makeProjectEntries(menu);
    addCommand(menu, Command::AddData, QT_TR_NOOP("Add data…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    addCommand(menu, Command::AddFromDatabase, QT_TR_NOOP("Add from a database…"), {});
    addCommand(menu, Command::AddOverlay, QT_TR_NOOP("Add overlay…"), {});
    addCommand(menu, Command::MatchPlaces, QT_TR_NOOP("Match places…"), {});
    menu->addSeparator();
    addCommand(menu, Command::ExportFigure, QT_TR_NOOP("Export figure…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    addCommand(menu, Command::ExportAgain, QT_TR_NOOP("Export again"), Qt::CTRL | Qt::Key_E);
    addCommand(menu, Command::ExportAnimation, QT_TR_NOOP("Export animation…"), {});
    addCommand(menu, Command::ExportAtlas, QT_TR_NOOP("Export atlas…"), {});
    menu->addSeparator();
    addCommand(menu, Command::CopyFigure, QT_TR_NOOP("Copy figure"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    addCommand(menu, Command::PrintFigure, QT_TR_NOOP("Print…"), Qt::CTRL | Qt::Key_P);
    menu->addSeparator();
    addCommand(menu, Command::OpenFigureSettings, QT_TR_NOOP("Open a figure's settings…"), {});
    menu->addSeparator();
    addCommand(menu, Command::Quit, QT_TR_NOOP("Quit"), QKeySequence::Quit);
}

void MainMenu::makeSelectMenu()
{
    QMenu* menu = addMenu(nullptr, QT_TR_NOOP("&Select"));
    addCommand(menu, Command::Find, QT_TR_NOOP("Find…"), Qt::CTRL | Qt::Key_K);
    action(Command::Find)->setShortcuts({Qt::CTRL | Qt::Key_K, QKeySequence::Find});
    menu->addSeparator();
    const auto add = [this, menu](const char* text, const QKeySequence& key, auto* receiver, auto slot) {
        QAction* entry = addEntry(menu, text);
        entry->setShortcut(key);
        m_window.addAction(entry);
        connect(entry, &QAction::triggered, receiver, slot);
    };
    add(QT_TR_NOOP("All zones shown"), QKeySequence::SelectAll, &m_session, &Session::selectAllShown);
    add(QT_TR_NOOP("Invert"), Qt::CTRL | Qt::Key_I, &m_session, &Session::invertSelection);
    connect(addEntry(menu, QT_TR_NOOP("Nothing"), Qt::Key_Escape), &QAction::triggered,
            &m_session.selection(), &SelectionModel::clear);
    menu->addSeparator();
    addCommand(menu, Command::Lasso, QT_TR_NOOP("Draw a lasso"), Qt::CTRL | Qt::Key_L);
    action(Command::Lasso)->setCheckable(true);
    addCommand(menu, Command::ZoomToSelection, QT_TR_NOOP("Zoom to selection"), Qt::CTRL | Qt::Key_J);
}

void MainMenu::makeGoMenu()
{
    QMenu* menu = addMenu(nullptr, QT_TR_NOOP("&Go"));
    addCommand(menu, Command::Back, QT_TR_NOOP("Back (undo)"), {});
    action(Command::Back)->setShortcuts({Qt::ALT | Qt::Key_Left, Qt::CTRL | Qt::Key_Z});
    addCommand(menu, Command::Forward, QT_TR_NOOP("Forward (redo)"), {});
    action(Command::Forward)
        ->setShortcuts({Qt::ALT | Qt::Key_Right, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    menu->addSeparator();
    addCommand(menu, Command::AddBookmark, QT_TR_NOOP("Bookmark this view"), Qt::CTRL | Qt::Key_D);
    addCommand(menu, Command::PlayTour, QT_TR_NOOP("Play tour"), {});
    action(Command::PlayTour)->setCheckable(true);
    addCommand(menu, Command::ExportSlides, QT_TR_NOOP("Export as slides…"), {});
}

void MainMenu::makeMeasureEntries(QMenu* menu)
{
    addCommand(menu, Command::Measure, QT_TR_NOOP("Measure"), Qt::CTRL | Qt::Key_M);
    action(Command::Measure)->setCheckable(true);
    // Its key is the tool's while it is on: bound, it would be taken from tables and texts.
    m_commands.insert(Command::CopyMeasurement,
                      addEntry(menu, QT_TR_NOOP("Copy measurement"), QKeySequence::Copy));
}

void MainMenu::makeViewMenu()
{
    m_view = addMenu(nullptr, QT_TR_NOOP("&View"));
    addCommand(m_view, Command::FullExtent, QT_TR_NOOP("All of China"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addCommand(m_view, Command::ZoomIn, QT_TR_NOOP("Zoom in"), Qt::CTRL | Qt::Key_Plus);
    action(Command::ZoomIn)->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    addCommand(m_view, Command::ZoomOut, QT_TR_NOOP("Zoom out"), Qt::CTRL | Qt::Key_Minus);
    m_view->addSeparator();
    makeMeasureEntries(m_view);
    m_view->addSeparator();
    makeStyleEntries(m_view);
    m_choropleth = new ChoroplethMenu(*m_view->addMenu(QString()), m_session);
    m_view->addSeparator();
    makeCompareMenu(m_view);
    makeLanguageMenu(m_view);
    addCommand(m_view, Command::FullScreen, QT_TR_NOOP("Full screen"), Qt::Key_F11);
    action(Command::FullScreen)->setCheckable(true);
    m_view->addSeparator();
}

void MainMenu::makeStyleEntries(QMenu* menu)
{
    m_styles = new QActionGroup(this);
    const std::pair<const char*, ZoneStyle> styles[] = {
        {QT_TR_NOOP("Zones as areas"), ZoneStyle::Area},
        {QT_TR_NOOP("Zones as symbols"), ZoneStyle::Symbol},
        {QT_TR_NOOP("Zones as areas and symbols"), ZoneStyle::Both}};
    for (const auto& [text, zoneStyle] : styles) {
        QAction* entry = m_styles->addAction(addEntry(menu, text));
        entry->setCheckable(true);
        entry->setData(static_cast<int>(zoneStyle));
        connect(entry, &QAction::triggered, this,
                [this, wanted = zoneStyle] { m_session.mapView().setZoneStyle(wanted); });
    }
    m_labels = addEntry(menu, QT_TR_NOOP("Labels"));
    m_labels->setCheckable(true);
    connect(m_labels, &QAction::triggered, &m_session.mapView(), &MapViewState::setShowsLabels);
}

void MainMenu::makeCompareMenu(QMenu* view)
{
    QMenu* menu = addMenu(view, QT_TR_NOOP("Compare"));
    menu->addActions(m_timeActions.comparisons());
    m_window.addActions(m_timeActions.comparisons()); // so that their keys work while the menu bar is hidden
    menu->addSeparator();
    m_stopComparing = addEntry(menu, QT_TR_NOOP("Stop comparing"), Qt::Key_Escape);
    connect(m_stopComparing, &QAction::triggered, &m_session.compare(),
            [this] { m_session.compare().setMode(CompareMode::Off); });
}

void MainMenu::makeLanguageMenu(QMenu* view)
{
    QMenu* menu = addMenu(view, QT_TR_NOOP("Language"));
    m_languages = new QActionGroup(this);
    // Each language by its own name, whatever the window speaks: whoever is lost finds back.
    const std::pair<QString, Language> languages[] = {{QStringLiteral("中文"), Language::Chinese},
                                                      {QStringLiteral("English"), Language::English}};
    for (const auto& [name, language] : languages) {
        QAction* entry = m_languages->addAction(menu->addAction(name));
        entry->setCheckable(true);
        entry->setData(static_cast<int>(language));
        connect(entry, &QAction::triggered, this, [this, wanted = language] { chooseLanguage(wanted); });
    }
}

void MainMenu::chooseLanguage(Language language)
{
    QSettings().setValue(QLatin1String(kLanguageSettingsKey), languageCode(language));
    m_session.setLanguage(language);
}

void MainMenu::makeTimeMenu()
{
    QMenu* menu = addMenu(nullptr, QT_TR_NOOP("&Time"));
    TimeController& time = m_session.time();
    // Bare keys are shown, not bound: a bound Space would be taken from focused fields and lists.
    const auto add = [this, menu, &time](const char* text, Qt::Key key, void (TimeController::*slot)()) {
        connect(addEntry(menu, text, key), &QAction::triggered, &time, slot);
    };
    add(QT_TR_NOOP("Play or pause"), Qt::Key_Space, &TimeController::togglePlaying);
    menu->addSeparator();
    add(QT_TR_NOOP("Previous event"), Qt::Key_Comma, &TimeController::goToPreviousEvent);
    add(QT_TR_NOOP("Next event"), Qt::Key_Period, &TimeController::goToNextEvent);
    add(QT_TR_NOOP("Before the first event"), Qt::Key_Home, &TimeController::goToFirst);
    add(QT_TR_NOOP("Newest event"), Qt::Key_End, &TimeController::goToLast);
    menu->addSeparator();
    menu->addActions(m_timeActions.modes());
    m_window.addActions(m_timeActions.modes());
    menu->addSeparator();
    m_loop = addEntry(menu, QT_TR_NOOP("Start over at the end"));
    m_loop->setCheckable(true);
    connect(m_loop, &QAction::triggered, &time, &TimeController::setLooping);
}

void MainMenu::makeHelpMenu()
{
    QMenu* menu = addMenu(nullptr, QT_TR_NOOP("&Help"));
    addCommand(menu, Command::Keys, QT_TR_NOOP("Keyboard and mouse"), Qt::Key_F1);
    addCommand(menu, Command::Manual, QT_TR_NOOP("Manual"), Qt::SHIFT | Qt::Key_F1);
    addCommand(menu, Command::AboutData, QT_TR_NOOP("About the data"), {});
    addCommand(menu, Command::About, QT_TR_NOOP("About ZoneAtlas"), {});
}

void MainMenu::addPanelActions(const QList<QAction*>& actions)
{
    m_view->addActions(actions);
}

void MainMenu::retranslate()
{
    for (const Menu& menu : m_menus)
        menu.menu->setTitle(tr(menu.title));
    for (const Entry& entry : m_entries) {
        const QString key = entry.shownKey.toString(QKeySequence::NativeText);
        entry.action->setText(key.isEmpty() ? tr(entry.text) : tr(entry.text) + QLatin1Char('\t') + key);
    }
    m_choropleth->retranslate();
    followSession();
}

void MainMenu::followSession()
{
    m_styles->setEnabled(!m_session.mapView().choropleth());
    for (QAction* entry : m_styles->actions())
        entry->setChecked(entry->data().toInt() == static_cast<int>(m_session.mapView().zoneStyle()));
    for (QAction* entry : m_languages->actions())
        entry->setChecked(entry->data().toInt() == static_cast<int>(m_session.language()));
    m_labels->setChecked(m_session.mapView().showsLabels());
    m_loop->setChecked(m_session.time().isLooping());
    m_stopComparing->setEnabled(m_session.compare().isOn());
}

} // namespace zoneatlas
