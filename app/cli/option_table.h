// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/launch.h"

#include <vector>

namespace zoneatlas {

/// One option of a command. Names and meanings follow the published contract of the command line.
struct OptionSpec
{
    QStringList names;   ///< without dashes, the long one last
    QString valueName;   ///< empty: a switch
    QString description; ///< in the installed translator's language
};

[[nodiscard]] std::vector<OptionSpec> optionsOf(CommandKind command);
/// The names of the commands of this version.
[[nodiscard]] QStringList commandNames();
/// The whole help text of a command; Window gives that of the program.
[[nodiscard]] QString helpText(CommandKind command);

} // namespace zoneatlas
