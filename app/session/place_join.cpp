// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/place_join.h"

#include "core/former_codes.h"
#include "session/place_names.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace zoneatlas {

namespace {

using Targets = std::vector<size_t>;

/// Targets by a reading of their names.
class NameIndex
{
public:
    void add(const QString& name, size_t target)
    {
        Targets& known = m_targets[name];
        if (!name.isEmpty() && (known.empty() || known.back() != target))
            known.push_back(target);
    }
    Targets find(const QString& name) const { return name.isEmpty() ? Targets() : m_targets.value(name); }

private:
    QHash<QString, Targets> m_targets;
};

/// How alike two short texts are: the longest common subsequence against the mean length. Zero where their
/// lengths tell that it is below `least`.
double likenessOf(const QString& a, const QString& b, double least)
{
    if (a.isEmpty() || b.isEmpty() ||
        2.0 * double(std::min(a.size(), b.size())) < least * double(a.size() + b.size()))
        return 0;
    std::vector<qsizetype> row(size_t(b.size()) + 1, 0);
    for (const QChar c : a) {
        qsizetype diagonal = 0;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = c == b.at(qsizetype(j) - 1) ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return 2.0 * double(row.back()) / double(a.size() + b.size());
}

/// As likenessOf; a name that begins with the other speaks of something there (苏州工业园 of 苏州), and one
/// of two characters in common says nothing.
double chineseLikeness(const QString& wanted, const QString& known)
{
    constexpr qsizetype kShortestName = 2;
    constexpr double kIsIn = 0.95;
    constexpr double kLeast = 0.6;
    if (known.size() >= kShortestName && wanted.size() > known.size() && wanted.startsWith(known))
        return kIsIn;
    const double likeness = likenessOf(wanted, known, kLeast);
    return likeness < kLeast ? 0 : likeness;
}

/// Two words share half of their letters by chance; of syllables of Chinese more.
double latinLikeness(const QString& a, const QString& b, double least)
{
    const double likeness = likenessOf(a, b, least);
    return likeness < least ? 0 : likeness;
}

/// The readings of a name that are compared for proposals.
struct NameReadings
{
    QString shortName;
    QString pinyin;
    QString english{};
};

/// What a name is looked up by.
struct NameForms
{
    QString plain;
    QString simplified;
    QString shortName;
    QString pinyin; ///< empty where it is not Chinese
};

class Joiner
{
public:
    Joiner(const std::vector<JoinTarget>& targets, const JoinAid& aid)
        : m_targets(targets)
        , m_aid(aid)
    {
        for (size_t i = 0; i < targets.size(); ++i)
            addTarget(i);
    }

    /// A column of codes of which most are none of these boundaries' numbers something else: its rows.
    void trustCodesOf(const std::vector<JoinRow>& rows)
    {
        size_t coded = 0;
        size_t known = 0;
        for (const JoinRow& row : rows) {
            coded += row.code.isEmpty() ? 0 : 1;
            const bool isKnown = m_aid.otherCodes.contains(row.code) ||
                                 !answersTo(row, JoinMethod::Code).empty() ||
                                 !answersTo(row, JoinMethod::FormerCode).empty();
            known += isKnown ? 1 : 0;
        }
        m_trustsCodes = 2 * known >= coded;
    }

    JoinedRow join(const JoinRow& row)
    {
        if (const auto decided = m_aid.decisions.find(row.key()); decided != m_aid.decisions.end())
            return decidedRow(row, decided->second);
        JoinedRow joined;
        for (const JoinMethod method :
             {JoinMethod::Code, JoinMethod::FormerCode, JoinMethod::Name, JoinMethod::Traditional,
              JoinMethod::ShortName, JoinMethod::Pinyin, JoinMethod::FormerName, JoinMethod::Location}) {
            const bool isByCode = method == JoinMethod::Code || method == JoinMethod::FormerCode;
            Targets found = isByCode && !m_trustsCodes ? Targets() : answersTo(row, method);
            if (found.size() > 1)
                found = narrowed(row, std::move(found));
            if (found.size() == 1)
                return {.target = found.front(), .method = method, .proposals = {}};
            if (found.size() > 1 && !joined.isAmbiguous) {
                joined.isAmbiguous = true;
                for (const size_t target : found)
                    joined.proposals.push_back({target, 1});
            }
        }
        // Nobody looks through thousands of them; what is open after the first are settled comes next.
        constexpr size_t kMostWithProposals = 2000;
        if (!joined.isAmbiguous && !isFar(row) && m_withProposals < kMostWithProposals) {
            joined.proposals = proposalsFor(row);
            ++m_withProposals;
        }
        return joined;
    }

private:
    void addTarget(size_t i)
    {
        const JoinTarget& target = m_targets[i];
        m_byCode.add(target.code, i);
        m_byCurrentCode.add(currentCode(Adcode(target.code)).value, i);
        NameReadings readings{m_reader.shortName(target.name.zh.isEmpty() ? target.name.en : target.name.zh),
                              {}};
        readings.pinyin = pinyinOf(target.name.zh);
        readings.english = m_reader.plain(target.name.en);
        for (const QString& name : {target.name.zh, target.name.en}) {
            m_byName.add(m_reader.plain(name), i);
            m_bySimplified.add(m_reader.plain(m_reader.simplified(name)), i);
            m_byShortName.add(m_reader.shortName(name), i);
        }
        m_byCurrentName.add(currentName(m_reader.shortName(target.name.zh)), i);
        m_byPinyin.add(readings.pinyin, i);
        m_byPinyin.add(m_reader.shortName(target.name.en), i);
        m_readings.push_back(std::move(readings));
    }

    QString pinyinOf(const QString& name) const { return m_reader.pinyin(m_reader.shortName(name)); }

    /// Each name is asked for by every method: reading it is what takes the time.
    const NameForms& formsOf(const QString& name) const
    {
        constexpr qsizetype kMostKept = 1000;
        if (const auto known = m_forms.constFind(name); known != m_forms.constEnd())
            return *known;
        if (m_forms.size() >= kMostKept)
            m_forms.clear();
        return *m_forms.insert(name, {m_reader.plain(name), m_reader.plain(m_reader.simplified(name)),
                                      m_reader.shortName(name), pinyinOf(name)});
    }

    JoinedRow decidedRow(const JoinRow& row, const QString& code) const
    {
        JoinedRow joined{.target = {}, .method = JoinMethod::Decided, .proposals = {}};
        if (code.isEmpty())
            return joined;
        const Targets found = m_byCode.find(code);
        if (!found.empty())
            joined.target = found.front();
        else
            joined = {.target = {}, .method = JoinMethod::None, .proposals = proposalsFor(row)};
        return joined;
    }

    Targets answersTo(const JoinRow& row, JoinMethod method) const
    {
        if (method == JoinMethod::Code)
            return m_byCode.find(row.code);
        if (method == JoinMethod::FormerCode)
            return m_byCurrentCode.find(currentCode(Adcode(row.code)).value);
        if (method == JoinMethod::Location)
            return at(row);
        Targets found;
        for (const QString& name : row.names)
            for (const size_t target : named(name, method))
                if (mayBeMeant(target, name) && std::find(found.begin(), found.end(), target) == found.end())
                    found.push_back(target);
        return found;
    }

    /// What is called a province is no prefecture of the same short name: 海南省 is not 海南 in Qinghai.
    bool mayBeMeant(size_t target, const QString& name) const
    {
        static const QRegularExpression province(
            QStringLiteral("(?:\\p{Han}省|自治区|\\b(?:province|sheng|autonomous region))$"),
            QRegularExpression::CaseInsensitiveOption);
        constexpr qsizetype kDigits = 6;
        const QString& code = m_targets[target].code;
        const bool isBelowProvince = code.size() == kDigits && !code.endsWith(QLatin1String("0000"));
        return !isBelowProvince || !province.match(name.trimmed()).hasMatch();
    }

    Targets named(const QString& name, JoinMethod method) const
    {
        const NameForms& forms = formsOf(name);
        switch (method) {
        case JoinMethod::Name:
            return m_byName.find(forms.plain);
        case JoinMethod::Traditional:
            return m_bySimplified.find(forms.simplified);
        case JoinMethod::ShortName:
            return m_byShortName.find(forms.shortName);
        case JoinMethod::FormerName:
            return m_byCurrentName.find(currentName(forms.shortName));
        default:
            break;
        }
        // Chinese names that only sound alike (苏州, 宿州) are different places.
        return forms.pinyin.isEmpty() ? m_byPinyin.find(forms.shortName) : Targets();
    }

    Targets at(const JoinRow& row) const
    {
        if (!row.position || !m_aid.targetAt)
            return {};
        const auto target = m_aid.targetAt(*row.position);
        return target ? Targets{*target} : Targets{};
    }

    /// Those of them that hold the row's position, else those that lie in what it says; all where none does.
    Targets narrowed(const JoinRow& row, Targets found) const
    {
        const Targets here = at(row);
        if (!here.empty() && std::find(found.begin(), found.end(), here.front()) != found.end())
            return here;
        Targets within;
        std::copy_if(found.begin(), found.end(), std::back_inserter(within),
                     [&](size_t target) { return liesIn(target, row.partOf); });
        return within.empty() ? found : within;
    }

    bool liesIn(size_t target, const QString& whole) const
    {
        const QStringList& names = m_targets[target].partOf;
        const QString wanted = m_reader.shortName(whole);
        return !wanted.isEmpty() && std::any_of(names.begin(), names.end(), [&](const QString& name) {
            return m_reader.shortName(name) == wanted;
        });
    }

    double likenessTo(const NameReadings& wanted, const NameReadings& known) const
    {
        constexpr double kLeast = 0.65;
        constexpr double kLeastOfPinyin = 0.85;
        constexpr double kPinyinWeight = 0.9; // the same sound is less than the same characters
        if (wanted.pinyin.isEmpty())
            return std::max(latinLikeness(wanted.shortName, known.english, kLeast),
                            kPinyinWeight * latinLikeness(wanted.shortName, known.pinyin, kLeast));
        return std::max(chineseLikeness(wanted.shortName, known.shortName),
                        kPinyinWeight * latinLikeness(wanted.pinyin, known.pinyin, kLeastOfPinyin));
    }

    /// Far from all targets: none of them is meant, however alike the names are.
    bool isFar(const JoinRow& row) const
    {
        return row.position && !m_aid.extent.isEmpty() && !m_aid.extent.contains(*row.position);
    }

    std::vector<JoinProposal> proposalsFor(const JoinRow& row) const
    {
        constexpr size_t kProposals = 5;
        std::vector<JoinProposal> proposals;
        std::vector<double> best(m_targets.size(), 0);
        for (const QString& name : row.names) {
            const NameReadings wanted{formsOf(name).shortName, formsOf(name).pinyin};
            for (size_t i = 0; i < m_targets.size(); ++i)
                best[i] = std::max(best[i], likenessTo(wanted, m_readings[i]));
        }
        for (size_t i = 0; i < best.size(); ++i)
            if (best[i] > 0)
                proposals.push_back({i, best[i]});
        std::stable_sort(
            proposals.begin(), proposals.end(),
            [](const JoinProposal& a, const JoinProposal& b) { return a.likeness > b.likeness; });
        if (proposals.size() > kProposals)
            proposals.resize(kProposals);
        return proposals;
    }

    const std::vector<JoinTarget>& m_targets;
    const JoinAid& m_aid;
    bool m_trustsCodes = true;
    size_t m_withProposals = 0;
    PlaceNameReader m_reader;
    mutable QHash<QString, NameForms> m_forms; ///< of names met lately
    NameIndex m_byCode;
    NameIndex m_byCurrentCode;
    NameIndex m_byName;
    NameIndex m_bySimplified;
    NameIndex m_byShortName;
    NameIndex m_byCurrentName;
    NameIndex m_byPinyin;
    std::vector<NameReadings> m_readings;
};

} // namespace

size_t JoinResult::openCount() const
{
    return size_t(std::count_if(rows.begin(), rows.end(), [](const JoinedRow& row) { return row.isOpen(); }));
}

size_t JoinResult::ambiguousCount() const
{
    return size_t(
        std::count_if(rows.begin(), rows.end(), [](const JoinedRow& row) { return row.isAmbiguous; }));
}

size_t JoinResult::countBy(JoinMethod method) const
{
    return size_t(std::count_if(rows.begin(), rows.end(), [method](const JoinedRow& row) {
        return row.method == method && (row.target || method == JoinMethod::Position);
    }));
}

void showAtPositions(JoinReport& report)
{
    for (size_t i = 0; i < report.rows.size(); ++i)
        if (report.rows[i].position && report.result.rows[i].isOpen())
            report.result.rows[i] = {.target = {}, .method = JoinMethod::Position, .proposals = {}};
}

JoinResult joinPlaces(const std::vector<JoinRow>& rows, const std::vector<JoinTarget>& targets,
                      const JoinAid& aid)
{
    return joinPlaces(rows, targets, aid, ReadControl()).value();
}

Result<JoinResult> joinPlaces(const std::vector<JoinRow>& rows, const std::vector<JoinTarget>& targets,
                              const JoinAid& aid, const ReadControl& control)
{
    Joiner joiner(targets, aid);
    joiner.trustCodesOf(rows);
    JoinResult result;
    std::vector<bool> isMatched(targets.size(), false);
    for (const JoinRow& row : rows) {
        if (result.rows.size() % kRowsBetweenQuestions == 0 &&
            !control.goOn(double(result.rows.size()) / double(rows.size())))
            return Error{.code = ErrorCode::Cancelled};
        result.rows.push_back(joiner.join(row));
        if (const auto& target = result.rows.back().target)
            isMatched[*target] = true;
    }
    for (size_t i = 0; i < targets.size(); ++i)
        if (!isMatched[i])
            result.unmatchedTargets.push_back(i);
    return result;
}

} // namespace zoneatlas
