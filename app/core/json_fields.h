// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QSizeF>

#include <algorithm>
#include <concepts>
#include <optional>
#include <set>
#include <type_traits>
#include <utility>
#include <vector>

/// Values to JSON and back by one list of fields: a struct has a function `describe(archive, struct)` that
/// names each of its fields once, and an enum a function `wordsOf(enum)` that gives the word of each value.
/// Both are found by argument-dependent lookup. What is missing or of another kind is left as it was.
namespace zoneatlas::fields {

template <class T>
using Words = std::vector<std::pair<const char*, T>>;

class Writer
{
public:
    template <class T>
    void operator()(const char* key, T& value);
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {}
    template <class T>
    void operator()(const char* key, T& value);

private:
    QJsonObject m_object;
};

inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(double value)
{
    return value;
}
inline QJsonValue toJson(const QString& value)
{
    return value;
}
inline QJsonValue toJson(const QSizeF& value)
{
    return QJsonArray{value.width(), value.height()};
}
inline QJsonValue toJson(QDate value)
{
    return value.toString(Qt::ISODate);
}

inline void read(const QJsonValue& json, bool& value)
{
    value = json.toBool(value);
}
inline void read(const QJsonValue& json, int& value)
{
    value = json.toInt(value);
}
inline void read(const QJsonValue& json, double& value)
{
    value = json.toDouble(value);
}
inline void read(const QJsonValue& json, QString& value)
{
    value = json.toString(value);
}
inline void read(const QJsonValue& json, QSizeF& value)
{
    const QSizeF size(json.toArray().at(0).toDouble(), json.toArray().at(1).toDouble());
    if (!size.isEmpty())
        value = size;
}
inline void read(const QJsonValue& json, QDate& value)
{
    if (const QDate date = QDate::fromString(json.toString(), Qt::ISODate); date.isValid())
        value = date;
}

template <class T>
requires std::is_enum_v<T> QJsonValue toJson(T value)
{
    for (const auto& [word, known] : wordsOf(value))
        if (known == value)
            return QLatin1String(word);
    return {};
}
template <class T>
requires std::is_enum_v<T>
void read(const QJsonValue& json, T& value)
{
    for (const auto& [word, known] : wordsOf(value))
        if (json.toString() == QLatin1String(word))
            value = known;
}

/// Strong ids: anything that is one text in `value`.
template <class T>
requires std::same_as<decltype(T::value), QString> QJsonValue toJson(const T& id)
{
    return id.value;
}
template <class T>
requires std::same_as<decltype(T::value), QString>
void read(const QJsonValue& json, T& id)
{
    id.value = json.toString(id.value);
}

template <class T>
requires requires(Writer& writer, T& value)
{
    describe(writer, value);
}
QJsonValue toJson(const T& value)
{
    Writer writer;
    T copy = value; // describing for reading and for writing is one function, so it takes what can be written
    describe(writer, copy);
    return writer.object();
}
template <class T>
requires requires(Reader& reader, T& value)
{
    describe(reader, value);
}
void read(const QJsonValue& json, T& value)
{
    Reader reader(json.toObject());
    describe(reader, value);
}

template <class T>
QJsonValue toJson(const std::optional<T>& value)
{
    return value ? toJson(*value) : QJsonValue();
}
template <class T>
void read(const QJsonValue& json, std::optional<T>& value)
{
    value.reset();
    if (!json.isNull())
        read(json, value.emplace());
}

template <class T>
QJsonValue toJson(const std::vector<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}
template <class T>
void read(const QJsonValue& json, std::vector<T>& values)
{
    values.clear();
    for (const QJsonValue& entry : json.toArray())
        read(entry, values.emplace_back());
}

/// In order, so that the same set gives the same text.
template <class T>
QJsonValue toJson(const QSet<T>& values)
{
    std::vector<T> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return toJson(sorted);
}
template <class T>
void read(const QJsonValue& json, QSet<T>& values)
{
    std::vector<T> list;
    read(json, list);
    values = QSet<T>(list.begin(), list.end());
}

/// Of what is read, a word that nobody knows is left out.
template <class T>
QJsonValue toJson(const std::set<T>& values)
{
    return toJson(std::vector<T>(values.begin(), values.end()));
}
template <class T>
void read(const QJsonValue& json, std::set<T>& values)
{
    values.clear();
    for (const QJsonValue& entry : json.toArray()) {
        T value{};
        read(entry, value);
        if (toJson(value) == entry)
            values.insert(value);
    }
}

template <class T>
void Writer::operator()(const char* key, T& value)
{
    m_object.insert(QLatin1String(key), toJson(value));
}

template <class T>
void Reader::operator()(const char* key, T& value)
{
    if (const QJsonValue json = m_object.value(QLatin1String(key)); !json.isUndefined())
        read(json, value);
}

} // namespace zoneatlas::fields
