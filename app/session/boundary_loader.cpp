// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/boundary_loader.h"

#include "core/topology_union.h"

#include <algorithm>
#include <initializer_list>
#include <map>

namespace zoneatlas {

namespace {

ProvinceCode provinceOf(const QString& adcode)
{
    constexpr qsizetype kProvinceDigits = 2;
    if (adcode.size() < kProvinceDigits)
        return {};
    return ProvinceCode(adcode.left(kProvinceDigits) + QLatin1String("0000"));
}

/// Reads the attributes of one layer.
class UnitReader
{
public:
    UnitReader(const FeatureCollection& layer, BoundaryLevel level)
        : m_level(level)
        , m_adcode(fieldOf(layer, {"adcode"}))
        , m_nameZh(fieldOf(layer, {"name_zh"}))
        , m_nameEn(fieldOf(layer, {"name_en"}))
        , m_province(fieldOf(layer, {"province_code", "province_c", "prov_code"}))
    {}

    bool hasAdcode() const { return m_adcode.has_value(); }

    BoundaryUnit unitOf(const Feature& feature) const
    {
        BoundaryUnit unit;
        unit.adcode = Adcode(value(feature, m_adcode));
        unit.name = {value(feature, m_nameZh), value(feature, m_nameEn)};
        unit.province = ProvinceCode(value(feature, m_province));
        if (unit.province.isEmpty())
            unit.province = provinceOf(unit.adcode.value);
        unit.level = m_level;
        return unit;
    }

private:
    static std::optional<qsizetype> fieldOf(const FeatureCollection& layer,
                                            std::initializer_list<const char*> names)
    {
        for (const char* name : names)
            if (const qsizetype index = layer.fieldIndex(QLatin1String(name)); index < layer.fields.size())
                return index;
        return std::nullopt;
    }
    static QString value(const Feature& feature, std::optional<qsizetype> field)
    {
        return field ? feature.values.value(*field) : QString();
    }

    BoundaryLevel m_level;
    std::optional<qsizetype> m_adcode;
    std::optional<qsizetype> m_nameZh;
    std::optional<qsizetype> m_nameEn;
    std::optional<qsizetype> m_province;
};

struct UnitsWithShapes
{
    std::vector<BoundaryUnit> units;
    std::vector<const Geometry<LonLat>*> shapes; ///< one per unit; owned by the layers
};

void addLayer(const FeatureCollection& layer, BoundaryLevel level, UnitsWithShapes& to, IssueLog& issues)
{
    const UnitReader reader(layer, level);
    if (!reader.hasAdcode())
        issues.push_back({{.code = ErrorCode::ColumnMissing,
                           .file = layer.file,
                           .layer = layer.layer,
                           .field = QStringLiteral("adcode")},
                          Remedy::ShownAsIs});
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
        return unit.level == BoundaryLevel::Prefecture && !unit.adcode.isEmpty();
    });
}

Boundaries boundariesFrom(const BoundaryLayers& layers, IssueLog& issues)
{
    UnitsWithShapes found;
    if (layers.prefectures)
        addLayer(*layers.prefectures, BoundaryLevel::Prefecture, found, issues);
    if (layers.provinces)
        addLayer(*layers.provinces, BoundaryLevel::Province, found, issues);
    Boundaries boundaries{std::move(found.units), buildTopology(found.shapes)};
    if (!layers.provinces)
        addProvincesFromPrefectures(boundaries);
    return boundaries;
}

} // namespace zoneatlas
