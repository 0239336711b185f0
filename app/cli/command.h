// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/project_choice.h"

namespace zoneatlas {

/// The window's part of the command line.
struct WindowChoice
{
    ProjectSources sources;
    bool namesData = false; ///< other than the bundled
    QString projectPath;    ///< to be opened then; empty: none
    QString figurePath;     ///< a figure whose settings are to be taken; empty: none
    QString dataPath;       ///< data to be added by the dialog; empty: none
    std::optional<QDate> asOf;
};

/// Reads the options of the window; the failure is for the caller to say.
[[nodiscard]] Answer<WindowChoice> windowChoiceFrom(const Launch& launch);

/// In the language of the recipe where one is named and no language is given.
[[nodiscard]] Launch withRecipeLanguage(Launch launch);

/// Does all that needs no window: a command, help, version, or saying what is wrong. Needs a QGuiApplication.
[[nodiscard]] ExitCode runWithoutWindow(const Launch& launch);

/// Families the program's text is set in; those not installed. Text in others looks wrong or has the wrong
/// glyphs.
[[nodiscard]] IssueLog missingFonts();

} // namespace zoneatlas
