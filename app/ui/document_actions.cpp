// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_actions.h"

#include "core/error_text.h"
#include "session/missing_files.h"
#include "session/state_history.h"
#include "ui/bookmarks_actions.h"
#include "ui/document_questions.h"
#include "ui/main_menu.h"
#include "ui/notice_bar.h"
#include "ui/recent_projects.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr int kTitleDelayMs = 100;
const QString kFolderKey = QStringLiteral("projects/folder");
const QString kEnding = QStringLiteral("zatlas");

/// Where project files are looked for: the folder of the last one.
QString projectFolder()
{
    const QString last = QSettings().value(kFolderKey).toString();
    return !last.isEmpty() && QDir(last).exists()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void remember(const QString& path)
{
    QSettings().setValue(kFolderKey, QFileInfo(path).absolutePath());
    RecentProjects::add(path);
}

} // namespace

DocumentActions::DocumentActions(Session& session, ProjectView view, Window window)
    : QObject(&window.widget)
    , m_session(session)
    , m_view(std::move(view))
    , m_window(window)
    , m_opener(window.widget, window.bar, m_passwords)
    , m_guard([this] { return unsavedWork(); })
{
    m_document.becomeNew(contents());
    m_titleTimer.setSingleShot(true);
    m_titleTimer.setInterval(kTitleDelayMs);
    m_opener.prepareBy([this] { return m_view.firstPicture(); });
    connectMenu();
    connectChanges();
    watchFiles();
    updateTitle();
}

void DocumentActions::connectMenu()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_window.menu.action(command), &QAction::triggered, this, slot);
    };
    on(Command::NewProject, &DocumentActions::newProject);
    on(Command::OpenProject, qOverload<>(&DocumentActions::open));
    on(Command::SaveProject, &DocumentActions::save);
    on(Command::SaveProjectAs, &DocumentActions::saveAs);
    on(Command::RevertProject, &DocumentActions::revert);
    auto* recent = new RecentProjects(m_window.menu.recentMenu());
    connect(recent, &RecentProjects::chosen, this, &DocumentActions::openFile);
}

void DocumentActions::connectChanges()
{
    const auto look = [this] { m_titleTimer.start(); };
    connect(&m_titleTimer, &QTimer::timeout, this, &DocumentActions::updateTitle);
    connect(&m_session, &Session::projectChanged, this, look);
    connect(&m_session, &Session::overlaysChanged, this, look);
    connect(&m_session, &Session::readingChanged, this, look);
    connect(&m_session.filter(), &FilterState::filterChanged, this, look);
    connect(&m_session.mapView(), &MapViewState::styleChanged, this, look);
    connect(&m_session.bookmarks(), &BookmarkList::changed, this, look);
    m_view.connectChanges(this, look);
    // Where there is nothing else to go back to, as at the start with a project that cannot be opened.
    connect(&m_opener, &DocumentOpener::failed, this, [this] {
        if (m_session.project().sources == ProjectSources())
            newProject();
        if (!m_changedMeanwhile.isEmpty())
            onFilesChanged(std::exchange(m_changedMeanwhile, {}));
    });
    connect(&m_guard.files(), &FileWatch::changed, this, &DocumentActions::onFilesChanged);
    connect(&m_guard, &DocumentGuard::keepingFailed, this, [this](const Error& error) {
        emit told(tr("No copy for a crash is kept: %1").arg(errorText(error)));
    });
}

QString DocumentActions::name() const
{
    return m_document.isUntitled() ? tr("Untitled") : projectName(m_document.path());
}

bool DocumentActions::isModified() const
{
    return m_document.isModified(contents());
}

void DocumentActions::updateTitle()
{
    const bool modified = isModified();
    const QString shown = m_document.isReadOnly() ? tr("%1 (read-only)").arg(name()) : name();
    // What is in the name must not be taken for the place of the star.
    m_window.widget.setWindowTitle(
        tr("%1 — ZoneAtlas", "a project's name; the window's title")
            .arg(QString(shown).replace(QLatin1String("[*]"), QLatin1String("[*][*]")) +
                 QStringLiteral("[*]")));
    m_window.widget.setWindowModified(modified);
    m_window.menu.action(Command::RevertProject)->setEnabled(modified && !m_document.isUntitled());
}

void DocumentActions::retranslate()
{
    updateTitle();
}

// ---- Leaving

bool DocumentActions::mayLeave()
{
    if (!isModified())
        return true;
    switch (askAboutUnsaved(m_window.widget, name())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

void DocumentActions::leave()
{
    m_opener.cancel();
    m_guard.recovery().forget();
}

// ---- Opening

void DocumentActions::newProject()
{
    if (mayLeave())
        startWith(ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir()));
}

void DocumentActions::startWith(const ProjectSources& sources)
{
    OpenedProject fresh;
    fresh.file.sources = sources;
    m_opener.load(std::move(fresh), tr("Untitled"),
                  [this](OpenedProject opened) { becomeNew(std::move(opened)); });
}

void DocumentActions::becomeNew(OpenedProject opened)
{
    m_session.setProject(std::move(opened.project));
    SessionState plain;
    plain.time.asOf = m_session.time().date();
    apply(plain, m_session);
    m_session.time().goToLast();
    m_window.bookmarks.keepInSettings();
    m_view.showAllOfTheMap();
    m_document.becomeNew(contents());
    settle(opened.looks);
    emit projectOpened();
}

void DocumentActions::open()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window.widget, tr("Open a project"), projectFolder(),
                                     tr("Projects of ZoneAtlas") + QStringLiteral(" (*.%1)").arg(kEnding));
    if (!path.isEmpty())
        openFile(path);
}

void DocumentActions::openFile(const QString& path)
{
    if (mayLeave())
        m_opener.open(path, m_document, [this](OpenedProject opened) { showOpened(std::move(opened)); });
}

void DocumentActions::showOpened(OpenedProject opened)
{
    m_window.bookmarks.leaveSettingsAlone();
    m_session.setProject(std::move(opened.project));
    m_view.show(opened.file);
    // As it looks now: what the data did not have any more is gone, and nobody has changed anything.
    ProjectFile shown = m_view.contents(opened.file);
    // But what came from the backup, or was found elsewhere, is not what the file says.
    const Result<ProjectFile> onDisk = readProjectFile(opened.place.path);
    shown.sources = onDisk ? onDisk->sources : ProjectSources();
    remember(opened.place.path);
    m_document.becomeOpened(std::move(opened.place), std::move(shown));
    settle(opened.looks);
    tellWhatIsNewer();
    emit projectOpened();
    emit told(tr("Opened: %1").arg(QDir::toNativeSeparators(m_document.path())));
}

void DocumentActions::tellWhatIsNewer()
{
    const auto newer = newerFormat(m_document.saved(), QFileInfo(m_document.path()).fileName());
    if (!newer)
        return;
    m_window.bar.tell(errorText(*newer));
    m_window.bar.addChoice(tr("Save as…"), [this] { saveAs(); });
    m_window.bar.addChoice(tr("Close"), [] {});
}

void DocumentActions::revert()
{
    if (m_document.isUntitled())
        return;
    m_opener.open(m_document.path(), m_document,
                  [this](OpenedProject opened) { showOpened(std::move(opened)); });
}

/// Everything is as it was opened or saved.
void DocumentActions::settle(const FileLooks& before)
{
    m_session.history().clear();
    m_guard.recovery().forget();
    watchFiles(before);
    updateTitle();
}

// ---- Saving

bool DocumentActions::save()
{
    if (m_document.isUntitled() || m_document.isReadOnly())
        return saveAs();
    if (m_guard.files().hasChanged(m_document.path()))
        switch (askAboutOverwriting(m_window.widget, name())) {
        case OverwriteAnswer::SaveAs:
            return saveAs();
        case OverwriteAnswer::Cancel:
            return false;
        case OverwriteAnswer::Overwrite:
            break;
        }
    return saveTo(m_document.path());
}

QString DocumentActions::askWhere() const
{
    const QFileInfo here(m_document.path());
    const QString folder = m_document.isUntitled() ? projectFolder() : here.absolutePath();
    QFileDialog dialog(&m_window.widget, tr("Save the project"), folder,
                       tr("Projects of ZoneAtlas") + QStringLiteral(" (*.%1)").arg(kEnding));
    dialog.setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog.setDefaultSuffix(kEnding);
    dialog.selectFile(m_document.isUntitled() ? tr("Untitled") + u'.' + kEnding : here.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool DocumentActions::saveAs()
{
    const QString path = askWhere();
    return !path.isEmpty() && saveTo(path);
}

bool DocumentActions::saveTo(const QString& path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const ProjectFile now = contents();
    if (const auto holder = ProjectLock::holderOf(target); holder && target != m_document.path()) {
        explain({.code = ErrorCode::ProjectInUse, .file = target, .value = holder->computer});
        return false;
    }
    if (const Outcome saved = saveProjectFile(now, target); !saved) {
        explain(saved.error());
        return false;
    }
    if (m_guard.files().hasChanged(m_document.path()))
        m_window.bar.dismiss(); // which tells of the file that is replaced now
    m_window.bookmarks.leaveSettingsAlone();
    m_document.becomeSaved(target, now);
    m_guard.recovery().forget();
    remember(target);
    watchFiles();
    updateTitle();
    emit told(tr("Saved: %1").arg(QDir::toNativeSeparators(target)));
    return true;
}

void DocumentActions::explain(const Error& error)
{
    static_cast<void>(explainAndOfferBackup(m_window.widget, error));
}

} // namespace zoneatlas
