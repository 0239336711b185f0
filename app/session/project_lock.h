// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace zoneatlas {

/// Who has a project open.
struct LockHolder
{
    QString computer;
    qint64 processId = 0;
    bool operator==(const LockHolder&) const = default;
};

/// Tells other programs that a project is open here, by a small hidden file beside it, gone with the object.
/// That of a program that crashed on this computer does not count. Where no file can be made, as in a folder
/// that cannot be written, nobody is told and nobody is kept out.
class ProjectLock
{
public:
    /// Absent when nobody else has it.
    [[nodiscard]] static std::optional<LockHolder> holderOf(const QString& projectPath);

    /// Takes the lock if it is free.
    explicit ProjectLock(const QString& projectPath);
    ~ProjectLock();
    ProjectLock(const ProjectLock&) = delete;
    ProjectLock& operator=(const ProjectLock&) = delete;

    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] const QString& projectPath() const { return m_projectPath; }

private:
    QString m_projectPath;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace zoneatlas
