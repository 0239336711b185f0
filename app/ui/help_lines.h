// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace zoneatlas {

/// One line of the help: what is pressed, and what it does.
struct HelpLine
{
    const char* keys = "";       ///< portable names, separated by blanks; empty where only the mouse does it
    const char* mouse = nullptr; ///< to be translated; absent where only keys do it
    const char* does;            ///< to be translated

    [[nodiscard]] QList<QKeySequence> keySequences() const;
    [[nodiscard]] QString mouseText() const;
    [[nodiscard]] QString keysText() const; ///< as they are called on the keyboard
    [[nodiscard]] QString doesText() const;
};

/// What can be pressed in one view.
struct HelpGroup
{
    const char* title; ///< to be translated
    std::vector<HelpLine> lines;

    [[nodiscard]] QString titleText() const;
};

/// Every key and every use of the mouse, view by view.
[[nodiscard]] const std::vector<HelpGroup>& helpGroups();

} // namespace zoneatlas
