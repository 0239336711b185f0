// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_object.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zoneatlas {

namespace {

/// Qt writes scalars only inside a document: write an array of one and take its brackets off.
QByteArray valueText(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

JsonObject& JsonObject::add(const char* key, const QJsonValue& value)
{
    m_fields.push_back(valueText(QString::fromUtf8(key)) + ": " + valueText(value));
    return *this;
}

JsonObject& JsonObject::add(const char* key, const std::vector<JsonObject>& rows)
{
    QByteArray text = valueText(QString::fromUtf8(key)) + ": [";
    for (size_t i = 0; i < rows.size(); ++i)
        text += (i == 0 ? "\n    " : ",\n    ") + rows[i].toLine();
    m_fields.push_back(text + (rows.empty() ? "]" : "\n  ]"));
    return *this;
}

QByteArray JsonObject::joined(const QByteArray& separator) const
{
    QByteArray text;
    for (size_t i = 0; i < m_fields.size(); ++i)
        text += (i == 0 ? QByteArray() : separator) + m_fields[i];
    return text;
}

QByteArray JsonObject::toLine() const
{
    return "{ " + joined(", ") + " }";
}

QByteArray JsonObject::toText() const
{
    return "{\n  " + joined(",\n  ") + "\n}\n";
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace zoneatlas
