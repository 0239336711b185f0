// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier.h"

#include "core/neighbours.h"
#include "core/text_format.h"
#include "ui/dossier_parts.h"
#include "ui/dossier_trade.h"
#include "ui/html_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

using dossier::say;

namespace {

constexpr size_t kNearest = 5;
constexpr double kMetresPerKm = 1000;

QString otherName(const Zone& zone, Language language)
{
    const QString& other = language == Language::Chinese ? zone.name.en : zone.name.zh;
    return other == zone.name.in(language) ? QString() : other;
}

QString statusHtml(const Zone& zone, const DossierContext& context)
{
    const auto date = [&context](QDate day) { return formatDate(day, context.language).toHtmlEscaped(); };
    switch (statusOn(zone, context.date)) {
    case ZoneStatus::NotYet:
        return say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Not yet approved on this date"));
    case ZoneStatus::InForce:
        return say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "In force since %1"))
            .arg(date(zone.approval.approvedOn));
    case ZoneStatus::Revoked:
        return say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Revoked on %1"))
            .arg(date(zone.revocation->revokedOn));
    }
    return {};
}

/// "prefecture-level city · Zhejiang · East".
QString placeHtml(const Zone& zone, const DossierContext& context)
{
    const Province* province = context.project.ledger->province(zone.province);
    return dossier::dotted({html::escaped(levelText(zone.level)),
                            dossier::provinceLink(zone.province, context),
                            province ? html::escaped(province->region.in(context.language)) : QString()});
}

QString approvedHtml(const Zone& zone, const DossierContext& context)
{
    const QString announced = dossier::date(zone.approval.announcedOn, context);
    return dossier::lines(
        {dossier::dotted({dossier::date(zone.approval.approvedOn, context),
                          announced.isEmpty()
                              ? QString()
                              : say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "announced %1")).arg(announced)}),
         dossier::dateBasis(context.project.ledger->batch(zone.approval.batch))});
}

QString successorHtml(const Zone& zone, const DossierContext& context)
{
    if (!zone.revocation || !zone.revocation->succeededBy ||
        statusOn(zone, context.date) != ZoneStatus::Revoked)
        return {};
    const Zone* successor = context.project.ledger->zone(*zone.revocation->succeededBy);
    if (!successor)
        return {};
    return html::itemLink(successor->id, successor->name.in(context.language)) + QStringLiteral("<br>") +
           html::quiet(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier",
                                             "Inferred: the same reply ends the one and founds the other.")));
}

QString predecessorsHtml(const Zone& zone, const DossierContext& context)
{
    QStringList links;
    for (const Zone& other : context.project.ledger->zones())
        if (other.revocation && other.revocation->succeededBy == zone.id)
            links << html::itemLink(other.id, other.name.in(context.language));
    if (links.isEmpty())
        return {};
    return links.join(QStringLiteral(", ")) + QStringLiteral(" ") +
           html::quiet(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "(inferred)")));
}

QString nameBasisHtml(const Zone& zone)
{
    switch (zone.approval.nameBasis) {
    case NameBasis::ListInSource:
        return {};
    case NameBasis::ProvincialPlan:
        return say(
            QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Read in a plan of the province that cites the reply."));
    case NameBasis::Memory:
        return say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "From memory: no source that lists it was read."));
    }
    return {};
}

QString headHtml(const Zone& zone, const DossierContext& context)
{
    QStringList names{otherName(zone, context.language), zone.officialNameZh};
    names.removeAll(QString());
    return html::heading(zone.name.in(context.language)) + QStringLiteral("<p class=\"intro\">") +
           html::quiet(html::escaped(names.join(QStringLiteral(" · ")))) + QStringLiteral("</p>");
}

void addEventRows(html::Rows& rows, const Zone& zone, const DossierContext& context)
{
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Status")), statusHtml(zone, context));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Successor")), successorHtml(zone, context));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Batch")),
             dossier::dotted(
                 {dossier::batchLink(zone.approval.batch, context), html::escaped(zone.approval.document)}));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Approved")), approvedHtml(zone, context));
    if (zone.revocation && statusOn(zone, context.date) == ZoneStatus::Revoked)
        rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Revoked by")),
                 html::escaped(zone.revocation->document));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Follows")), predecessorsHtml(zone, context));
}

QString factsHtml(const Zone& zone, const DossierContext& context)
{
    html::Rows rows;
    addEventRows(rows, zone, context);
    if (zone.told)
        rows.add(html::escaped(zone.told->label), html::escaped(zone.told->text));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Place")), placeHtml(zone, context));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Seat")),
             html::escaped(formatLonLat(zone.seat, context.language)));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Code")), html::escaped(zone.adcode.value));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Name")), nameBasisHtml(zone));
    return rows.toHtml();
}

QString nearestHtml(const Zone& zone, const DossierContext& context)
{
    if (!context.project.projection)
        return {};
    QString rows;
    for (const Neighbour& near :
         nearestZones(zone, *context.project.ledger, *context.project.projection, context.date, kNearest))
        rows +=
            QStringLiteral("<tr><td class=\"cell\">%1</td><td class=\"number\" align=\"right\">%2</td></tr>")
                .arg(dossier::dotted(
                         {html::itemLink(near.zone->id, near.zone->name.in(context.language)),
                          html::quiet(html::escaped(batchName(
                              *context.project.ledger, near.zone->approval.batch, context.language)))}),
                     html::escaped(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "%1 km"))
                                       .arg(formatInteger(std::llround(near.distanceM / kMetresPerKm),
                                                          context.language))));
    if (rows.isEmpty())
        return {};
    return html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Nearest zones in force"))) +
           QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
}

QString samePlaceHtml(const Zone& zone, const DossierContext& context)
{
    QStringList links;
    for (const Zone* other : zonesAtSamePlace(zone, *context.project.map, context.date))
        links << html::itemLink(other->id, other->name.in(context.language)) + QStringLiteral(" ") +
                     html::quiet(html::escaped(QStringLiteral("%1 · %2").arg(
                         batchName(*context.project.ledger, other->approval.batch, context.language),
                         statusText(statusOn(*other, context.date)))));
    if (links.isEmpty())
        return {};
    return html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Also here"))) + QStringLiteral("<p>") +
           links.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QString sourcesHtml(const Zone& zone, const DossierContext& context)
{
    QString html = html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Sources")));
    html += dossier::source(zone.approval.source,
                            say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Name and approval")), context);
    const Batch* batch = context.project.ledger->batch(zone.approval.batch);
    if (batch && batch->source != zone.approval.source)
        html += dossier::source(batch->source,
                                say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Reply of the batch")), context);
    return html;
}

std::vector<size_t> unitsOf(const Zone& zone, const AtlasMap& map)
{
    const std::optional<size_t> index = map.ledger().indexOf(zone.id);
    if (!index)
        return {};
    const ZonePlace& place = map.places()[*index];
    if (!place.areaUnits.empty())
        return place.areaUnits;
    const std::optional<size_t> unit = map.shapes().unitAt(place.seat, BoundaryLevel::Prefecture);
    return unit ? std::vector<size_t>{*unit} : std::vector<size_t>{};
}

} // namespace

QString zoneDossier(const Zone& zone, const DossierContext& context)
{
    return html::page(headHtml(zone, context) + factsHtml(zone, context) + samePlaceHtml(zone, context) +
                      nearestHtml(zone, context) + tradeDossier(zone.adcode.value, context) +
                      sourcesHtml(zone, context));
}

std::vector<const Zone*> zonesAtSamePlace(const Zone& zone, const AtlasMap& map, QDate date)
{
    const std::vector<size_t> mine = unitsOf(zone, map);
    std::vector<const Zone*> others;
    for (const Zone& other : map.ledger().zones()) {
        if (other.id == zone.id || other.province != zone.province ||
            statusOn(other, date) == ZoneStatus::NotYet)
            continue;
        const std::vector<size_t> theirs = unitsOf(other, map);
        if (std::find_first_of(mine.begin(), mine.end(), theirs.begin(), theirs.end()) != mine.end())
            others.push_back(&other);
    }
    return others;
}

} // namespace zoneatlas
