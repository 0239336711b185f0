// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>
#include <memory>

namespace zoneatlas {

class StagingPlace;

/// A folder that is filled beside its place under a hidden name and appears whole, by one rename. Destroyed
/// without `commit` it leaves nothing.
class StagedFolder
{
public:
    /// Is this file name one that the work writes itself? Others are never removed.
    using IsOwn = std::function<bool(const QString& fileName)>;

    /// Refuses (FileExists) a place that is a file, or a folder with something in it unless `mayReplace`; and
    /// then still (FolderHoldsOthers) one that holds what is not `isOwn`.
    [[nodiscard]] static Result<std::shared_ptr<StagedFolder>> create(const QString& path, bool mayReplace,
                                                                      const IsOwn& isOwn);
    ~StagedFolder();

    [[nodiscard]] QString filePath(const QString& fileName) const;
    /// Puts the folder in its place. What was there is exchanged with it at once; on file systems that cannot
    /// do that, it is kept beside until the new one stands.
    [[nodiscard]] Outcome commit();

private:
    StagedFolder();
    QString m_place;
    std::unique_ptr<StagingPlace> m_staging;
};

} // namespace zoneatlas
