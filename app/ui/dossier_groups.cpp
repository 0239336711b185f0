// SPDX-License-Identifier: GPL-3.0-or-later
// The dossiers of what holds several zones: a province, a batch, the country.
#include "core/text_format.h"
#include "ui/dossier_parts.h"
#include "ui/dossier_trade.h"
#include "ui/html_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace zoneatlas {

using dossier::say;

namespace {

/// Of the zones of `isMember`, on the context's date.
struct GroupCount
{
    int all = 0;
    int inForce = 0;
    int revoked = 0;
};

template <class IsMember>
GroupCount countOf(const DossierContext& context, IsMember isMember)
{
    GroupCount count;
    for (const Zone& zone : context.project.ledger->zones()) {
        if (!isMember(zone))
            continue;
        const ZoneStatus status = statusOn(zone, context.date);
        ++count.all;
        count.inForce += status == ZoneStatus::InForce ? 1 : 0;
        count.revoked += status == ZoneStatus::Revoked ? 1 : 0;
    }
    return count;
}

/// "45 of 46": in force of all there will ever be.
void addCountRows(html::Rows& rows, const GroupCount& count, const DossierContext& context)
{
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "In force")),
             say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "%1 of %2"))
                 .arg(dossier::number(count.inForce, context), dossier::number(count.all, context)));
    if (count.revoked > 0)
        rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Revoked")),
                 dossier::number(count.revoked, context));
}

/// A line for each group: its link, and the links of its zones.
template <class Key, class KeyOf, class LinkOf>
QString groupedZones(const std::vector<const Zone*>& zones, const DossierContext& context, KeyOf keyOf,
                     LinkOf linkOf)
{
    std::map<Key, QStringList> groups;
    for (const Zone* zone : zones)
        groups[keyOf(*zone)] << dossier::zoneLink(*zone, context);
    QString html = html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Zones")));
    for (const auto& [key, links] : groups)
        html += QStringLiteral("<p class=\"group\">%1 &nbsp;%2</p>")
                    .arg(linkOf(key), links.join(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", ", "))));
    return html;
}

template <class IsMember>
std::vector<const Zone*> zonesOf(const ApprovalLedger& ledger, IsMember isMember)
{
    std::vector<const Zone*> zones;
    for (const Zone& zone : ledger.zones())
        if (isMember(zone))
            zones.push_back(&zone);
    return zones;
}

QString intro(const QString& html)
{
    return QStringLiteral("<p class=\"intro\">%1</p>").arg(html::quiet(html));
}

bool isPlaces(const DossierContext& context)
{
    return context.project.ledger->subject() == LedgerSubject::Places;
}

QString newestBatchHtml(const DossierContext& context)
{
    const std::optional<int> number = context.project.ledger->newestBatchOn(context.date);
    const Batch* batch = number ? context.project.ledger->batch(*number) : nullptr;
    if (!batch)
        return {};
    return html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Newest batch"))) +
           QStringLiteral("<p>%1</p><p>%2</p>")
               .arg(dossier::dotted({dossier::batchLink(*number, context),
                                     html::quiet(dossier::date(batch->approvedOn, context))}),
                    html::escaped(batch->summary.in(context.language)));
}

QString batchFacts(const Batch& batch, const GroupCount& count, const DossierContext& context)
{
    html::Rows rows;
    addCountRows(rows, count, context);
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Approved")),
             dossier::lines({dossier::date(batch.approvedOn, context), dossier::dateBasis(&batch)}));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Announced")),
             dossier::date(batch.announcedOn, context));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Document")), html::escaped(batch.document));
    return rows.toHtml();
}

} // namespace

QString provinceDossier(const Province& province, const DossierContext& context)
{
    const auto isMember = [&province](const Zone& zone) { return zone.province == province.code; };
    const std::vector<const Zone*> zones = zonesOf(*context.project.ledger, isMember);
    const QString& other = context.language == Language::Chinese ? province.name.en : province.name.zh;
    html::Rows rows;
    addCountRows(rows, countOf(context, isMember), context);
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Region")),
             html::escaped(province.region.in(context.language)));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Capital")),
             html::escaped(province.capital.in(context.language)));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Code")), html::escaped(province.code.value));
    QString body =
        html::heading(province.name.in(context.language)) + intro(html::escaped(other)) + rows.toHtml();
    if (!zones.empty())
        body += groupedZones<int>(
            zones, context, [](const Zone& zone) { return zone.approval.batch; },
            [&context](int number) { return dossier::batchLink(number, context); });
    return html::page(body + tradeDossier(province.code.value, context));
}

QString batchDossier(const Batch& batch, const DossierContext& context)
{
    const auto isMember = [&batch](const Zone& zone) { return zone.approval.batch == batch.number; };
    QString body =
        html::heading(batchName(*context.project.ledger, batch.number, context.language)) +
        intro(html::escaped(isPlaces(context) ? QString() : batch.title.in(context.language))) +
        batchFacts(batch, countOf(context, isMember), context) +
        QStringLiteral("<p class=\"section\"></p><p>%1</p>")
            .arg(html::escaped(batch.summary.in(context.language))) +
        groupedZones<ProvinceCode>(
            zonesOf(*context.project.ledger, isMember), context,
            [](const Zone& zone) { return zone.province; },
            [&context](const ProvinceCode& code) { return dossier::provinceLink(code, context); }) +
        html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Sources"))) +
        dossier::source(batch.source, say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Reply of the batch")),
                        context);
    return html::page(body);
}

QString countryDossier(const DossierContext& context)
{
    const Standing standing = context.project.ledger->standingOn(context.date, context.scope);
    const Standing all = context.project.ledger->standingOn(context.date);
    const auto counted = [&](int count, int of) {
        return context.scope.isAll()
                   ? dossier::number(count, context)
                   : say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "%1 of %2"))
                         .arg(dossier::number(count, context), dossier::number(of, context));
    };
    html::Rows rows;
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "In force")),
             counted(standing.inForce, all.inForce));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Approved")),
             counted(standing.approved, all.approved));
    if (standing.revoked > 0)
        rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Revoked")),
                 counted(standing.revoked, all.revoked));
    if (!context.project.ledger->provinces().empty())
        rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Provinces")),
                 counted(standing.provincesCovered(), all.provincesCovered()));
    return html::page(
        html::heading(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "All of China"))) +
        intro(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Click a zone or province for its details."))) +
        rows.toHtml() + newestBatchHtml(context) + tradeDossier(QStringLiteral("CN"), context));
}

} // namespace zoneatlas
