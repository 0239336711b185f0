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

CommandKind commandOf(const QStringList& words)
{
    if (words.value(0) == QLatin1String("render"))
        return CommandKind::Render;
    if (words.value(0) == QLatin1String("animate"))
        return CommandKind::Animate;
    if (words.value(0) == QLatin1String("atlas"))
        return CommandKind::Atlas;
    if (words.value(0) == QLatin1String("query"))
        return CommandKind::Query;
    return CommandKind::Window;
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
    launch.command = commandOf(words);
    launch.words = launch.command == CommandKind::Window ? words : words.mid(1);
    launch.needsDisplay = launch.command == CommandKind::Window && !asksForText(words);
    launch.language = languageFromCode(givenLanguage(words).value_or(systemLocale));
    return launch;
}

} // namespace zoneatlas
