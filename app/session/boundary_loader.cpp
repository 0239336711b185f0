// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/boundary_loader.h"

#include "core/topology_union.h"

#include <algorithm>
#include <initializer_list>
#include <map>

namespace zoneatlas {

namespace {

bool isSixDigits(const QString& code)
{
    constexpr qsizetype kDigits = 6;
    return code.size() == kDigits &&
           std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

ProvinceCode provinceOf(const QString& adcode)
{
    constexpr qsizetype kProvinceDigits = 2;
    if (!isSixDigits(adcode))
        return {};
    return ProvinceCode(adcode.left(kProvinceDigits) + QLatin1String("0000"));
}

QStringList valuesOf(const FeatureCollection& layer, qsizetype field)
{
    QStringList values;
    for (const Feature& feature : layer.features)
        values.append(feature.values.value(field));
    return values;
}

bool isUnique(const FeatureCollection& layer, const QString& field)
{
    QStringList values = valuesOf(layer, layer.fieldIndex(field));
    const qsizetype count = values.size();
    values.removeAll(QString());
    return values.size() == count && values.removeDuplicates() == 0;
}

/// Reads the attributes of one layer.
class UnitReader
{
public:
    UnitReader(const BoundaryLayer& layer, BoundaryLevel level)
        : m_layer(layer.features)
        , m_level(level)
        , m_fields(boundaryFields(layer))
    {}

    BoundaryUnit unitOf(const Feature& feature) const
    {
        BoundaryUnit unit;
        unit.name = {value(feature, FieldRole::NameZh), value(feature, FieldRole::NameEn)};
        addName(value(feature, FieldRole::Name), unit.name);
        unit.adcode = Adcode(value(feature, FieldRole::Code));
        if (unit.adcode.isEmpty() && !m_fields.has(FieldRole::Code))
            unit.adcode = Adcode(QLatin1Char('#') + QString::number(feature.fid));
        unit.province = ProvinceCode(value(feature, FieldRole::Province));
        if (unit.province.isEmpty())
            unit.province = provinceOf(unit.adcode.value);
        unit.level = m_level;
        return unit;
    }

private:
    static void addName(const QString& name, BilingualText& to)
    {
        const bool isChinese =
            std::any_of(name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
        QString& own = isChinese ? to.zh : to.en;
        if (own.isEmpty())
            own = name;
    }
    QString value(const Feature& feature, FieldRole role) const
    {
        return m_fields.has(role) ? feature.values.value(m_layer.fieldIndex(m_fields.field(role)))
                                  : QString();
    }

    const FeatureCollection& m_layer;
    BoundaryLevel m_level;
    FieldAssignment m_fields;
};

struct UnitsWithShapes
{
    std::vector<BoundaryUnit> units;
    std::vector<const Geometry<LonLat>*> shapes; ///< one per unit; owned by the layers
};

bool hasPolygons(const FeatureCollection& layer)
{
    return std::any_of(layer.features.begin(), layer.features.end(), [](const Feature& feature) {
        return feature.geometry.kind == GeometryKind::Polygons;
    });
}

void addLayer(const BoundaryLayer& source, BoundaryLevel level, UnitsWithShapes& to, IssueLog& issues)
{
    const UnitReader reader(source, level);
    const FeatureCollection& layer = source.features;
    if (!hasPolygons(layer)) {
        issues.push_back({{.code = ErrorCode::NotPolygons, .file = layer.file, .layer = layer.layer},
                          Remedy::PartNotLoaded});
        return;
    }
    for (const Feature& feature : layer.features) {
        if (feature.geometry.kind == GeometryKind::None)
            continue; // the reader of the layer has said why
        if (feature.geometry.kind != GeometryKind::Polygons) {
            issues.push_back({{.code = ErrorCode::NotPolygons,
                               .file = layer.file,
                               .layer = layer.layer,
                               .row = feature.fid},
                              Remedy::RowSkipped});
            continue;
        }
        to.units.push_back(reader.unitOf(feature));
        to.shapes.push_back(&feature.geometry);
    }
}

void addProvincesFromPrefectures(Boundaries& boundaries)
{
    std::map<ProvinceCode, std::vector<size_t>> members;
    for (size_t i = 0; i < boundaries.units.size(); ++i)
        if (!boundaries.units[i].province.isEmpty())
            members[boundaries.units[i].province].push_back(i);
    for (const auto& [code, units] : members) {
        boundaries.units.push_back({Adcode(code.value), {}, code, BoundaryLevel::Province});
        boundaries.topology.polygons.push_back(unionRings(boundaries.topology, units));
    }
}

} // namespace

bool Boundaries::hasPrefectureCodes() const
{
    return std::any_of(units.begin(), units.end(), [](const BoundaryUnit& unit) {
        return unit.level == BoundaryLevel::Prefecture && isSixDigits(unit.adcode.value);
    });
}

FieldAssignment boundaryFields(const BoundaryLayer& layer)
{
    std::map<FieldRole, QString> known = layer.fields;
    const FeatureCollection& features = layer.features;
    const auto adopt = [&](FieldRole role, std::initializer_list<const char*> names) {
        for (const char* name : names)
            if (!known.contains(role) && features.fieldIndex(QLatin1String(name)) < features.fields.size())
                known.emplace(role, QLatin1String(name));
    };
    adopt(FieldRole::Code, {"adcode"});
    adopt(FieldRole::NameZh, {"name_zh"});
    adopt(FieldRole::NameEn, {"name_en"});
    adopt(FieldRole::Province, {"province_code", "province_c", "prov_code"});
    known.emplace(FieldRole::Province, QString()); // other fields that sound like it hold names
    std::vector<FieldProfile> profiles;
    for (qsizetype i = 0; i < features.fields.size(); ++i)
        profiles.push_back(profileOf(features.fields.at(i), valuesOf(features, i)));
    FieldAssignment assignment = assignFields(profiles, known);
    if (known.contains(FieldRole::Code))
        return assignment;
    // A code that was guessed must be each unit's own; else the name will do.
    if (!assignment.has(FieldRole::Code) || !isUnique(features, assignment.field(FieldRole::Code)))
        assignment.fields.erase(FieldRole::Code);
    for (const FieldRole role : {FieldRole::Name, FieldRole::NameEn, FieldRole::NameZh})
        if (!assignment.has(FieldRole::Code) && assignment.has(role) &&
            isUnique(features, assignment.field(role)))
            assignment.fields.emplace(FieldRole::Code, assignment.field(role));
    return assignment;
}

Result<Boundaries> boundariesFrom(const BoundaryLayers& layers, IssueLog& issues, const ReadControl& control)
{
    UnitsWithShapes found;
    if (layers.prefectures)
        addLayer(*layers.prefectures, BoundaryLevel::Prefecture, found, issues);
    if (layers.provinces)
        addLayer(*layers.provinces, BoundaryLevel::Province, found, issues);
    auto topology = buildTopology(found.shapes, control);
    if (!topology)
        return topology.error();
    Boundaries boundaries{.units = std::move(found.units), .topology = std::move(topology).value()};
    if (layers.prefectures)
        boundaries.layer = layers.prefectures->features.layer;
    if (!layers.provinces)
        addProvincesFromPrefectures(boundaries);
    return boundaries;
}

} // namespace zoneatlas
