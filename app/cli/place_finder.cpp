// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/place_finder.h"

#include "cli/cli_text.h"
#include "cli/near_matches.h"
#include "map/map_renderer.h"

namespace zoneatlas {

namespace {

/// Ids of zones whose id or name is near the word.
QStringList nearZoneIds(const QString& word, const ApprovalLedger& ledger)
{
    QStringList candidates;
    QHash<QString, QString> idOf;
    for (const Zone& zone : ledger.zones())
        for (const QString& candidate : {zone.id.value, zone.name.en, zone.name.zh}) {
            candidates.append(candidate);
            idOf.insert(candidate, zone.id.value);
        }
    QStringList ids;
    for (const QString& match : nearMatches(word, candidates, candidates.size()))
        if (!ids.contains(idOf.value(match)))
            ids.append(idOf.value(match));
    return ids.mid(0, 5);
}

QString unknownZoneText(const QString& word, const ApprovalLedger& ledger)
{
    const QStringList near = nearZoneIds(word, ledger);
    if (near.isEmpty())
        return CliText::tr("“%1” is not a zone id; “zoneatlas query --format csv” lists them.").arg(word);
    return CliText::tr("“%1” is not a zone id. Near to it: %2.").arg(word, near.join(QStringLiteral(", ")));
}

std::vector<size_t> unitsOfCode(const QString& code, const Project& project)
{
    const BoundaryShapes& shapes = project.map->shapes();
    std::vector<size_t> units;
    if (project.ledger->province(ProvinceCode(code)))
        units = shapes.unitsOfProvince(ProvinceCode(code), BoundaryLevel::Prefecture);
    for (const BoundaryLevel level : {BoundaryLevel::Prefecture, BoundaryLevel::Province})
        if (units.empty())
            units = shapes.unitsWithCode(Adcode(code), level);
    return units;
}

QSet<ZoneId> zonesOfCode(const QString& code, const ApprovalLedger& ledger)
{
    QSet<ZoneId> zones;
    for (const Zone& zone : ledger.zones())
        if (zone.id.value == code || zone.adcode.value == code)
            zones.insert(zone.id);
    return zones;
}

} // namespace

Answer<Selection> selectionFromText(const QString& text, const ApprovalLedger& ledger)
{
    Selection selection;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString id = part.trimmed();
        if (ledger.zone(ZoneId(id)))
            selection.zones.insert(ZoneId(id));
        else if (ledger.province(ProvinceCode(id)))
            selection.provinces.insert(ProvinceCode(id));
        else
            return wrongUsage(QStringLiteral("--select: ") + unknownZoneText(id, ledger));
    }
    return selection;
}

Answer<MapExtent> extentOfCode(const QString& code, const Project& project)
{
    MapExtent extent;
    if (project.ledger->zone(ZoneId(code)))
        extent = extentOfZones(*project.map, {ZoneId(code)});
    if (extent.isEmpty())
        for (const size_t unit : unitsOfCode(code, project))
            extent.include(project.map->shapes().unitExtent(unit));
    if (extent.isEmpty())
        extent = extentOfZones(*project.map, zonesOfCode(code, *project.ledger));
    if (!extent.isEmpty())
        return extent;
    return wrongUsage(CliText::tr("--zoom-to: no province, boundary or zone has the code “%1”. %2")
                          .arg(code, unknownZoneText(code, *project.ledger)));
}

} // namespace zoneatlas
