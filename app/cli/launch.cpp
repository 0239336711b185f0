// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/launch.h"

namespace zoneatlas {

namespace {

std::optional<QString> givenLanguage(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QLatin1String("--lang") && i + 1 < words.size())
            return words.at(i + 1);
        if (words.at(i).startsWith(QLatin1String("--lang=")))
            return words.at(i).mid(7);
    }
    return std::nullopt;
}

CommandKind commandOf(const QString& word)
{
    if (word == QLatin1String("render"))
        return CommandKind::Render;
    if (word == QLatin1String("animate"))
        return CommandKind::Animate;
    if (word == QLatin1String("atlas"))
        return CommandKind::Atlas;
    if (word == QLatin1String("query"))
        return CommandKind::Query;
    if (word == QLatin1String("inspect"))
        return CommandKind::Inspect;
    return CommandKind::Window;
}

/// Where the command would stand: first, or behind a --lang.
qsizetype placeOfCommand(const QStringList& words)
{
    if (words.value(0) == QLatin1String("--lang"))
        return 2;
    return words.value(0).startsWith(QLatin1String("--lang=")) ? 1 : 0;
}

bool asksForText(const QStringList& words)
{
    for (const QString& word : words)
        if (word == QLatin1String("--help") || word == QLatin1String("-h") ||
            word == QLatin1String("--version") || word == QLatin1String("-v"))
            return true;
    return false;
}

} // namespace

Launch launchFrom(const QStringList& words, const QString& systemLocale)
{
    Launch launch;
    const qsizetype place = placeOfCommand(words);
    launch.command = commandOf(words.value(place));
    launch.words = words;
    if (launch.command != CommandKind::Window)
        launch.words.removeAt(place);
    launch.needsDisplay = launch.command == CommandKind::Window && !asksForText(words);
    launch.language = languageFromCode(givenLanguage(words).value_or(systemLocale));
    return launch;
}

} // namespace zoneatlas
