// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/file_watch.h"
#include "session/project_document.h"
#include "ui/project_loading.h"

#include <QTimer>

namespace zoneatlas {

class DatabasePasswords;
class NoticeBar;

/// What was opened, whole.
struct OpenedProject
{
    ProjectDocument::Place place; ///< an empty path: no document of its own
    ProjectFile file;             ///< its sources as they are now, missing files found again
    Project project;
    FileLooks looks{}; ///< of the files, before they were read
};

/// From a project file to data in memory: reads the file, asks about locks, missing data and the passwords of
/// databases, and loads beside the window, which tells about it in its bar. Until all is there nothing is
/// changed; whatever fails or is cancelled leaves what was open before. GUI thread.
class DocumentOpener : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DocumentOpener(QWidget& window, NoticeBar& bar, DatabasePasswords& passwords);

    using Opened = std::function<void(OpenedProject opened)>;
    /// `present` is the document that is open now: its own lock keeps nobody out.
    void open(const QString& path, const ProjectDocument& present, Opened opened);
    /// Contents that are known already: a new project, other data, recovered work. `name` is what the bar
    /// says.
    void load(OpenedProject project, const QString& name, Opened opened);
    /// See ProjectLoading.
    void prepareBy(std::function<ProjectLoading::Prepare()> preparation)
    {
        m_loading.prepareBy(std::move(preparation));
    }
    void cancel() { m_loading.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_loading.isRunning(); }

    /// What is opened sooner is opened without a word: the map would only jump.
    static constexpr int kPatienceMs = 300;

signals:
    void failed(); ///< or cancelled; people have been told

private:
    [[nodiscard]] std::optional<ProjectFile> read(const QString& path);
    void start(OpenedProject project, Opened opened);
    void take(OpenedProject project, Result<Project> loaded, const Opened& opened);
    void tellThatItGoesOn();
    void showProgress(int done, int total);
    [[nodiscard]] bool lock(ProjectDocument::Place& place, const ProjectDocument& present);

    QWidget& m_window;
    NoticeBar& m_bar;
    DatabasePasswords& m_passwords;
    ProjectLoading m_loading;
    QTimer m_patience;
    QString m_name; ///< of what is being opened
};

} // namespace zoneatlas
