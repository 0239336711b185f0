// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier.h"

#include "core/text_format.h"
#include "ui/dossier_trade.h"
#include "ui/html_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace zoneatlas {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("zoneatlas::Dossier", text);
}

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

/// Words of approved_on_basis that a reader must know about.
QString basisHtml(const Batch* batch)
{
    if (batch && batch->approvedOnBasis == QLatin1String("stand-in"))
        return html::quiet(say(QT_TRANSLATE_NOOP(
            "zoneatlas::Dossier",
            "The date on the document was not found; its publication stands in, the latest it can be.")));
    if (batch && batch->approvedOnBasis == QLatin1String("month-only"))
        return html::quiet(
            say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "The month was read; the day is from memory.")));
    return {};
}

QString lines(const QStringList& parts)
{
    QStringList present;
    for (const QString& part : parts)
        if (!part.isEmpty())
            present << part;
    return present.join(QStringLiteral("<br>"));
}

QString provinceHtml(const Zone& zone, const DossierContext& context)
{
    const Province* province = context.project.ledger->province(zone.province);
    if (!province)
        return {};
    const QString region = province->region.in(context.language);
    const QString name = html::escaped(province->name.in(context.language));
    return region.isEmpty() ? name : name + html::quiet(QStringLiteral(" · ") + html::escaped(region));
}

QString batchHtml(const Zone& zone, const DossierContext& context)
{
    const std::optional<size_t> index = context.project.ledger->batchIndex(zone.approval.batch);
    const QString text = html::escaped(batchText(zone.approval.batch));
    return index ? html::swatch(context.palette.color(*index)) + text : text;
}

QString successorHtml(const Zone& zone, const DossierContext& context)
{
    if (!zone.revocation || !zone.revocation->succeededBy ||
        statusOn(zone, context.date) != ZoneStatus::Revoked)
        return {};
    const Zone* successor = context.project.ledger->zone(*zone.revocation->succeededBy);
    if (!successor)
        return {};
    return html::zoneLink(successor->id, successor->name.in(context.language)) + QStringLiteral("<br>") +
           html::quiet(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier",
                                             "Inferred: the same reply ends the one and founds the other.")));
}

QString predecessorsHtml(const Zone& zone, const DossierContext& context)
{
    QStringList links;
    for (const Zone& other : context.project.ledger->zones())
        if (other.revocation && other.revocation->succeededBy == zone.id)
            links << html::zoneLink(other.id, other.name.in(context.language));
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
    const auto date = [&context](QDate day) { return html::escaped(formatDate(day, context.language)); };
    const Batch* batch = context.project.ledger->batch(zone.approval.batch);
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Status")), statusHtml(zone, context));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Successor")), successorHtml(zone, context));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Batch")), batchHtml(zone, context));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Approved")),
             lines({date(zone.approval.approvedOn), basisHtml(batch)}));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Announced")), date(zone.approval.announcedOn));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Document")), html::escaped(zone.approval.document));
    if (zone.revocation && statusOn(zone, context.date) == ZoneStatus::Revoked)
        rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Revoked by")),
                 html::escaped(zone.revocation->document));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Follows")), predecessorsHtml(zone, context));
}

QString factsHtml(const Zone& zone, const DossierContext& context)
{
    html::Rows rows;
    addEventRows(rows, zone, context);
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Level")), html::escaped(levelText(zone.level)));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Province")), provinceHtml(zone, context));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Seat")),
             html::escaped(formatLonLat(zone.seat, context.language)));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Code")), html::escaped(zone.adcode.value));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Name")), nameBasisHtml(zone));
    return rows.toHtml();
}

QString neighboursHtml(const Zone& zone, const DossierContext& context)
{
    QStringList links;
    for (const Zone* other : zonesAtSamePlace(zone, *context.project.map, context.date))
        links << html::zoneLink(other->id, other->name.in(context.language)) + QStringLiteral(" ") +
                     html::quiet(html::escaped(QStringLiteral("%1 · %2").arg(
                         batchText(other->approval.batch), statusText(statusOn(*other, context.date)))));
    if (links.isEmpty())
        return {};
    return html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Also here"))) + QStringLiteral("<p>") +
           links.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QString sourceHtml(const SourceId& id, const QString& what, const DossierContext& context)
{
    const auto source = context.project.sourceById.constFind(id);
    if (source == context.project.sourceById.constEnd())
        return {};
    return QStringLiteral("<p>%1: %2<br>%3</p>")
        .arg(html::quiet(html::escaped(what)), html::escaped(source->organisation),
             html::link(source->url, source->title.isEmpty() ? source->url : source->title));
}

QString sourcesHtml(const Zone& zone, const DossierContext& context)
{
    QString html = html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Sources")));
    html += sourceHtml(zone.approval.source,
                       say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Name and approval")), context);
    const Batch* batch = context.project.ledger->batch(zone.approval.batch);
    if (batch && batch->source != zone.approval.source)
        html += sourceHtml(batch->source, say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Reply of the batch")),
                           context);
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

QString newestBatchHtml(const DossierContext& context)
{
    const std::optional<int> number = context.project.ledger->newestBatchOn(context.date);
    const Batch* batch = number ? context.project.ledger->batch(*number) : nullptr;
    if (!batch)
        return {};
    const size_t index = context.project.ledger->batchIndex(*number).value_or(0);
    return html::section(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Newest batch"))) +
           QStringLiteral("<p>") + html::swatch(context.palette.color(index)) +
           html::escaped(batchText(*number)) +
           html::quiet(QStringLiteral(" · ") +
                       html::escaped(formatDate(batch->approvedOn, context.language))) +
           QStringLiteral("</p><p>%1</p>").arg(html::escaped(batch->summary.in(context.language)));
}

} // namespace

QString zoneDossier(const Zone& zone, const DossierContext& context)
{
    return html::page(headHtml(zone, context) + factsHtml(zone, context) + neighboursHtml(zone, context) +
                      tradeDossier(zone, context) + sourcesHtml(zone, context));
}

QString countryDossier(const DossierContext& context)
{
    const Standing standing = context.project.ledger->standingOn(context.date);
    html::Rows rows;
    const auto number = [&context](int n) { return html::escaped(formatInteger(n, context.language)); };
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "In force")), number(standing.inForce));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Approved")), number(standing.approved));
    if (standing.revoked > 0)
        rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Revoked")), number(standing.revoked));
    rows.add(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "Provinces")), number(standing.provincesCovered()));
    return html::page(html::heading(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "All of China"))) +
                      QStringLiteral("<p class=\"intro\">") +
                      html::quiet(say(QT_TRANSLATE_NOOP("zoneatlas::Dossier",
                                                        "Click a zone on the map for its details."))) +
                      QStringLiteral("</p>") + rows.toHtml() + newestBatchHtml(context));
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
