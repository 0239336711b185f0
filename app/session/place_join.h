// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/error.h"
#include "core/language.h"
#include "core/read_control.h"
#include "core/result.h"

#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace zoneatlas {

/// A place of the boundary layer.
struct JoinTarget
{
    QString code; ///< its own among all targets
    BilingualText name;
    bool operator==(const JoinTarget&) const = default;
};

/// What a row tells of its place; any part may be empty.
struct JoinRow
{
    QString code;
    QStringList names; ///< in any language
    std::optional<LonLat> position;

    /// What decisions about it are remembered by: its code, else its first name.
    [[nodiscard]] QString key() const { return code.isEmpty() ? names.value(0) : code; }
};

/// How a row came to its boundary; the first that gives one holds.
enum class JoinMethod
{
    None,
    Decided, ///< by the person
    Code,
    FormerCode, ///< a code that has been changed since, see core/former_codes.h
    Name,       ///< as written, in either language
    Traditional,
    ShortName, ///< without what it is part of and the word for its kind
    Pinyin,
    FormerName, ///< a name that has been changed since, see core/former_codes.h
    Location    ///< the boundary that holds its position
};

/// A boundary that may be meant.
struct JoinProposal
{
    size_t target = 0;
    double likeness = 0; ///< 0 to 1
    bool operator==(const JoinProposal&) const = default;
};

struct JoinedRow
{
    std::optional<size_t> target;
    JoinMethod method = JoinMethod::None; ///< Decided without a target: it has none, on purpose
    /// Where nothing or more than one answered: the likeliest first, at most five.
    std::vector<JoinProposal> proposals;
    bool isAmbiguous = false; ///< more than one answered equally well
    bool isElsewhere = false; ///< nothing answered, and its position is beyond all boundaries: it needs none

    [[nodiscard]] bool isOpen() const { return !target && !isElsewhere && method != JoinMethod::Decided; }
    bool operator==(const JoinedRow&) const = default;
};

struct JoinResult
{
    std::vector<JoinedRow> rows;          ///< one for each row
    std::vector<size_t> unmatchedTargets; ///< in order

    [[nodiscard]] size_t openCount() const;
    [[nodiscard]] size_t ambiguousCount() const;
    [[nodiscard]] size_t elsewhereCount() const;
    [[nodiscard]] size_t countBy(JoinMethod method) const;
};

struct JoinAid
{
    /// Decided before: key of a row → code of a target; an empty code: none.
    std::map<QString, QString> decisions{};
    /// The target that holds a position; may be empty.
    std::function<std::optional<size_t>(const LonLat&)> targetAt{};
    /// Around all targets; empty where that is not known.
    GeoExtent extent{};
};

/// Finds the boundary of each row. Among several that a name answers to, the position decides.
[[nodiscard]] JoinResult joinPlaces(const std::vector<JoinRow>& rows, const std::vector<JoinTarget>& targets,
                                    const JoinAid& aid = {});
/// The same with somebody who waits; no error but Cancelled.
[[nodiscard]] Result<JoinResult> joinPlaces(const std::vector<JoinRow>& rows,
                                            const std::vector<JoinTarget>& targets, const JoinAid& aid,
                                            const ReadControl& control);

} // namespace zoneatlas
