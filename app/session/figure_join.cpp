// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figure_join.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace zoneatlas {

namespace {

std::vector<JoinTarget> provinceTargets(const Boundaries& boundaries)
{
    std::vector<JoinTarget> targets;
    std::set<ProvinceCode> known;
    for (const BoundaryUnit& unit : boundaries.units)
        if (unit.level == BoundaryLevel::Province && !unit.province.isEmpty() &&
            known.insert(unit.province).second)
            targets.push_back({unit.province.value, unit.name});
    return targets;
}

std::vector<JoinTarget> countryTargets(const Boundaries& boundaries)
{
    if (!boundaries.hasPrefectureCodes())
        return {};
    return {{QStringLiteral("CN"), {QStringLiteral("全国"), QStringLiteral("China")}},
            {{}, {QStringLiteral("中国"), QStringLiteral("National")}}};
}

/// Each place once, in the order of the table.
void collectPlaces(const std::vector<FigureRow>& rows, FigureJoin& join)
{
    QHash<QString, size_t> known;
    for (const FigureRow& row : rows) {
        JoinRow place{row.place.code, row.place.names, row.position};
        QString key = QStringList(QStringList{place.code} + place.names).join(QLatin1Char('\n'));
        if (place.code.isEmpty() && place.names.isEmpty())
            key = QStringLiteral("%1\n%2").arg(row.position->lonDeg).arg(row.position->latDeg);
        const auto at = known.constFind(key);
        if (at != known.constEnd()) {
            join.placeOf.push_back(*at);
            continue;
        }
        known.insert(key, join.report.rows.size());
        join.placeOf.push_back(join.report.rows.size());
        join.report.rows.push_back(std::move(place));
        join.report.lines.push_back(row.line);
    }
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

/// Which levels are joined first, and how many targets it has.
struct FirstLevel
{
    bool isProvinces = false;
    size_t targets = 0;
};

/// Of two answers the first, unless it lacks the word that the name has and the second has not.
JoinedRow betterOf(const JoinRow& row, JoinedRow first, JoinedRow second, FirstLevel level)
{
    if (!second.target && second.method != JoinMethod::Decided)
        return first;
    if (second.target)
        *second.target += level.targets;
    const bool isShort = first.method == JoinMethod::ShortName || first.method == JoinMethod::Pinyin;
    return first.isOpen() || (isShort && saysOtherLevel(row, level.isProvinces)) ? second : first;
}

/// The targets of the first behind those of the second, and for each place the better answer.
void join(std::vector<JoinTarget> first, JoinResult byFirst, std::vector<JoinTarget> second,
          JoinResult bySecond, bool isFirstProvinces, JoinReport& report)
{
    std::vector<bool> isFree(first.size() + second.size(), true);
    for (size_t i = 0; i < report.rows.size(); ++i) {
        report.result.rows.push_back(betterOf(report.rows[i], std::move(byFirst.rows[i]),
                                              std::move(bySecond.rows[i]), {isFirstProvinces, first.size()}));
        if (const auto& target = report.result.rows.back().target)
            isFree[*target] = false;
    }
    for (size_t i = 0; i < first.size(); ++i)
        if (isFree[i])
            report.result.unmatchedTargets.push_back(i);
    report.targets = std::move(first);
    report.targets.insert(report.targets.end(), std::make_move_iterator(second.begin()),
                          std::make_move_iterator(second.end()));
}

} // namespace

Result<FigureJoin> joinFigures(const std::vector<FigureRow>& rows, const Boundaries& boundaries,
                               const DataSource& source, const ReadControl& control)
{
    FigureJoin figures;
    figures.report.file = source.path;
    collectPlaces(rows, figures);

    const BoundaryLookup lookup(boundaries);
    const auto targetAt = [&lookup](const LonLat& position) { return lookup.targetAt(position); };
    const std::vector<JoinTarget>& places = lookup.targets();
    std::vector<JoinTarget> wholes = provinceTargets(boundaries);
    const size_t provinceCount = wholes.size();
    for (JoinTarget& country : countryTargets(boundaries))
        wholes.push_back(std::move(country));
    const std::vector<ReadControl> parts = control.split({1, 1});
    auto placesFound =
        joinPlaces(figures.report.rows, places, {.decisions = source.joins, .targetAt = targetAt}, parts[0]);
    auto wholesFound = joinPlaces(figures.report.rows, wholes, {.decisions = source.joins}, parts[1]);
    if (!placesFound || !wholesFound)
        return Error{.code = ErrorCode::Cancelled};
    JoinResult toPlaces = std::move(placesFound).value();
    JoinResult toWholes = std::move(wholesFound).value();

    const bool isOfProvinces = foundCount(toWholes) > foundCount(toPlaces);
    std::vector<SubjectKind> ofWholes(provinceCount, SubjectKind::Province);
    ofWholes.resize(wholes.size(), SubjectKind::Country);
    figures.subjects.assign(places.size(), SubjectKind::Place);
    figures.subjects.insert(isOfProvinces ? figures.subjects.begin() : figures.subjects.end(),
                            ofWholes.begin(), ofWholes.end());
    if (isOfProvinces)
        join(std::move(wholes), std::move(toWholes), places, std::move(toPlaces), true, figures.report);
    else
        join(places, std::move(toPlaces), std::move(wholes), std::move(toWholes), false, figures.report);
    return figures;
}

} // namespace zoneatlas
