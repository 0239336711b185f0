// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_opener.h"

#include "session/database_passwords.h"
#include "session/misplaced_values.h"
#include "ui/document_questions.h"
#include "ui/notice_bar.h"
#include "ui/password_dialog.h"

namespace zoneatlas {

DocumentOpener::DocumentOpener(QWidget& window, NoticeBar& bar, DatabasePasswords& passwords)
    : m_window(window)
    , m_bar(bar)
    , m_passwords(passwords)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &DocumentOpener::tellThatItGoesOn);
    connect(&m_loading, &ProjectLoading::progressed, this, &DocumentOpener::showProgress);
}

void DocumentOpener::tellThatItGoesOn()
{
    m_bar.tell(tr("Opening “%1”…").arg(m_name));
    m_bar.showProgress(0, 0);
    m_bar.addChoice(tr("Cancel"), [this] { m_loading.cancel(); });
}

void DocumentOpener::showProgress(int done, int total)
{
    if (!m_patience.isActive())
        m_bar.showProgress(done, total);
}

std::optional<ProjectFile> DocumentOpener::read(const QString& path)
{
    Result<ProjectFile> file = readProjectFile(path);
    if (file)
        return std::move(file).value();
    if (!explainAndOfferBackup(m_window, file.error()))
        return std::nullopt;
    Result<ProjectFile> before = readProjectFile(backupPath(path));
    return before ? std::optional(std::move(before).value()) : std::nullopt;
}

bool DocumentOpener::lock(ProjectDocument::Place& place, const ProjectDocument& present)
{
    if (present.path() == place.path && present.lock()) {
        place.lock = present.lock();
        place.isReadOnly = present.isReadOnly();
        return true;
    }
    if (const auto holder = ProjectLock::holderOf(place.path)) {
        const LockAnswer answer = askAboutLock(m_window, projectName(place.path), *holder);
        place.isReadOnly = answer == LockAnswer::ReadOnly;
        if (answer == LockAnswer::Cancel)
            return false;
    }
    place.lock = std::make_shared<ProjectLock>(place.path);
    return true;
}

void DocumentOpener::open(const QString& path, const ProjectDocument& present, Opened opened)
{
    OpenedProject wanted;
    wanted.place.path = QFileInfo(path).absoluteFilePath();
    wanted.looks = looksOf({wanted.place.path});
    const auto file = read(wanted.place.path);
    if (!file || !lock(wanted.place, present)) {
        emit failed();
        return;
    }
    wanted.file = *file;
    if (newerFormat(wanted.file, path))
        wanted.place.isReadOnly = true;
    const auto sources = askForMissing(m_window, wanted.file.sources);
    if (!sources) {
        emit failed();
        return;
    }
    wanted.file.sources = *sources;
    load(std::move(wanted), projectName(path), std::move(opened));
}

void DocumentOpener::load(OpenedProject project, const QString& name, Opened opened)
{
    m_name = name;
    start(std::move(project), std::move(opened));
}

void DocumentOpener::start(OpenedProject project, Opened opened)
{
    m_patience.start();
    project.file.sources = m_passwords.filledIn(std::move(project.file.sources));
    const ProjectSources sources = project.file.sources;
    project.looks.insert(looksOf(filesOf(sources)));
    m_loading.start(sources, [this, project = std::move(project), opened = std::move(opened)](
                                 Result<Project>&& loaded) { take(project, std::move(loaded), opened); });
}

void DocumentOpener::take(OpenedProject project, Result<Project> loaded, const Opened& opened)
{
    m_patience.stop();
    m_bar.dismiss();
    if (loaded) {
        project.project = std::move(loaded).value();
        const IssueLog misplaced = misplacedValues(project.file, project.place.path);
        project.project.issues.insert(project.project.issues.begin(), misplaced.begin(), misplaced.end());
        opened(std::move(project));
        return;
    }
    if (loaded.error().code == ErrorCode::PasswordNeeded &&
        askForPassword(m_window, loaded.error(), m_passwords))
        start(std::move(project), opened);
    else
        emit failed();
}

} // namespace zoneatlas
