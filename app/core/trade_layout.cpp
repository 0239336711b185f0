// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade_layout.h"

#include "core/role_rules.h"

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

bool looksLikeCode(const FieldProfile& f)
{
    return f.filled > 0 && 2 * f.codes >= f.filled;
}

bool looksLikeWords(const FieldProfile& f)
{
    return looksLikeText(f) && looksLikeGroups(f);
}

constexpr const char* kYearNames =
    "year years period date time fy fiscalyear refperiod timeperiod annee année jahr 年份 年 年度 "
    "时间 期间 "
    "日期 报告期 统计年份 统计时间 季度 月份 财年";

/// In the order in which fields are given away. Figures come last: what is left.
constexpr std::array kRules{
    RoleRule{FieldRole::Longitude, "lon lng long longitude 经度 东经", "longitude 经度", looksLikeDegrees,
             false},
    RoleRule{FieldRole::Latitude, "lat latitude 纬度 北纬", "latitude 纬度", looksLikeDegrees, false},
    RoleRule{FieldRole::Year, kYearNames, "year period 年份 年度 报告期 时间", looksLikePeriods, true},
    RoleRule{FieldRole::NameZh, "namezh namecn zhname cnname 中文名 中文名称", "name_zh name_cn 中文",
             looksLikeText, false},
    RoleRule{FieldRole::NameEn, "nameen englishname enname 英文名 英文名称", "name_en english 英文",
             looksLikeText, false},
    RoleRule{FieldRole::Unit, "unit units uom unitmeasure currency 单位 计量单位 币种 货币", "单位",
             looksLikeText, false},
    RoleRule{FieldRole::Measure,
             "measure indicator item variable series flow indicatorname 指标 指标名称 项目 科目 类别 口径 "
             "贸易方向 "
             "进出口 流向",
             "indicator measure 指标", looksLikeWords, false},
    RoleRule{
        FieldRole::Name,
        "name placename place city town region province prefecture district county state country area admin "
        "location geo geography store reporter 名称 名字 城市 地名 地区 省份 省 市 县 州 国家 地市 门店 "
        "行政区 "
        "区域 省市 市州 地州市",
        "name place city region province 名 城市 地区 省 市", looksLikeText, true},
    RoleRule{FieldRole::Code,
             "adcode code gb gbcode areacode regioncode regcode pac isoa3 iso3 isoa2 iso2 iso fips geoid "
             "insee nuts "
             "代码 区划代码 行政区划代码 编码 区划码",
             "code 代码 编码 iso_a", looksLikeAnything, false},
    RoleRule{FieldRole::Code, "id", "", looksLikeCode, false},
};

constexpr std::array kValueRule{
    RoleRule{FieldRole::Value,
             "value amount figure obsvalue total turnover sales revenue trade exports imports 数值 值 金额 "
             "数据 总额",
             "value amount turnover sales revenue trade export import 额 值", looksLikeNumbers, true},
};

/// Numbers that count rows or describe shapes are no figures.
bool isAboutTheRow(const QString& name)
{
    static const QStringList words =
        QStringLiteral("序号 编号 排名 排序 no no. nr # rank index id fid objectid gid "
                       "ogc_fid shape_area shape_leng shape_length level")
            .split(u' ');
    return words.contains(name.trimmed().toLower());
}

std::vector<const FieldProfile*> freeNumbers(const std::vector<FieldProfile>& fields,
                                             const FieldAssignment& assignment)
{
    std::vector<const FieldProfile*> numbers;
    for (const FieldProfile& field : fields) {
        const bool isTaken =
            std::any_of(assignment.fields.begin(), assignment.fields.end(), [&field](const auto& taken) {
                return taken.first != FieldRole::Value && taken.second == field.name;
            });
        if (!isTaken && field.filled > 0 && looksLikeNumbers(field) && !isAboutTheRow(field.name))
            numbers.push_back(&field);
    }
    return numbers;
}

/// What a heading does not tell, the title may.
TradeHeading completed(TradeHeading heading, const TradeHeading& title)
{
    for (const auto part : {&TradeHeading::period, &TradeHeading::measure, &TradeHeading::unit})
        if ((heading.*part).isEmpty())
            heading.*part = title.*part;
    return heading;
}

bool tellsPeriod(const FieldProfile* field)
{
    return !tradeHeading(field->name).period.isEmpty();
}

/// Columns of numbers with a period in the heading make a table wide.
bool hasPeriodHeadings(const std::vector<FieldProfile>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const FieldProfile& field) {
        return field.filled > 0 && looksLikeNumbers(field) && tellsPeriod(&field);
    });
}

/// The year of a wide table is in its headings, unless a column's name says that it is there.
void dropGuessedYear(const std::vector<FieldProfile>& fields, std::map<FieldRole, QString>& chosen)
{
    if (chosen.contains(FieldRole::Year) || !hasPeriodHeadings(fields))
        return;
    constexpr std::array kByName{RoleRule{FieldRole::Year, kYearNames, "", looksLikePeriods, false}};
    if (!assignByRules(fields, chosen, kByName).has(FieldRole::Year))
        chosen.emplace(FieldRole::Year, QString());
}

std::vector<const FieldProfile*> valueFields(const std::vector<FieldProfile>& fields,
                                             const FieldAssignment& assignment)
{
    std::vector<const FieldProfile*> numbers = freeNumbers(fields, assignment);
    const bool isWide = !assignment.has(FieldRole::Year);
    const bool hasPeriods = std::any_of(numbers.begin(), numbers.end(), tellsPeriod);
    if (assignment.has(FieldRole::Value)) // chosen
        std::erase_if(numbers, [&](const FieldProfile* field) {
            return field->name != assignment.field(FieldRole::Value);
        });
    else if (isWide && hasPeriods)
        std::erase_if(numbers, [](const FieldProfile* field) { return !tellsPeriod(field); });
    else if (assignment.has(FieldRole::Measure)) {
        const FieldAssignment one = assignByRules(fields, assignment.fields, kValueRule);
        std::erase_if(numbers, [&one](const FieldProfile* field) {
            return field->name != one.field(FieldRole::Value);
        });
    }
    return numbers;
}

} // namespace

std::optional<FieldRole> TradeLayout::missing(bool hasPositions) const
{
    const std::array places{FieldRole::Name, FieldRole::Code, FieldRole::NameZh, FieldRole::NameEn};
    const bool hasPlace =
        hasPositions || (assignment.has(FieldRole::Longitude) && assignment.has(FieldRole::Latitude)) ||
        std::any_of(places.begin(), places.end(), [this](FieldRole role) { return assignment.has(role); });
    if (!hasPlace)
        return FieldRole::Name;
    if (columns.empty())
        return FieldRole::Value;
    const bool hasPeriods = std::all_of(columns.begin(), columns.end(), [](const TradeColumn& column) {
        return !column.heading.period.isEmpty();
    });
    return isWide() && !hasPeriods ? std::optional(FieldRole::Year) : std::nullopt;
}

TradeLayout tradeLayoutOf(const std::vector<FieldProfile>& fields, const std::map<FieldRole, QString>& chosen,
                          const QString& title)
{
    std::map<FieldRole, QString> fixed = chosen;
    dropGuessedYear(fields, fixed);
    TradeLayout layout;
    layout.assignment = assignByRules(fields, fixed, kRules);
    const TradeHeading ofTable = tradeHeading(title);
    for (const FieldProfile* field : valueFields(fields, layout.assignment))
        layout.columns.push_back({field->name, completed(tradeHeading(field->name), ofTable)});
    if (layout.assignment.has(FieldRole::Measure)) // its cells say what a heading would
        for (TradeColumn& column : layout.columns)
            column.heading.measure = ofTable.measure;
    if (!layout.columns.empty())
        layout.assignment.fields.emplace(FieldRole::Value, layout.columns.front().field);
    return layout;
}

bool looksLikeTrade(const std::vector<FieldProfile>& fields, const TradeLayout& layout)
{
    if (layout.missing(false))
        return false;
    if (layout.isWide())
        return layout.columns.size() > 1 || !layout.columns.front().heading.measure.isEmpty();
    const auto profileOfRole = [&](FieldRole role) {
        return std::find_if(fields.begin(), fields.end(), [&](const FieldProfile& field) {
            return field.name == layout.assignment.field(role);
        });
    };
    const FieldRole place = layout.assignment.has(FieldRole::Name) ? FieldRole::Name : FieldRole::Code;
    const auto name = profileOfRole(place);
    return name != fields.end() && name->distinct < name->filled;
}

} // namespace zoneatlas
