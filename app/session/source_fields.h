// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database_address.h"
#include "core/json_fields.h"
#include "session/project.h"

/// The fields in JSON of where data come from, each once (see core/json_fields.h). Of a source only what was
/// decided is written.
namespace zoneatlas {

[[nodiscard]] inline QJsonObject textsToJson(const std::map<QString, QString>& texts)
{
    QJsonObject json;
    for (const auto& [key, text] : texts)
        json.insert(key, text);
    return json;
}

[[nodiscard]] inline QJsonValue toJson(const DataSource& source)
{
    std::map<QString, QString> fieldNames;
    for (const auto& [role, field] : source.fields)
        fieldNames.emplace(fieldRoleCode(role), field);
    // Also where somebody wrote the password into the address by hand.
    QJsonObject json{{QStringLiteral("path"), loginFromText(source.path).address}};
    const auto add = [&json](const char* key, const QString& text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    };
    add("layer", source.layer);
    add("encoding", source.encoding);
    add("crs", source.crsId);
    if (source.dateOrder)
        add("date_order", dateOrderCode(*source.dateOrder));
    if (source.headingRow > 0)
        json.insert(QStringLiteral("heading_row"), source.headingRow);
    if (!fieldNames.empty())
        json.insert(QStringLiteral("fields"), textsToJson(fieldNames));
    if (!source.joins.empty())
        json.insert(QStringLiteral("joins"), textsToJson(source.joins));
    return json;
}

/// Also from a mere path. Roles that nobody knows are left out; anything else leaves the source as it was.
inline void read(const QJsonValue& json, DataSource& source)
{
    if (!json.isObject() && !json.isString())
        return;
    const QJsonObject object = json.toObject();
    source = {};
    source.path = json.isString() ? json.toString() : object.value(QLatin1String("path")).toString();
    source.layer = object.value(QLatin1String("layer")).toString();
    source.encoding = object.value(QLatin1String("encoding")).toString();
    source.crsId = object.value(QLatin1String("crs")).toString();
    source.dateOrder = dateOrderFromCode(object.value(QLatin1String("date_order")).toString());
    source.headingRow = std::max(0, object.value(QLatin1String("heading_row")).toInt());
    const QJsonObject fieldNames = object.value(QLatin1String("fields")).toObject();
    for (auto it = fieldNames.begin(); it != fieldNames.end(); ++it)
        if (const auto role = fieldRoleFromCode(it.key()))
            source.fields.emplace(*role, it->toString());
    const QJsonObject joins = object.value(QLatin1String("joins")).toObject();
    for (auto it = joins.begin(); it != joins.end(); ++it)
        source.joins.emplace(it.key(), it->toString());
}

template <class Archive>
void describe(Archive& archive, LayerSymbology& symbology)
{
    QString color = symbology.color.name();
    archive("color", color);
    if (const QColor known(color); known.isValid())
        symbology.color = known;
    archive("size_mm", symbology.sizeMm);
    archive("opacity", symbology.opacity);
    archive("fill_opacity", symbology.fillOpacity);
    archive("visible", symbology.isVisible);
}

template <class Archive>
void describe(Archive& archive, Overlay& overlay)
{
    archive("name", overlay.name);
    archive("source", overlay.source);
    archive("symbology", overlay.symbology);
}

template <class Archive>
void describe(Archive& archive, ProjectSources& sources)
{
    archive("crs", sources.crsId);
    archive("prefectures", sources.prefectures);
    archive("provinces", sources.provinces);
    archive("zones", sources.zones);
    archive("batches", sources.batches);
    archive("province_table", sources.provinceTable);
    archive("sources", sources.sourceTable);
    archive("measures", sources.measures);
    archive("trade", sources.trade);
    archive("overlays", sources.overlays);
}

} // namespace zoneatlas
