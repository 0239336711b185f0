// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field_roles.h"

#include "core/loose_values.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kHalf = 0.5;
constexpr double kMostly = 0.8;

double shareOf(qsizetype some, qsizetype all)
{
    return all > 0 ? double(some) / double(all) : 0;
}

bool isCode(const QString& text)
{
    const auto all = [&text](auto isOne) { return std::all_of(text.begin(), text.end(), isOne); };
    if (text.size() == 6)
        return all([](QChar c) { return c >= u'0' && c <= u'9'; });
    return (text.size() == 2 || text.size() == 3) && all([](QChar c) { return c >= u'A' && c <= u'Z'; });
}

// ---- What the values must look like

bool looksLikeDates(const FieldProfile& f)
{
    return f.filled > 0 && shareOf(f.dates, f.filled) >= kHalf;
}
bool looksLikeNumbers(const FieldProfile& f)
{
    return shareOf(f.numbers, f.filled) >= kMostly;
}
bool looksLikeDegrees(const FieldProfile& f)
{
    return looksLikeNumbers(f) && f.filled > 0;
}
bool looksLikeText(const FieldProfile& f)
{
    return f.filled > 0 && shareOf(f.numbers, f.filled) < kHalf && shareOf(f.dates, f.filled) < kHalf;
}
bool looksLikeGroups(const FieldProfile& f)
{
    return f.filled > 0 && f.distinct < std::max<qsizetype>(2, f.filled);
}
bool looksLikeAnything(const FieldProfile& f)
{
    return f.filled > 0;
}

/// How a role is known. Names are in lower case without signs; those of the first list are the role's own, a
/// name that holds one of the second list will do.
struct RoleRule
{
    FieldRole role;
    const char* names;
    const char* parts;
    bool (*fits)(const FieldProfile&);
    bool isFoundByValues; ///< a field will do though its name says nothing
};

/// In the order in which fields are given away: the first takes.
constexpr std::array kRules{
    RoleRule{FieldRole::Longitude, "lon lng long longitude x xcoord pointx 经度 东经 经",
             "longitude lon_ 经度 lng", looksLikeDegrees, false},
    RoleRule{FieldRole::Latitude, "lat latitude y ycoord pointy 纬度 北纬 纬", "latitude lat_ 纬度",
             looksLikeDegrees, false},
    RoleRule{
        FieldRole::EndDate,
        "end enddate endedon until to closed closedon closing revokedon revoked expires expiry closeddate "
        "结束 结束日期 撤销日期 关闭日期 终止日期 撤销 关闭",
        "end close closing revok expir until abolish 结束 撤销 关闭 终止 截止", looksLikeDates, false},
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
    RoleRule{FieldRole::Province, "provincecode province provcode provincec 省份代码 省代码 省份 省",
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

QString plainName(const QString& name)
{
    QString plain;
    for (const QChar c : halfWidth(name).toLower())
        if (c.isLetterOrNumber())
            plain.append(c);
    return plain;
}

enum class NameFit
{
    None,
    Part,
    Own
};

NameFit nameFit(const RoleRule& rule, const QString& name)
{
    const QString plain = plainName(name);
    const QStringList own = QString::fromUtf8(rule.names).split(u' ');
    if (own.contains(plain))
        return NameFit::Own;
    const QString folded = halfWidth(name).toLower();
    for (const QString& part : QString::fromUtf8(rule.parts).split(u' '))
        if (!part.isEmpty() && folded.contains(part))
            return NameFit::Part;
    return NameFit::None;
}

/// Better fits first; among equals the order of the fields.
int rankOf(const RoleRule& rule, const FieldProfile& field)
{
    if (!rule.fits(field))
        return -1;
    switch (nameFit(rule, field.name)) {
    case NameFit::Own:
        return 3;
    case NameFit::Part:
        return 2;
    case NameFit::None:
        break;
    }
    const bool isClear = rule.role != FieldRole::Date || shareOf(field.dates, field.filled) >= kMostly;
    return rule.isFoundByValues && isClear ? 1 : -1;
}

const FieldProfile* fieldNamed(const std::vector<FieldProfile>& fields, const QString& name)
{
    const auto it = std::find_if(fields.begin(), fields.end(), [&name](const FieldProfile& f) {
        return f.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == fields.end() ? nullptr : &*it;
}

/// Names that differ from row to row are the likelier ones.
bool tellsMore(FieldRole role, const FieldProfile& a, const FieldProfile& b)
{
    return role == FieldRole::Name && a.distinct > b.distinct;
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
        if (value.isEmpty())
            continue;
        ++profile.filled;
        const auto number = looseNumber(value);
        profile.numbers += number ? 1 : 0;
        profile.onEarth += number && std::abs(number->value) <= kHalfTurnDeg ? 1 : 0;
        profile.dates += looseDate(value) ? 1 : 0;
        profile.codes += isCode(value) ? 1 : 0;
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
    FieldAssignment assignment;
    QSet<QString> taken;
    for (const auto& [role, name] : chosen)
        if (const FieldProfile* field = fieldNamed(fields, name)) {
            assignment.fields.emplace(role, field->name);
            taken.insert(field->name);
        }
    for (const RoleRule& rule : kRules) {
        if (chosen.contains(rule.role))
            continue;
        int best = 0;
        std::vector<const FieldProfile*> candidates;
        for (const FieldProfile& field : fields) {
            const int rank = taken.contains(field.name) ? -1 : rankOf(rule, field);
            if (rank < std::max(best, 1))
                continue;
            if (rank > best)
                candidates.clear();
            best = rank;
            candidates.push_back(&field);
        }
        if (candidates.empty())
            continue;
        std::stable_sort(candidates.begin(), candidates.end(),
                         [&rule](const auto* a, const auto* b) { return tellsMore(rule.role, *a, *b); });
        assignment.fields.emplace(rule.role, candidates.front()->name);
        taken.insert(candidates.front()->name);
        for (size_t i = 1; i < candidates.size(); ++i)
            assignment.alternatives[rule.role].append(candidates[i]->name);
    }
    return assignment;
}

} // namespace zoneatlas
