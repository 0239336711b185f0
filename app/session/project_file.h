// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bookmarks.h"
#include "session/project.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace zoneatlas {

/// What a .zatlas file holds (its text is described in resources/manual/project_file.md).
struct ProjectFile
{
    ProjectSources sources; ///< with the files' paths on this computer, and the CRS of the map
    Bookmark shown;         ///< what somebody looked at when it was saved; without a name
    std::vector<Bookmark> bookmarks;
    QStringList charts;      ///< of the window, from the top: codes as in charts/chart_kind.h
    QStringList panels;      ///< those open, by name, in order of name
    QJsonObject page;        ///< how figures are exported: see figure/page_setup.h
    QJsonObject sequences{}; ///< and animations and atlases: see figure/sequence_setup.h
    QJsonObject origin{};    ///< as it was read: what a newer program wrote there is kept

    bool operator==(const ProjectFile&) const = default;
};

/// Do both hold the same work? Where the map is, the date and what is compared with it, the selection and the
/// open panels are looking, not work: they are saved with the rest, and nobody is asked to.
[[nodiscard]] bool isSameWork(const ProjectFile& a, const ProjectFile& b);

/// `folder`: where the file will be; paths are told from there. Empty: absolute paths.
[[nodiscard]] QJsonObject toJson(const ProjectFile& project, const QString& folder);
/// `path` is where the object was, for errors and for relative paths: NotAProject. Objects of older formats
/// are brought up to date; of newer ones what is understood is taken. What is missing is as in a new project.
[[nodiscard]] Result<ProjectFile> projectFromJson(const QJsonObject& json, const QString& path);

/// ProjectTooNew of what was read from a file of a format newer than this program's: nobody should save over
/// it.
[[nodiscard]] std::optional<Error> newerFormat(const ProjectFile& project, const QString& path);

/// The text of a file at `path`. The same project gives the same bytes.
[[nodiscard]] QByteArray projectText(const ProjectFile& project, const QString& path);
/// FileMissing, FileUnreadable, NotAProject, ProjectDamaged.
[[nodiscard]] Result<ProjectFile> readProjectFile(const QString& path);
/// Whole or not at all, whatever interrupts the program; what was there before is kept as `backupPath` if it
/// was a readable project of other contents. FileNotWritable.
[[nodiscard]] Outcome saveProjectFile(const ProjectFile& project, const QString& path);
/// `path` with a tilde behind it.
[[nodiscard]] QString backupPath(const QString& path);
/// Removes what killed saves have left behind beside it; for whoever has its lock.
void removeLeftovers(const QString& path);

/// Turns the object of one format into that of the next.
using FormatStep = QJsonObject (*)(QJsonObject);
/// `steps[i]` leads from format i + 1 to i + 2.
[[nodiscard]] QJsonObject broughtUpToDate(QJsonObject json, std::span<const FormatStep> steps);

} // namespace zoneatlas
