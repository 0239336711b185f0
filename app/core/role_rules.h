// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field_roles.h"

#include <span>

namespace zoneatlas {

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

/// Gives fields away in the order of the rules: the first takes. As `assignFields` for what was chosen.
[[nodiscard]] FieldAssignment assignByRules(const std::vector<FieldProfile>& fields,
                                            const std::map<FieldRole, QString>& chosen,
                                            std::span<const RoleRule> rules);

// What the values of a field must look like.

[[nodiscard]] bool looksLikeDates(const FieldProfile& f);
[[nodiscard]] bool looksLikeNumbers(const FieldProfile& f);
[[nodiscard]] bool looksLikeDegrees(const FieldProfile& f);
[[nodiscard]] bool looksLikeText(const FieldProfile& f);
[[nodiscard]] bool looksLikeGroups(const FieldProfile& f);
[[nodiscard]] bool looksLikePeriods(const FieldProfile& f);
[[nodiscard]] bool looksLikeAnything(const FieldProfile& f);

} // namespace zoneatlas
