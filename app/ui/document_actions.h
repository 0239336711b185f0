// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/database_passwords.h"
#include "session/project_document.h"
#include "ui/document_guard.h"
#include "ui/document_opener.h"
#include "ui/project_view.h"

#include <QObject>

#include <functional>

namespace zoneatlas {

class BookmarksActions;
class MainMenu;
class NoticeBar;

/// The project as people handle it: new, open, save, revert, and the question before unsaved work is lost.
/// The window's title tells its name and whether it is modified. GUI thread.
class DocumentActions : public QObject
{
    Q_OBJECT

public:
    struct Window
    {
        QWidget& widget; ///< dialogs open over it
        MainMenu& menu;
        NoticeBar& bar;
        BookmarksActions& bookmarks;
    };
    /// All must outlive it. What the session has now is a new project without a name.
    DocumentActions(Session& session, ProjectView view, Window window);

    [[nodiscard]] const ProjectDocument& document() const { return m_document; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isOpening() const { return m_opener.isRunning(); }
    [[nodiscard]] DocumentGuard& guard() { return m_guard; }
    [[nodiscard]] DatabasePasswords& passwords() { return m_passwords; }

    /// Asks where work is unsaved, and saves it where that is the answer. False: stay.
    [[nodiscard]] bool mayLeave();
    /// The window closes: nothing has to be recovered.
    void leave();

    struct Beginning
    {
        QString path{};           ///< of a project; empty: none
        ProjectSources sources{}; ///< to be read where there is no project and the session has nothing yet
        FileLooks before{};       ///< the files of what the session has, before they were read
    };

public slots:
    void newProject();
    void open(); ///< asks which
    void openFile(const QString& path);
    bool save();   ///< true when it was
    bool saveAs(); ///< asks where
    bool saveTo(const QString& path);
    void revert();
    /// The same document with other data, read beside the window.
    void useSources(const zoneatlas::ProjectSources& sources);
    void reloadData();
    /// When the window is there: offers what a crash has left behind, else opens what is named. True:
    /// something is being restored instead.
    bool begin(const Beginning& wanted);
    /// Asks about each that a crash has left behind, until one is restored. True: one is.
    bool offerRecovered();
    void retranslate();

signals:
    void projectOpened();
    void told(const QString& text); ///< what was done, for the status line

private:
    void connectMenu();
    void connectChanges();
    [[nodiscard]] ProjectFile contents() const { return m_view.contents(m_document.saved()); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString askWhere() const;
    void showOpened(OpenedProject opened);
    void tellWhatIsNewer();
    void startWith(const ProjectSources& sources);
    void becomeNew(OpenedProject opened);
    /// `name` is what the bar says meanwhile; `show` comes when the session has the data.
    void exchangeData(const ProjectSources& sources, const QString& name,
                      const std::function<void(QDate lastBefore)>& show);
    /// Before other data came.
    struct Before
    {
        ProjectSources sources;
        ProjectView::Shown shown;
    };
    void tellAdded(const QString& path, const Before& before);
    void takeReloaded(OpenedProject reloaded);
    void restore(const RecoveredProject& recovered);
    void showRecovered(const RecoveredProject& recovered, OpenedProject opened);
    [[nodiscard]] std::optional<DocumentGuard::Work> unsavedWork() const;
    void onFilesChanged(const QStringList& paths);
    void tellChanged(const QStringList& paths);
    void tellGone(const QStringList& paths);
    /// `before`: as they were before they were read.
    void watchFiles(const FileLooks& before = {});
    void settle(const FileLooks& before);
    void updateTitle();
    void explain(const Error& error);

    Session& m_session;
    ProjectView m_view;
    Window m_window;
    ProjectDocument m_document;
    DatabasePasswords m_passwords;
    DocumentOpener m_opener;
    DocumentGuard m_guard;
    QStringList m_changedMeanwhile; ///< files, while others are being read
    QTimer m_titleTimer;            ///< many changes, one look
};

} // namespace zoneatlas
