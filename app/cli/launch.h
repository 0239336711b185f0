// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace zoneatlas {

/// What can be started by a word on the command line.
enum class CommandKind
{
    Window,
    Render,
    Animate,
    Atlas,
    Query,
    Inspect
};

/// The first look at the command line, made before there is an application: what to start, and in which
/// language.
struct Launch
{
    CommandKind command = CommandKind::Window;
    bool needsDisplay = true; ///< false for commands, --help and --version
    Language language = Language::English;
    QStringList words; ///< what follows the program's name and the command
};

/// `words` as given by the shell, without the program's name. The language is that of --lang, or
/// `systemLocale`
/// ("zh_CN", "C"); a wrong --lang is told when the options are read.
[[nodiscard]] Launch launchFrom(const QStringList& words, const QString& systemLocale);

} // namespace zoneatlas
