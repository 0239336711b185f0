// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/choropleth_option.h"

#include "session/state_fields.h"

#include <QStringList>

#include <algorithm>

namespace zoneatlas {

namespace {

template <class Value>
std::optional<Value> valueOf(const QString& word)
{
    for (const auto& [known, value] : wordsOf(Value()))
        if (word == QLatin1String(known))
            return value;
    return std::nullopt;
}

template <class Value>
QString listOfWords()
{
    QStringList list;
    for (const auto& [word, value] : wordsOf(Value()))
        list.append(QLatin1String(word));
    return list.join(QStringLiteral(", "));
}

bool readNumber(const QString& text, ClassRequest& classes)
{
    bool isNumber = false;
    classes.classes = text.toInt(&isNumber);
    return isNumber && classes.classes >= ChoroplethChoice::kFewestClasses &&
           classes.classes <= ChoroplethChoice::kMostClasses;
}

bool readBreaks(const QString& text, ClassRequest& classes)
{
    for (const QString& word : text.split(u',')) {
        bool isNumber = false;
        classes.manualBreaks.push_back(word.toDouble(&isNumber));
        if (!isNumber)
            return false;
    }
    return classes.manualBreaks.size() < ChoroplethChoice::kMostClasses &&
           std::is_sorted(classes.manualBreaks.begin(), classes.manualBreaks.end());
}

} // namespace

std::optional<ChoroplethChoice> choroplethFromText(const QString& text)
{
    const QStringList parts = text.split(u':');
    const auto measure = valueOf<ProvinceMeasure>(parts.first());
    if (!measure || parts.size() > 3)
        return std::nullopt;
    ChoroplethChoice choice;
    choice.measure = *measure;
    if (parts.size() > 1) {
        const auto method = valueOf<ClassMethod>(parts.at(1));
        if (!method)
            return std::nullopt;
        choice.classes.method = *method;
    }
    const bool isManual = choice.classes.method == ClassMethod::Manual;
    if (parts.size() < 3)
        return isManual ? std::nullopt : std::optional(choice);
    const bool isRead =
        isManual ? readBreaks(parts.at(2), choice.classes) : readNumber(parts.at(2), choice.classes);
    return isRead ? std::optional(choice) : std::nullopt;
}

QString choroplethWords()
{
    return listOfWords<ProvinceMeasure>() + QStringLiteral("; ") + listOfWords<ClassMethod>();
}

} // namespace zoneatlas
