// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_format.h"
#include "session/event_ledger.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
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

struct Key
{
    QString text;
    QDate firstDay;
    size_t events = 0;
};

/// In the order of their first day; of one day, in the order of their names.
std::vector<Key> keysInOrder(const std::vector<EventRow>& events, const KeyOf& keyOf)
{
    std::map<QString, Key> known;
    for (const EventRow& event : events) {
        const QString text = keyOf(event);
        Key& key = known.try_emplace(text, Key{text, event.date, 0}).first->second;
        key.firstDay = std::min(key.firstDay, event.date);
        ++key.events;
    }
    std::vector<Key> keys;
    for (auto& [text, key] : known)
        keys.push_back(std::move(key));
    std::stable_sort(keys.begin(), keys.end(),
                     [](const Key& a, const Key& b) { return a.firstDay < b.firstDay; });
    return keys;
}

/// Takes the smallest out, so that those that stay and one for the rest are at most kMostGroups.
std::vector<Key> takeRest(std::vector<Key>& keys)
{
    if (keys.size() <= kMostGroups)
        return {};
    std::vector<size_t> bySize(keys.size());
    std::iota(bySize.begin(), bySize.end(), size_t{0});
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&keys](size_t a, size_t b) { return keys[a].events > keys[b].events; });
    std::vector<bool> stays(keys.size(), false);
    for (size_t i = 0; i + 1 < kMostGroups; ++i)
        stays[bySize[i]] = true;
    std::vector<Key> kept;
    std::vector<Key> rest;
    for (size_t i = 0; i < keys.size(); ++i)
        (stays[i] ? kept : rest).push_back(std::move(keys[i]));
    keys = std::move(kept);
    return rest;
}

BilingualText othersText(size_t groups)
{
    return {QStringLiteral("其他（%1 组）").arg(groups), QStringLiteral("Others (%1 groups)").arg(groups)};
}

Batch groupOf(int number, QDate firstDay, const BilingualText& title)
{
    Batch group;
    group.number = number;
    group.approvedOn = firstDay;
    group.title = title;
    return group;
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
    std::vector<Key> keys = keysInOrder(events, keyOf);
    const std::vector<Key> rest = takeRest(keys);
    for (const Key& key : keys) {
        const int number = numberOf[key.text] = int(grouped.groups.size()) + 1;
        const QDate day = isGrouped ? QDate() : QDate::fromString(key.text, Qt::ISODate);
        const BilingualText title = day.isValid() ? dayText(day) : BilingualText{key.text, key.text};
        grouped.groups.push_back(groupOf(number, key.firstDay, title));
    }
    for (const Key& key : rest)
        numberOf[key.text] = int(kMostGroups);
    if (!rest.empty())
        grouped.groups.push_back(groupOf(int(kMostGroups), rest.front().firstDay, othersText(rest.size())));
    for (const EventRow& event : events)
        grouped.groupOf.push_back(numberOf[keyOf(event)]);
    return grouped;
}

} // namespace zoneatlas
