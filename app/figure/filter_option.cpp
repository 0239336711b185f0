// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/filter_option.h"

#include "figure/option_words.h"

namespace zoneatlas {

namespace {

const QString kBatch = QStringLiteral("batch");
const QString kProvince = QStringLiteral("province");
const QString kLevel = QStringLiteral("level");
const QString kStatus = QStringLiteral("status");
const QString kTrade = QStringLiteral("trade");
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

std::optional<int> numberOf(const QString& word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<ProvinceCode> provinceOf(const QString& word)
{
    return word.isEmpty() ? std::nullopt : std::optional(ProvinceCode(word));
}

/// False where a word is none, or where the values were given before.
template <class Value>
bool readValues(const QString& text, std::optional<Value> (*valueOf)(const QString&), std::set<Value>& values)
{
    if (!values.empty())
        return false;
    for (const QString& word : text.split(u',')) {
        const std::optional<Value> value = valueOf(word.trimmed());
        if (!value)
            return false;
        values.insert(*value);
    }
    return true;
}

bool readTrade(const QString& text, std::optional<bool>& hasFigure)
{
    if (hasFigure || (text != kYes && text != kNo))
        return false;
    hasFigure = text == kYes;
    return true;
}

bool readDemand(const QString& key, const QString& values, ZoneFilter& filter)
{
    if (key == kBatch)
        return readValues<int>(values, numberOf, filter.batches);
    if (key == kProvince)
        return readValues<ProvinceCode>(values, provinceOf, filter.provinces);
    if (key == kLevel)
        return readValues<ZoneLevel>(values, valueOfWord<ZoneLevel>, filter.levels);
    if (key == kStatus)
        return readValues<ZoneStatus>(values, valueOfWord<ZoneStatus>, filter.statuses);
    return key == kTrade && readTrade(values, filter.hasTradeFigure);
}

template <class Value, class ToText>
void addDemand(QStringList& demands, const QString& key, const std::set<Value>& values, ToText toText)
{
    QStringList words;
    for (const Value& value : values)
        words.append(toText(value));
    if (!words.isEmpty())
        demands.append(key + u'=' + words.join(u','));
}

} // namespace

std::optional<ZoneFilter> filterFromText(const QString& text)
{
    ZoneFilter filter;
    for (const QString& demand : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = demand.indexOf(u'=');
        if (sign < 0 || !readDemand(demand.left(sign).trimmed(), demand.mid(sign + 1).trimmed(), filter))
            return std::nullopt;
    }
    return filter;
}

QString filterText(const ZoneFilter& filter)
{
    QStringList demands;
    addDemand(demands, kBatch, filter.batches, [](int number) { return QString::number(number); });
    addDemand(demands, kProvince, filter.provinces, [](const ProvinceCode& code) { return code.value; });
    addDemand(demands, kLevel, filter.levels, wordOfValue<ZoneLevel>);
    addDemand(demands, kStatus, filter.statuses, wordOfValue<ZoneStatus>);
    if (filter.hasTradeFigure)
        demands.append(kTrade + u'=' + (*filter.hasTradeFigure ? kYes : kNo));
    return demands.join(u';');
}

QString filterWords()
{
    return listOfWords<ZoneLevel>() + QStringLiteral("; ") + listOfWords<ZoneStatus>();
}

} // namespace zoneatlas
