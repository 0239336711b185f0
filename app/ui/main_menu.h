// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace zoneatlas {

class ChoroplethMenu;
class TimeActions;

/// Where the language chosen in the menu is kept (QSettings): "zh" or "en". Absent until somebody chooses.
inline constexpr char kLanguageSettingsKey[] = "language";

/// What the window's owner has to carry out; everything else in the menus acts on the session by itself.
enum class Command
{
    NewProject,
    OpenProject,
    SaveProject,
    SaveProjectAs,
    RevertProject,
    AddData,
    AddFromDatabase,
    MatchPlaces,
    ExportFigure,
    ExportAgain,
    ExportAnimation,
    ExportAtlas,
    CopyFigure,
    PrintFigure,
    OpenFigureSettings,
    AddOverlay,
    Quit,
    FullExtent,
    Find,
    ZoomToSelection,
    Lasso,
    Back,
    Forward,
    AddBookmark,
    PlayTour,
    ExportSlides,
    Measure,
    CopyMeasurement,
    ZoomIn,
    ZoomOut,
    FullScreen,
    Keys,
    Manual,
    AboutData,
    About
};

/// The menu bar. Texts are set again when the language changes; check marks follow the session.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MainMenu(QMainWindow& window, Session& session, TimeActions& timeActions);

    [[nodiscard]] QAction* action(Command command) const { return m_commands.value(command); }
    [[nodiscard]] QMenu& recentMenu() const { return *m_recent; }
    /// The panels' switches go to the end of the View menu.
    void addPanelActions(const QList<QAction*>& actions);
    void retranslate();

private:
    void chooseLanguage(Language language);
    struct Entry
    {
        QAction* action;
        const char* text;
        QKeySequence shownKey; ///< shown beside the text, handled by KeyRouter
    };
    struct Menu
    {
        QMenu* menu;
        const char* title;
    };

    QMenu* addMenu(QMenu* parent, const char* title);
    QAction* addEntry(QMenu* menu, const char* text, const QKeySequence& shownKey = {});
    void addCommand(QMenu* menu, Command command, const char* text, const QKeySequence& shortcut);
    void makeFileMenu();
    void makeProjectEntries(QMenu* menu);
    void makeSelectMenu();
    void makeGoMenu();
    void makeMeasureEntries(QMenu* menu);
    void makeViewMenu();
    void makeStyleEntries(QMenu* menu);
    void makeCompareMenu(QMenu* view);
    void makeLanguageMenu(QMenu* view);
    void makeTimeMenu();
    void makeHelpMenu();
    void followSession();

    QMainWindow& m_window;
    Session& m_session;
    TimeActions& m_timeActions;
    QHash<Command, QAction*> m_commands;
    QList<Entry> m_entries;
    QList<Menu> m_menus;
    QMenu* m_recent = nullptr;
    QMenu* m_view = nullptr;
    ChoroplethMenu* m_choropleth = nullptr;
    QActionGroup* m_styles = nullptr;
    QActionGroup* m_languages = nullptr;
    QAction* m_labels = nullptr;
    QAction* m_loop = nullptr;
    QAction* m_stopComparing = nullptr;
};

} // namespace zoneatlas
