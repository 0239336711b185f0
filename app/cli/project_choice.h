// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"
#include "session/project_file.h"

namespace zoneatlas {

/// The data that window and commands work on: the bundled ones, or others named by options.
struct ProjectChoice
{
    ProjectSources sources;
    QStringList namedFiles; ///< those given by the person: one of them that cannot be read ends a command
    bool isStrict = false;
    IssueLog issues{};                 ///< of the project file itself
    std::optional<ProjectFile> file{}; ///< the project that was named: its state holds where no option does
};
/// Reads the project where one is named, then --boundaries, --zones, --trade, --crs and --strict as far as
/// the command has them. Where neither says anything the data are the bundled ones.
[[nodiscard]] ProjectChoice projectChoiceFrom(OptionReader& options);
/// `fallback` instead of the bundled data; for commands that were not given a project.
[[nodiscard]] ProjectChoice projectChoiceFrom(OptionReader& options, ProjectSources fallback);

/// The days that are asked for; `on` fills in what was left open from the data.
struct TimeChoice
{
    TimeMode mode = TimeMode::Cumulative;
    std::optional<QDate> asOf;
    std::optional<QDate> from;

    [[nodiscard]] static TimeChoice of(const TimeView& view);
    /// The newest event where no day was given; today where there is no event.
    [[nodiscard]] TimeView on(const ApprovalLedger& ledger) const;
};
/// Reads --as-of, --mode and --from; `fallback` holds where they are not given.
[[nodiscard]] TimeChoice timeChoiceFrom(OptionReader& options, const TimeChoice& fallback = {});

/// Loads, and says every issue on standard error; `issues` are those known before. It fails when a named file
/// was not read, when there are no zones at all, and with --strict when there is any issue.
[[nodiscard]] Answer<Project> loadChosen(const ProjectChoice& choice, IssueLog issues = {});

} // namespace zoneatlas
