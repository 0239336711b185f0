// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field_roles.h"

#include "core/loose_values.h"
#include "core/role_rules.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace zoneatlas {

namespace {

bool isCode(const QString& text)
{
    const auto all = [&text](auto isOne) { return std::all_of(text.begin(), text.end(), isOne); };
    if (text.size() == 6)
        return all([](QChar c) { return c >= u'0' && c <= u'9'; });
    return (text.size() == 2 || text.size() == 3) && all([](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// In the order in which fields are given away: the first takes.
constexpr std::array kRules{
    RoleRule{FieldRole::Longitude, "lon lng long longitude x xcoord pointx easting 经度 东经 经 东坐标",
             "longitude lon_ 经度 lng", looksLikeDegrees, false},
    RoleRule{FieldRole::Latitude, "lat latitude y ycoord pointy northing 纬度 北纬 纬 北坐标",
             "latitude lat_ 纬度", looksLikeDegrees, false},
    RoleRule{
        FieldRole::EndDate,
        "end enddate endedon until to closed closedon closing revokedon revoked expires expiry closeddate "
        "ended extinguished withdrawn abolished dissolved discontinued decommissioned demolished ceased "
        "terminated 结束 结束日期 撤销日期 关闭日期 终止日期 撤销 关闭 终止 停用 废止",
        "end close closing revok expir until abolish extinguish withdraw dissol discontin decommission "
        "demolish ceas terminat 结束 撤销 关闭 终止 截止 停用 停止 废止",
        looksLikeDates, false},
    RoleRule{FieldRole::Date,
             "date day opened openedon opening approvedon approved since start startdate begin from founded "
             "established year 日期 时间 批准日期 设立日期 开业日期 开通日期 成立日期 年份 年",
             "date open approv start begin found establish since launch year 日期 时间 批准 设立 开业 开通 "
             "成立 年份",
             looksLikeDates, true},
    RoleRule{FieldRole::NameZh, "namezh namecn nameschinese chinesename zhname cnname 中文名 中文名称 中文",
             "name_zh name_cn 中文", looksLikeText, false},
    RoleRule{FieldRole::NameEn, "nameen englishname enname 英文名 英文名称 英文", "name_en english 英文",
             looksLikeText, false},
    RoleRule{
        FieldRole::Name,
        "name placename place city town station site title label store location admin country region 名称 "
        "名字 城市 地名 地区 门店 站点 站名 市 县 国家",
        "name place city station title 名 城市 地区", looksLikeText, true},
    RoleRule{FieldRole::Province,
             "provincecode province provcode provincec state statename statefp 省份代码 省代码 省份 省",
             "prov 省", looksLikeAnything, false},
    RoleRule{FieldRole::Code,
             "adcode code gb gbcode areacode regioncode pac isoa3 adm0a3 iso3 isoa2 iso2 iso fips geoid "
             "id 代码 区划代码 行政区划代码 编码 区划码",
             "code 代码 编码 iso_a", looksLikeAnything, false},
    RoleRule{FieldRole::Group,
             "group batch phase wave stage type category kind class line generation operator brand 批次 类别 "
             "类型 分组 组 期次 批 线路 品牌 等级",
             "batch group type categ 批 类 期", looksLikeGroups, false},
    RoleRule{FieldRole::Value, "value amount sales total number count 金额 数值 值 总额 数量",
             "value amount 金额 额", looksLikeNumbers, false},
};

bool isTaken(const FieldAssignment& assignment, const QString& name)
{
    return std::any_of(assignment.fields.begin(), assignment.fields.end(),
                       [&name](const auto& field) { return field.second == name; });
}

/// Tells when the row was written rather than when the thing ended.
bool isAboutTheRow(const QString& name)
{
    static const QStringList words =
        QStringLiteral("updat modif check record publish announc edit creat 更新 修改 公布 发布 公告 录入")
            .split(u' ');
    return std::any_of(words.begin(), words.end(),
                       [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

/// A field of dates of which none precedes that of its row is the end, whatever it is called. Null: none.
const FieldProfile* laterDate(const std::vector<FieldProfile>& fields, const FieldAssignment& assignment)
{
    if (!assignment.has(FieldRole::Date) || assignment.has(FieldRole::EndDate))
        return nullptr;
    const auto it = std::find_if(fields.begin(), fields.end(), [&assignment](const FieldProfile& field) {
        return looksLikeDates(field) && 2 * field.numbers < field.filled &&
               field.neverBefore.contains(assignment.field(FieldRole::Date)) &&
               !isTaken(assignment, field.name) && !isAboutTheRow(field.name);
    });
    return it == fields.end() ? nullptr : &*it;
}

bool isFree(const FieldProfile& field, const FieldAssignment& assignment)
{
    return looksLikeText(field) && !isTaken(assignment, field.name);
}

/// Where places have positions, a name that repeats is that of something wider, as a country: what is called
/// differently in each row is the place. Null: the name will do.
const FieldProfile* narrowerName(const std::vector<FieldProfile>& fields, const FieldAssignment& assignment)
{
    const QString wide = assignment.field(FieldRole::Name);
    const auto name =
        std::find_if(fields.begin(), fields.end(), [&wide](const FieldProfile& f) { return f.name == wide; });
    if (!assignment.has(FieldRole::Longitude) || name == fields.end() || name->distinct == name->filled)
        return nullptr;
    const auto it = std::find_if(fields.begin(), fields.end(), [&](const FieldProfile& field) {
        return isFree(field, assignment) && field.filled == field.rows && field.distinct == field.rows;
    });
    return it == fields.end() ? nullptr : &*it;
}

/// A text of a few values that each come several times tells kinds, whatever it is called. Null: none.
const FieldProfile* fewKinds(const std::vector<FieldProfile>& fields, const FieldAssignment& assignment)
{
    constexpr qsizetype kMostKinds = 12;
    constexpr qsizetype kLeastRowsOfKind = 3;
    if (!assignment.has(FieldRole::Date) || assignment.has(FieldRole::Group))
        return nullptr;
    const auto it = std::find_if(fields.begin(), fields.end(), [&](const FieldProfile& field) {
        return isFree(field, assignment) && field.distinct >= 2 && field.distinct <= kMostKinds &&
               field.filled >= kLeastRowsOfKind * field.distinct;
    });
    return it == fields.end() ? nullptr : &*it;
}

} // namespace

QString FieldAssignment::field(FieldRole role) const
{
    const auto it = fields.find(role);
    return it == fields.end() ? QString() : it->second;
}

FieldProfile profileOf(const QString& name, const QStringList& values)
{
    constexpr qsizetype kExamples = 3;
    constexpr double kHalfTurnDeg = 180;
    FieldProfile profile{.name = name, .rows = values.size()};
    QSet<QString> seen;
    for (const QString& value : values) {
        if (isNoValue(value))
            continue;
        ++profile.filled;
        const auto number = looseNumber(value);
        profile.numbers += number ? 1 : 0;
        profile.onEarth += number && std::abs(number->value) <= kHalfTurnDeg ? 1 : 0;
        profile.dates += looseDate(value) ? 1 : 0;
        profile.codes += isCode(value) ? 1 : 0;
        profile.periods += loosePeriod(value) ? 1 : 0;
        if (seen.contains(value))
            continue;
        seen.insert(value);
        if (profile.examples.size() < kExamples)
            profile.examples.append(value);
    }
    profile.distinct = seen.size();
    return profile;
}

FieldAssignment assignFields(const std::vector<FieldProfile>& fields,
                             const std::map<FieldRole, QString>& chosen)
{
    FieldAssignment assignment = assignByRules(fields, chosen, kRules);
    if (const FieldProfile* end =
            chosen.contains(FieldRole::EndDate) ? nullptr : laterDate(fields, assignment))
        assignment.fields.emplace(FieldRole::EndDate, end->name);
    if (const FieldProfile* name =
            chosen.contains(FieldRole::Name) ? nullptr : narrowerName(fields, assignment))
        assignment.alternatives[FieldRole::Name].prepend(
            std::exchange(assignment.fields[FieldRole::Name], name->name));
    if (const FieldProfile* group =
            chosen.contains(FieldRole::Group) ? nullptr : fewKinds(fields, assignment))
        assignment.fields.emplace(FieldRole::Group, group->name);
    return assignment;
}

} // namespace zoneatlas
