// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/state_fields.h"

#include <QStringList>

#include <optional>

/// Words of options, which are those of recipes.
namespace zoneatlas {

template <class Value>
[[nodiscard]] std::optional<Value> valueOfWord(const QString& word)
{
    for (const auto& [known, value] : wordsOf(Value()))
        if (word == QLatin1String(known))
            return value;
    return std::nullopt;
}

template <class Value>
[[nodiscard]] QString wordOfValue(Value wanted)
{
    for (const auto& [word, value] : wordsOf(Value()))
        if (value == wanted)
            return QLatin1String(word);
    return {};
}

template <class Value>
[[nodiscard]] QString listOfWords()
{
    QStringList list;
    for (const auto& [word, value] : wordsOf(Value()))
        list.append(QLatin1String(word));
    return list.join(QStringLiteral(", "));
}

} // namespace zoneatlas
