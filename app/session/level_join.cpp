// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/level_join.h"

#include <algorithm>
#include <set>

namespace zoneatlas {

namespace {

/// Targets of the same standing, and what each is.
struct Level
{
    std::vector<JoinTarget> targets{};
    std::vector<SubjectKind> kinds{};
    std::vector<size_t> units{};
    JoinResult result{};
};

Level placesOf(const BoundaryLookup& lookup)
{
    Level level{.targets = lookup.targets()};
    level.kinds.assign(level.targets.size(), SubjectKind::Place);
    for (size_t i = 0; i < level.targets.size(); ++i)
        level.units.push_back(lookup.unitIndex(i));
    return level;
}

/// Provinces, and the country if wanted.
Level wholesOf(const BoundaryLookup& lookup, WholeCountry country)
{
    Level level;
    const std::vector<BoundaryUnit>& units = lookup.boundaries().units;
    const auto add = [&level](JoinTarget target, SubjectKind kind, size_t unit) {
        level.targets.push_back(std::move(target));
        level.kinds.push_back(kind);
        level.units.push_back(unit);
    };
    QSet<QString> known;
    for (size_t i = 0; i < units.size(); ++i) {
        const QString& code = units[i].province.value;
        if (units[i].level != BoundaryLevel::Province || code.isEmpty() || known.contains(code))
            continue;
        known.insert(code);
        add({code, units[i].name}, SubjectKind::Province, i);
    }
    if (country == WholeCountry::Yes && lookup.boundaries().hasPrefectureCodes()) {
        add({QStringLiteral("CN"), {QStringLiteral("全国"), QStringLiteral("China")}}, SubjectKind::Country,
            kNoUnit);
        add({{}, {QStringLiteral("中国"), QStringLiteral("National")}}, SubjectKind::Country, kNoUnit);
    }
    return level;
}

QSet<QString> codesOf(const Level& level)
{
    QSet<QString> codes;
    for (const JoinTarget& target : level.targets)
        codes.insert(target.code);
    return codes;
}

size_t foundCount(const JoinResult& result)
{
    return size_t(std::count_if(result.rows.begin(), result.rows.end(),
                                [](const JoinedRow& row) { return row.target.has_value(); }));
}

bool endsWithOneOf(const QString& name, std::initializer_list<const char*> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&name](const char* ending) {
        return name.endsWith(QString::fromUtf8(ending), Qt::CaseInsensitive);
    });
}

/// Does the word behind a name say that it is of the other level: 吉林市 among provinces?
bool saysOtherLevel(const JoinRow& row, bool isAmongProvinces)
{
    const QString name = row.names.value(0);
    return isAmongProvinces ? endsWithOneOf(name, {"市", "州", "盟", "地区", " city", " prefecture"})
                            : endsWithOneOf(name, {"省", "自治区", " province"});
}

/// The likeliest of both, at most five.
std::vector<JoinProposal> likeliestOf(std::vector<JoinProposal> proposals,
                                      const std::vector<JoinProposal>& others)
{
    constexpr size_t kProposals = 5;
    proposals.insert(proposals.end(), others.begin(), others.end());
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const JoinProposal& a, const JoinProposal& b) { return a.likeness > b.likeness; });
    if (proposals.size() > kProposals)
        proposals.resize(kProposals);
    return proposals;
}

/// The targets of the first level, then those of the second; for each row the better answer.
class Merger
{
public:
    Merger(bool isFirstProvinces, size_t firstTargets)
        : m_isFirstProvinces(isFirstProvinces)
        , m_firstTargets(firstTargets)
    {}

    /// Of two answers the first, unless it lacks the word that the name has and the second has not.
    JoinedRow betterOf(const JoinRow& row, JoinedRow first, JoinedRow second) const
    {
        if (second.target)
            *second.target += m_firstTargets;
        for (JoinProposal& proposal : second.proposals)
            proposal.target += m_firstTargets;
        if (first.isOpen() && second.isOpen()) {
            first.proposals = likeliestOf(std::move(first.proposals), second.proposals);
            first.isAmbiguous = first.isAmbiguous || second.isAmbiguous;
            return first;
        }
        const bool isShort = first.method == JoinMethod::ShortName || first.method == JoinMethod::Pinyin;
        const bool isOther = isShort && second.target && saysOtherLevel(row, m_isFirstProvinces);
        return first.isOpen() || isOther ? second : first;
    }

private:
    bool m_isFirstProvinces;
    size_t m_firstTargets;
};

template <class T>
void append(std::vector<T>& all, std::vector<T> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Boundaries without a row, of the levels that any row is of; of the first where there is none.
std::vector<size_t> unmatchedOf(const LevelJoin& join)
{
    const size_t targets = join.levels.size();
    std::vector<bool> isFree(targets, true);
    std::set<SubjectKind> used;
    for (const JoinedRow& row : join.report.result.rows)
        if (row.target) {
            isFree[*row.target] = false;
            used.insert(join.levels[*row.target]);
        }
    if (used.empty() && targets > 0)
        used.insert(join.levels.front());
    std::vector<size_t> unmatched;
    for (size_t i = 0; i < targets; ++i)
        if (isFree[i] && used.contains(join.levels[i]))
            unmatched.push_back(i);
    return unmatched;
}

} // namespace

Result<LevelJoin> joinLevels(JoinReport report, const BoundaryLookup& lookup, const LevelAid& aid,
                             const ReadControl& control)
{
    Level first = placesOf(lookup);
    Level second = wholesOf(lookup, aid.country);
    const auto targetAt = [&lookup](const LonLat& position) { return lookup.targetAt(position); };
    const std::vector<ReadControl> parts = control.split({1, 1});
    auto toPlaces = joinPlaces(report.rows, first.targets,
                               {.decisions = aid.decisions,
                                .targetAt = targetAt,
                                .extent = lookup.extent(),
                                .otherCodes = codesOf(second)},
                               parts[0]);
    auto toWholes = joinPlaces(
        report.rows, second.targets,
        {.decisions = aid.decisions, .extent = lookup.extent(), .otherCodes = codesOf(first)}, parts[1]);
    if (!toPlaces || !toWholes)
        return Error{.code = ErrorCode::Cancelled};
    first.result = std::move(toPlaces).value();
    second.result = std::move(toWholes).value();
    const size_t found = foundCount(second.result);
    const bool isOfProvinces = found > 0 && found >= foundCount(first.result);
    if (isOfProvinces)
        std::swap(first, second);

    const Merger merger(isOfProvinces, first.targets.size());
    for (size_t i = 0; i < report.rows.size(); ++i)
        report.result.rows.push_back(merger.betterOf(report.rows[i], std::move(first.result.rows[i]),
                                                     std::move(second.result.rows[i])));
    report.targets = std::move(first.targets);
    append(report.targets, std::move(second.targets));
    LevelJoin join{std::move(report), std::move(first.kinds), std::move(first.units)};
    append(join.levels, std::move(second.kinds));
    append(join.units, std::move(second.units));
    join.report.result.unmatchedTargets = unmatchedOf(join);
    return join;
}

} // namespace zoneatlas
