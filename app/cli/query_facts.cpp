// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/query_facts.h"

#include <algorithm>

namespace zoneatlas {

QueryFacts queryFacts(const Project& project, const QueryChoice& choice)
{
    QueryFacts facts;
    facts.standing = project.ledger->standingOn(choice.time.asOf);
    const std::vector<ZonePresence> presence = project.ledger->presenceIn(choice.time);
    for (size_t i = 0; i < presence.size(); ++i)
        if (presence[i] != ZonePresence::Absent)
            facts.zones.push_back(i);
    TradeQuery query;
    query.endedBy = choice.time.asOf;
    query.knownBy = choice.knownBy;
    facts.figures = choice.wantsAllVintages ? project.trade->allVintages(query) : project.trade->pick(query);
    // The country first, then provinces, places, areas; within each in the ledger's order.
    std::stable_sort(facts.figures.begin(), facts.figures.end(), [&project](FigureId a, FigureId b) {
        return project.trade->figure(a).subjectKind < project.trade->figure(b).subjectKind;
    });
    return facts;
}

QString sourceText(const Project& project, const SourceId& source)
{
    const auto it = project.sourceById.constFind(source);
    if (it == project.sourceById.constEnd())
        return source.value;
    QStringList parts{it->organisation, it->title};
    parts.removeAll(QString());
    const QString text = parts.join(QStringLiteral(": "));
    return it->url.isEmpty() ? text : text + QStringLiteral(", ") + it->url;
}

} // namespace zoneatlas
