// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/staged_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace zoneatlas {

namespace {

namespace fs = std::filesystem;

fs::path toFsPath(const QString& path)
{
    return fs::path(path.toStdU16String());
}

Error errorOf(ErrorCode code, const QString& path)
{
    return {.code = code, .file = path};
}

/// The folder itself, where a link points to it; without a trailing slash.
QString realPath(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(path));
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

std::optional<Error> refusal(const QString& place, bool mayReplace, const StagedFolder::IsOwn& isOwn)
{
    const QFileInfo info(place);
    if (!info.exists())
        return std::nullopt;
    if (!info.isDir())
        return errorOf(ErrorCode::FileExists, place);
    const QStringList entries =
        QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!entries.isEmpty() && !mayReplace)
        return errorOf(ErrorCode::FileExists, place);
    for (const QString& entry : entries)
        if (!isOwn(entry) || QFileInfo(place + u'/' + entry).isDir()) {
            Error error = errorOf(ErrorCode::FolderHoldsOthers, place);
            error.value = entry;
            return error;
        }
    return std::nullopt;
}

} // namespace

StagedFolder::StagedFolder() = default;
StagedFolder::~StagedFolder() = default;

Result<std::shared_ptr<StagedFolder>> StagedFolder::create(const QString& path, bool mayReplace,
                                                           const IsOwn& isOwn)
{
    const std::shared_ptr<StagedFolder> folder(new StagedFolder);
    folder->m_place = realPath(path);
    if (const auto error = refusal(folder->m_place, mayReplace, isOwn))
        return *error;
    const QFileInfo place(folder->m_place);
    folder->m_staging = std::make_unique<QTemporaryDir>(place.path() + QStringLiteral("/.") +
                                                        place.fileName() + QStringLiteral("-XXXXXX"));
    if (!folder->m_staging->isValid()) {
        Error error = errorOf(ErrorCode::FileNotWritable, folder->m_place);
        error.detail = folder->m_staging->errorString();
        return error;
    }
    return folder;
}

QString StagedFolder::filePath(const QString& fileName) const
{
    return m_staging->filePath(fileName);
}

Outcome StagedFolder::commit()
{
    const fs::path staging = toFsPath(m_staging->path());
    const fs::path place = toFsPath(m_place);
    const fs::path former = toFsPath(m_staging->path() + QStringLiteral("-former"));
    std::error_code failed;
    // A temporary folder is for its owner alone; a result is as readable as any other new folder.
    const auto usual = fs::status(place.parent_path(), failed).permissions() & fs::perms(0777);
    fs::permissions(staging, usual | fs::perms::owner_all, failed);
    const bool isReplacing = fs::exists(place, failed);
    failed.clear();
    if (isReplacing)
        fs::rename(place, former, failed);
    if (!failed)
        fs::rename(staging, place, failed);
    if (failed) {
        std::error_code ignored;
        if (isReplacing && !fs::exists(place, ignored))
            fs::rename(former, place, ignored);
        Error error = errorOf(ErrorCode::FileNotWritable, m_place);
        error.detail = QString::fromStdString(failed.message());
        return error;
    }
    m_staging->setAutoRemove(false);
    if (isReplacing)
        fs::remove_all(former, failed);
    return Done{};
}

} // namespace zoneatlas
