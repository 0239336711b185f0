// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coordinates.h"
#include "core/error.h"
#include "core/language.h"
#include "core/read_control.h"
#include "core/result.h"

#include <QSet>
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
    QStringList partOf{}; ///< what it lies in is called by, a code among them: 330000, 浙江省, Zhejiang
    bool operator==(const JoinTarget&) const = default;
};

/// What a row tells of its place; any part may be empty.
struct JoinRow
{
    QString code;
    QStringList names; ///< in any language
    std::optional<LonLat> position;
    QString partOf{}; ///< name or code of what it lies in

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
    Location,   ///< the boundary that holds its position
    Position    ///< none: it is shown at its own position, see showAtPositions
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
    JoinMethod method = JoinMethod::None; ///< Decided without a target: none, on purpose
    /// Where nothing or more than one answered: the likeliest first, at most five. Of rows that nothing
    /// answered to the first two thousand have some.
    std::vector<JoinProposal> proposals;
    bool isAmbiguous = false; ///< more than one answered equally well

    [[nodiscard]] bool isOpen() const { return !target && method == JoinMethod::None; }
    bool operator==(const JoinedRow&) const = default;
};

struct JoinResult
{
    std::vector<JoinedRow> rows;          ///< one for each row
    std::vector<size_t> unmatchedTargets; ///< in order

    [[nodiscard]] size_t openCount() const;
    [[nodiscard]] size_t ambiguousCount() const;
    [[nodiscard]] size_t countBy(JoinMethod method) const; ///< with a boundary, or Position
};

/// What a source's places came to: its rows, the boundaries, and who found whom. For the doctor of joins.
struct JoinReport
{
    QString file{};
    std::vector<JoinRow> rows{};
    std::vector<qint64> lines{}; ///< of the rows in the file
    std::vector<JoinTarget> targets{};
    JoinResult result{};
};

struct JoinAid
{
    /// Decided before: key of a row → code of a target; an empty code: none.
    std::map<QString, QString> decisions{};
    /// The target that holds a position; may be empty.
    std::function<std::optional<size_t>(const LonLat&)> targetAt{};
    /// Around all targets, empty where that is not known: for what lies beyond it nothing is proposed.
    GeoExtent extent{};
    /// Codes of places that are none of the targets. A column of codes of which most are none of either is
    /// taken for numbers of something else.
    QSet<QString> otherCodes{};
};

/// Finds the boundary of each row. Among several that a name answers to, the position decides, or what the
/// row says it lies in.
[[nodiscard]] JoinResult joinPlaces(const std::vector<JoinRow>& rows, const std::vector<JoinTarget>& targets,
                                    const JoinAid& aid = {});
/// The same with somebody who waits; no error but Cancelled.
[[nodiscard]] Result<JoinResult> joinPlaces(const std::vector<JoinRow>& rows,
                                            const std::vector<JoinTarget>& targets, const JoinAid& aid,
                                            const ReadControl& control);

/// Rows that found no boundary but have a position of their own need none.
void showAtPositions(JoinReport& report);

} // namespace zoneatlas
