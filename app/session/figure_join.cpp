// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figure_join.h"

#include "session/level_join.h"

#include <QHash>

namespace zoneatlas {

namespace {

/// Each place once, in the order of the table.
void collectPlaces(const std::vector<FigureRow>& rows, FigureJoin& join)
{
    QHash<QString, size_t> known;
    for (const FigureRow& row : rows) {
        JoinRow place{row.place.code, row.place.names, row.position, row.place.partOf};
        QString key =
            QStringList(QStringList{place.code, place.partOf} + place.names).join(QLatin1Char('\n'));
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

} // namespace

Result<FigureJoin> joinFigures(const std::vector<FigureRow>& rows, const Boundaries& boundaries,
                               const DataSource& source, const ReadControl& control)
{
    FigureJoin figures;
    figures.report.file = source.path;
    collectPlaces(rows, figures);

    auto found = joinLevels(std::move(figures.report), BoundaryLookup(boundaries),
                            {.decisions = source.joins, .country = WholeCountry::Yes}, control);
    if (!found)
        return found.error();
    LevelJoin join = std::move(found).value();
    figures.report = std::move(join.report);
    figures.subjects = std::move(join.levels);
    return figures;
}

} // namespace zoneatlas
