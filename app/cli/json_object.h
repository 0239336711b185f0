// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace zoneatlas {

/// A JSON object that keeps the order in which its fields were added (QJsonObject sorts them): scripts and
/// people read the order of the contract.
class JsonObject
{
public:
    JsonObject& add(const char* key, const QJsonValue& value);
    /// An array of objects, one a line.
    JsonObject& add(const char* key, const std::vector<JsonObject>& rows);

    /// On one line: { "a": 1, "b": null }.
    [[nodiscard]] QByteArray toLine() const;
    /// One field a line.
    [[nodiscard]] QByteArray toText() const;

private:
    [[nodiscard]] QByteArray joined(const QByteArray& separator) const;

    std::vector<QByteArray> m_fields; ///< "key": value
};

/// null where there is no text.
[[nodiscard]] QJsonValue textOrNull(const QString& text);

} // namespace zoneatlas
