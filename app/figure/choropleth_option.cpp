// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/choropleth_option.h"

#include "figure/option_words.h"

#include <QLocale>

#include <algorithm>

namespace zoneatlas {

namespace {

const QString kPerDate = QStringLiteral("per-date");

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

QString breaksText(const std::vector<double>& breaks)
{
    QStringList texts;
    for (const double bound : breaks)
        texts.append(QString::number(bound, 'g', QLocale::FloatingPointShortest));
    return texts.join(u',');
}

} // namespace

std::optional<ChoroplethChoice> choroplethFromText(const QString& text)
{
    QStringList parts = text.split(u':');
    ChoroplethChoice choice;
    if (parts.last() == kPerDate) {
        choice.hasFixedBreaks = false;
        parts.removeLast();
    }
    const auto measure = valueOfWord<ProvinceMeasure>(parts.value(0));
    const auto method = parts.size() > 1 ? valueOfWord<ClassMethod>(parts.at(1)) : choice.classes.method;
    if (!measure || !method || parts.size() > 3)
        return std::nullopt;
    choice.measure = *measure;
    choice.classes.method = *method;
    const bool isManual = *method == ClassMethod::Manual;
    if (parts.size() < 3)
        return isManual ? std::nullopt : std::optional(choice);
    const bool isRead =
        isManual ? readBreaks(parts.at(2), choice.classes) : readNumber(parts.at(2), choice.classes);
    return isRead ? std::optional(choice) : std::nullopt;
}

QString choroplethText(const ChoroplethChoice& choice)
{
    const ClassRequest& classes = choice.classes;
    QStringList parts{wordOfValue(choice.measure), wordOfValue(classes.method)};
    parts.append(classes.method == ClassMethod::Manual ? breaksText(classes.manualBreaks)
                                                       : QString::number(classes.classes));
    if (!choice.hasFixedBreaks)
        parts.append(kPerDate);
    return parts.join(u':');
}

QString choroplethWords()
{
    return listOfWords<ProvinceMeasure>() + QStringLiteral("; ") + listOfWords<ClassMethod>();
}

} // namespace zoneatlas
