// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery_store.h"

#include "session/safe_save.h"

#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <cerrno>

namespace zoneatlas {

namespace {

const QString kEnding = QStringLiteral(".recovery");
const QString kPathKey = QStringLiteral("project_path");
const QString kTimeKey = QStringLiteral("kept_at");
const QString kProjectKey = QStringLiteral("project");

QString lockPath(const QString& recoveryPath)
{
    return recoveryPath + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockFor(const QString& recoveryPath)
{
    auto lock = std::make_unique<QLockFile>(lockPath(recoveryPath));
    lock->setStaleLockTime(0);
    return lock;
}

bool hasLivingOwner(const QString& recoveryPath)
{
    const auto lock = lockFor(recoveryPath);
    return !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
}

std::optional<RecoveredProject> readRecovered(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    RecoveredProject recovered;
    recovered.file = path;
    recovered.projectPath = json.value(kPathKey).toString();
    recovered.keptAt = QDateTime::fromString(json.value(kTimeKey).toString(), Qt::ISODateWithMs);
    auto project = projectFromJson(json.value(kProjectKey).toObject(), path);
    if (!project)
        return std::nullopt;
    recovered.project = std::move(project).value();
    return recovered;
}

} // namespace

QString RecoveryStore::usualFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state) +
           QStringLiteral("/zoneatlas/recovery");
}

RecoveryStore::RecoveryStore(QString folder)
    : m_folder(std::move(folder))
    , m_path(m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + kEnding)
{}

RecoveryStore::~RecoveryStore() = default;

Outcome RecoveryStore::keep(const ProjectFile& project, const QString& projectPath)
{
    if (!QDir().mkpath(m_folder))
        return Error{.code = ErrorCode::FileNotWritable, .file = m_folder, .detail = qt_error_string(errno)};
    if (!m_lock) {
        m_lock = lockFor(m_path);
        m_lock->tryLock(0);
    }
    const QJsonObject json{{kPathKey, projectPath},
                           {kTimeKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {kProjectKey, toJson(project, QString())}};
    return saveSafely(m_path, QJsonDocument(json).toJson());
}

void RecoveryStore::forget()
{
    QFile::remove(m_path);
    m_lock.reset();
}

bool RecoveryStore::hasKept() const
{
    return QFileInfo::exists(m_path);
}

std::vector<RecoveredProject> RecoveryStore::leftBehind() const
{
    for (const QString& path : pathsWithLeftovers(m_folder))
        if (path.endsWith(kEnding) && !hasLivingOwner(path))
            removeStaleSaves(path);
    std::vector<RecoveredProject> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + kEnding}, QDir::Files);
    for (const QFileInfo& file : files) {
        const QString path = file.absoluteFilePath();
        if (path == m_path || hasLivingOwner(path))
            continue;
        if (auto recovered = readRecovered(path))
            found.push_back(std::move(*recovered));
    }
    std::sort(found.begin(), found.end(),
              [](const RecoveredProject& a, const RecoveredProject& b) { return a.keptAt > b.keptAt; });
    return found;
}

void RecoveryStore::discard(const RecoveredProject& recovered)
{
    QFile::remove(recovered.file);
}

} // namespace zoneatlas
