// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "session/project.h"

#include <optional>

namespace zoneatlas {

/// Longer texts that can be read beside the atlas, in Markdown.
enum class Reading
{
    DataCard, ///< README.md beside the table of zones, in Chinese README.zh_CN.md
    Manual
};

/// Where the text would be looked for: the folder of the data, or of the manual.
[[nodiscard]] QString readingFolder(Reading reading, const ProjectSources& sources);
/// The file in this language, else in another one; absent when the folder has none.
[[nodiscard]] std::optional<QString> readingPath(Reading reading, const ProjectSources& sources,
                                                 Language language);

} // namespace zoneatlas
