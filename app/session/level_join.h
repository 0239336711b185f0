// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade_ledger.h"
#include "session/boundary_lookup.h"

namespace zoneatlas {

/// Places of a table, joined to boundaries of all levels.
struct LevelJoin
{
    JoinReport report;               ///< unmatched targets are of those levels alone that any row is of
    std::vector<SubjectKind> levels; ///< of each target
    std::vector<size_t> units;       ///< of each target, in Boundaries::units; of a country none, see kNoUnit
};

/// A country is no unit of the boundaries.
inline constexpr size_t kNoUnit = size_t(-1);

/// Is a row that speaks of the whole country, "全国", to be found where the boundaries are those of China?
enum class WholeCountry
{
    No,
    Yes
};

struct LevelAid
{
    std::map<QString, QString> decisions{}; ///< as JoinAid::decisions
    WholeCountry country = WholeCountry::No;
};

/// Joins the rows of `report` to provinces or to boundaries of prefecture level first, whichever more of them
/// answer to: 吉林 in a table of provinces is the province, among cities it is the city. What that leaves
/// open is joined to the other level. No error but Cancelled.
[[nodiscard]] Result<LevelJoin> joinLevels(JoinReport report, const BoundaryLookup& lookup,
                                           const LevelAid& aid, const ReadControl& control = {});

} // namespace zoneatlas
