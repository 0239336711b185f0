// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/option_reader.h"
#include "session/project.h"

namespace zoneatlas {

/// The data that window and commands work on: the bundled ones, or others named by options.
struct ProjectChoice
{
    ProjectSources sources;
    QStringList namedFiles; ///< those given by the person: one of them that cannot be read ends a command
};
/// Reads --boundaries, --zones, --trade and --crs as far as the command has them.
[[nodiscard]] ProjectChoice projectChoiceFrom(OptionReader& options);

/// The days that are asked for; `on` fills in what was left open from the data.
struct TimeChoice
{
    TimeMode mode = TimeMode::Cumulative;
    std::optional<QDate> asOf;
    std::optional<QDate> from;

    /// The newest event where no day was given; today where there is no event.
    [[nodiscard]] TimeView on(const ApprovalLedger& ledger) const;
};
/// Reads --as-of, --mode and --from.
[[nodiscard]] TimeChoice timeChoiceFrom(OptionReader& options);

/// What ends a command after loading: a named file that was not read, no zones at all, or any issue when
/// `isStrict`.
[[nodiscard]] std::optional<Failure> failureOf(const Project& project, const ProjectChoice& choice,
                                               bool isStrict);

} // namespace zoneatlas
