// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_source.h"

#include <array>
#include <utility>

namespace zoneatlas {

namespace {

constexpr std::array kSourceWords{
    std::pair{SourceRole::Prefectures, "prefectures"},
    std::pair{SourceRole::Provinces, "provinces"},
    std::pair{SourceRole::Zones, "zones"},
    std::pair{SourceRole::Batches, "batches"},
    std::pair{SourceRole::ProvinceTable, "province-table"},
    std::pair{SourceRole::SourceTable, "sources"},
    std::pair{SourceRole::Measures, "measures"},
    std::pair{SourceRole::Trade, "trade"},
};

constexpr std::array kFieldWords{
    std::pair{FieldRole::Code, "code"},         std::pair{FieldRole::Name, "name"},
    std::pair{FieldRole::NameZh, "name-zh"},    std::pair{FieldRole::NameEn, "name-en"},
    std::pair{FieldRole::Province, "province"}, std::pair{FieldRole::Date, "date"},
    std::pair{FieldRole::EndDate, "end-date"},  std::pair{FieldRole::Group, "group"},
    std::pair{FieldRole::Value, "value"},       std::pair{FieldRole::Longitude, "lon"},
    std::pair{FieldRole::Latitude, "lat"},      std::pair{FieldRole::Year, "year"},
    std::pair{FieldRole::Measure, "measure"},   std::pair{FieldRole::Unit, "unit"},
};

template <class Role, class Words>
std::vector<Role> rolesOf(const Words& words)
{
    std::vector<Role> roles;
    for (const auto& [role, word] : words)
        roles.push_back(role);
    return roles;
}

template <class Role, class Words>
QString codeOf(Role wanted, const Words& words)
{
    for (const auto& [role, word] : words)
        if (role == wanted)
            return QLatin1String(word);
    Q_UNREACHABLE();
}

template <class Role, class Words>
std::optional<Role> roleOf(const QString& code, const Words& words)
{
    for (const auto& [role, word] : words)
        if (code == QLatin1String(word))
            return role;
    return std::nullopt;
}

} // namespace

const std::vector<SourceRole>& allSourceRoles()
{
    static const std::vector<SourceRole> roles = rolesOf<SourceRole>(kSourceWords);
    return roles;
}

const std::vector<FieldRole>& allFieldRoles()
{
    static const std::vector<FieldRole> roles = rolesOf<FieldRole>(kFieldWords);
    return roles;
}

QString sourceRoleCode(SourceRole role)
{
    return codeOf(role, kSourceWords);
}

QString fieldRoleCode(FieldRole role)
{
    return codeOf(role, kFieldWords);
}

std::optional<SourceRole> sourceRoleFromCode(const QString& code)
{
    return roleOf<SourceRole>(code, kSourceWords);
}

std::optional<FieldRole> fieldRoleFromCode(const QString& code)
{
    if (code == QLatin1String("longitude"))
        return FieldRole::Longitude;
    if (code == QLatin1String("latitude"))
        return FieldRole::Latitude;
    return roleOf<FieldRole>(code, kFieldWords);
}

QString dateOrderCode(DateOrder order)
{
    return order == DateOrder::DayFirst ? QStringLiteral("day-first") : QStringLiteral("month-first");
}

std::optional<DateOrder> dateOrderFromCode(const QString& code)
{
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst})
        if (code == dateOrderCode(order))
            return order;
    return std::nullopt;
}

} // namespace zoneatlas
