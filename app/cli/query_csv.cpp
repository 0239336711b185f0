// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/query_facts.h"

namespace zoneatlas {

namespace {

/// Quoted where RFC 4180 asks for it.
QString cellText(QString text)
{
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"' : text;
}

QStringList zoneCells(const Zone& zone, ZoneStatus status)
{
    const bool isRevoked = status == ZoneStatus::Revoked && zone.revocation;
    const QString successor =
        isRevoked && zone.revocation->succeededBy ? zone.revocation->succeededBy->value : QString();
    return {zone.id.value,
            zone.name.zh,
            zone.name.en,
            isRevoked ? QStringLiteral("revoked") : QStringLiteral("active"),
            QString::number(zone.approval.batch),
            zone.province.value,
            zone.adcode.value,
            QString::number(zone.seat.lonDeg, 'g', QLocale::FloatingPointShortest),
            QString::number(zone.seat.latDeg, 'g', QLocale::FloatingPointShortest),
            zone.approval.approvedOn.toString(Qt::ISODate),
            isRevoked ? zone.revocation->revokedOn.toString(Qt::ISODate) : QString(),
            successor};
}

} // namespace

QByteArray queryCsv(const Project& project, const QueryFacts& facts)
{
    QByteArray text =
        "zone_id,name_zh,name_en,status,batch,province_code,adcode,lon,lat,approved_on,revoked_on,"
        "succeeded_by\n";
    for (const size_t i : facts.zones) {
        QStringList cells;
        for (const QString& cell : zoneCells(project.ledger->zones()[i], facts.standing.status[i]))
            cells.append(cellText(cell));
        text += cells.join(u',').toUtf8() + '\n';
    }
    return text;
}

} // namespace zoneatlas
