// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/staged_folder.h"

#include "figure/staging_place.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

#include <fcntl.h>
#include <stdio.h>

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

/// Both names at once; false where the file system cannot do that.
bool exchange(const fs::path& a, const fs::path& b)
{
    return ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0;
}

/// What was in the place is kept beside it until the new folder stands.
std::error_code replace(const fs::path& staging, const fs::path& place)
{
    const fs::path former = staging.native() + "-former";
    std::error_code failed;
    const bool isReplacing = fs::exists(place, failed);
    failed.clear();
    if (isReplacing)
        fs::rename(place, former, failed);
    if (!failed)
        fs::rename(staging, place, failed);
    std::error_code ignored;
    if (failed && isReplacing && !fs::exists(place, ignored))
        fs::rename(former, place, ignored);
    if (!failed && isReplacing)
        fs::remove_all(former, ignored);
    return failed;
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
    folder->m_staging = std::make_unique<StagingPlace>(folder->m_place);
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
    std::error_code failed;
    // A temporary folder is for its owner alone; a result is as readable as any other new folder.
    const auto usual = fs::status(place.parent_path(), failed).permissions() & fs::perms(0777);
    fs::permissions(staging, usual | fs::perms::owner_all, failed);
    if (fs::exists(place, failed) && exchange(staging, place))
        return Done{}; // what was there goes with the staging place
    failed = replace(staging, place);
    if (failed) {
        Error error = errorOf(ErrorCode::FileNotWritable, m_place);
        error.detail = QString::fromStdString(failed.message());
        return error;
    }
    m_staging->release();
    return Done{};
}

} // namespace zoneatlas
