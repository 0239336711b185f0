// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/project_lock.h"

#include <QFileInfo>
#include <QLockFile>

namespace zoneatlas {

namespace {

QString lockPath(const QString& projectPath)
{
    const QFileInfo info(projectPath);
    return info.absolutePath() + QStringLiteral("/.~lock.") + info.fileName();
}

std::unique_ptr<QLockFile> lockFor(const QString& projectPath)
{
    auto file = std::make_unique<QLockFile>(lockPath(projectPath));
    file->setStaleLockTime(0); // however old: a project may be open for days
    return file;
}

} // namespace

std::optional<LockHolder> ProjectLock::holderOf(const QString& projectPath)
{
    const auto file = lockFor(projectPath);
    if (file->tryLock(0) || file->error() != QLockFile::LockFailedError)
        return std::nullopt;
    LockHolder holder;
    QString program;
    if (!file->getLockInfo(&holder.processId, &holder.computer, &program))
        return std::nullopt; // given up in this moment
    return holder;
}

ProjectLock::ProjectLock(const QString& projectPath)
    : m_projectPath(projectPath)
    , m_file(lockFor(projectPath))
{
    m_file->tryLock(0);
}

ProjectLock::~ProjectLock() = default;

bool ProjectLock::isHeld() const
{
    return m_file->isLocked();
}

} // namespace zoneatlas
