// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>

namespace zoneatlas {

/// A hidden folder beside the place of a work, where it is made before it is put there: on the same file
/// system, so that putting it there is one rename. Gone with the object. A program that is killed leaves
/// its folder behind; the next work of the same name clears it away, known by nobody holding its lock.
class StagingPlace
{
public:
    /// `place`: the absolute path of the file or folder that the work will be.
    explicit StagingPlace(const QString& place);
    StagingPlace(const StagingPlace&) = delete;
    StagingPlace& operator=(const StagingPlace&) = delete;
    ~StagingPlace();

    /// False when the folder could not be made; `errorString` tells why.
    [[nodiscard]] bool isValid() const { return m_folder->isValid(); }
    [[nodiscard]] QString errorString() const { return m_folder->errorString(); }
    [[nodiscard]] QString path() const { return m_folder->path(); }
    [[nodiscard]] QString filePath(const QString& fileName) const { return m_folder->filePath(fileName); }
    /// The folder has become the work itself.
    void release() { m_folder->setAutoRemove(false); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_lock = -1; ///< a file descriptor: the kernel gives the lock up when the process ends
};

} // namespace zoneatlas
