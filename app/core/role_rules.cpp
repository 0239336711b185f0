// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/role_rules.h"

#include "core/loose_values.h"

#include <QSet>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr double kHalf = 0.5;
constexpr double kMostly = 0.8;

double shareOf(qsizetype some, qsizetype all)
{
    return all > 0 ? double(some) / double(all) : 0;
}

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
bool looksLikePeriods(const FieldProfile& f)
{
    return f.filled > 0 && shareOf(f.periods, f.filled) >= kMostly;
}
bool looksLikeAnything(const FieldProfile& f)
{
    return f.filled > 0;
}

FieldAssignment assignByRules(const std::vector<FieldProfile>& fields,
                              const std::map<FieldRole, QString>& chosen, std::span<const RoleRule> rules)
{
    FieldAssignment assignment;
    QSet<QString> taken;
    for (const auto& [role, name] : chosen)
        if (const FieldProfile* field = fieldNamed(fields, name)) {
            assignment.fields.emplace(role, field->name);
            taken.insert(field->name);
        }
    for (const RoleRule& rule : rules) {
        if (chosen.contains(rule.role) || assignment.has(rule.role))
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
