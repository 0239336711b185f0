// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_format.h"
#include "session/event_ledger.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace zoneatlas {

namespace {

using KeyOf = std::function<QString(const EventRow&)>;

BilingualText dayText(QDate day)
{
    return {formatShortDate(day, Language::Chinese), formatShortDate(day, Language::English)};
}

QString spanKey(QDate day, int years)
{
    const int first = day.year() / years * years;
    return years == 1 ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(first + years - 1);
}

size_t countOf(const std::vector<EventRow>& events, const KeyOf& keyOf)
{
    std::set<QString> keys;
    for (const EventRow& event : events)
        keys.insert(keyOf(event));
    return keys.size();
}

/// By day where that gives few enough, else by the shortest span of years that does.
KeyOf keyByDate(const std::vector<EventRow>& events)
{
    const KeyOf byDay = [](const EventRow& event) { return event.date.toString(Qt::ISODate); };
    if (countOf(events, byDay) <= kMostGroups)
        return byDay;
    constexpr std::array kSpans{1, 2, 5, 10, 20, 25, 50, 100};
    for (const int years : kSpans) {
        const KeyOf bySpan = [years](const EventRow& event) { return spanKey(event.date, years); };
        if (countOf(events, bySpan) <= kMostGroups)
            return bySpan;
    }
    return [](const EventRow& event) { return spanKey(event.date, 1000); };
}

/// Keys in the order of their first day; of one day, in the order of their names.
std::vector<std::pair<QString, QDate>> keysInOrder(const std::vector<EventRow>& events, const KeyOf& keyOf)
{
    std::map<QString, QDate> firstDay;
    for (const EventRow& event : events) {
        QDate& first = firstDay[keyOf(event)];
        if (!first.isValid() || event.date < first)
            first = event.date;
    }
    std::vector<std::pair<QString, QDate>> keys(firstDay.begin(), firstDay.end());
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto& a, const auto& b) { return a.second < b.second; });
    return keys;
}

bool hasGroups(const std::vector<EventRow>& events)
{
    return std::any_of(events.begin(), events.end(), [](const EventRow& e) { return !e.group.isEmpty(); });
}

} // namespace

EventGroups groupsOf(const std::vector<EventRow>& events)
{
    const bool isGrouped = hasGroups(events);
    const KeyOf keyOf =
        isGrouped ? KeyOf([](const EventRow& event) { return event.group; }) : keyByDate(events);
    EventGroups grouped;
    std::map<QString, int> numberOf;
    const auto keys = keysInOrder(events, keyOf);
    for (const auto& [key, firstDay] : keys) {
        const bool isRest = keys.size() > kMostGroups && grouped.groups.size() == kMostGroups;
        if (!isRest) {
            Batch group;
            group.number = int(grouped.groups.size()) + 1;
            group.approvedOn = firstDay;
            const QDate day = isGrouped ? QDate() : QDate::fromString(key, Qt::ISODate);
            group.title = day.isValid() ? dayText(day) : BilingualText{key, key};
            grouped.groups.push_back(std::move(group));
        } else {
            const QString more = QStringLiteral(" …");
            QString& zh = grouped.groups.back().title.zh;
            if (!zh.endsWith(more))
                grouped.groups.back().title = {zh + more, zh + more};
        }
        numberOf[key] = grouped.groups.back().number;
    }
    for (const EventRow& event : events)
        grouped.groupOf.push_back(numberOf[keyOf(event)]);
    return grouped;
}

} // namespace zoneatlas
