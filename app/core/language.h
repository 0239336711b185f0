// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zoneatlas {

/// The person's language: decides names, numbers and dates. Sentences come from Qt's translator of the same
/// language.
enum class Language
{
    English,
    Chinese
};

/// The same thing said in both languages. `in` falls back to the other language where one is empty.
struct BilingualText
{
    QString zh;
    QString en;

    [[nodiscard]] const QString& in(Language language) const
    {
        const QString& wanted = language == Language::Chinese ? zh : en;
        const QString& other = language == Language::Chinese ? en : zh;
        return wanted.isEmpty() ? other : wanted;
    }
    bool operator==(const BilingualText&) const = default;
};

/// "zh…" is Chinese, everything else English.
[[nodiscard]] inline Language languageFromCode(const QString& localeName)
{
    return localeName.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) ? Language::Chinese
                                                                           : Language::English;
}
[[nodiscard]] inline QString languageCode(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

} // namespace zoneatlas
