// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/query_facts.h"

#include <QHash>

namespace zoneatlas {

namespace {

/// Of all records; those that a record does not have stay empty.
const QStringList kColumns =
    QStringLiteral("record,zone_id,name_zh,name_en,status,batch,province_code,adcode,lon,lat,"
                   "approved_on,revoked_on,succeeded_by,subject,measure,period,value,unit,"
                   "yoy_printed,vintage,published_on,source_id,source")
        .split(u',');

using Record = QHash<QString, QString>;

/// Quoted where RFC 4180 asks for it.
QString cellText(QString text)
{
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"' : text;
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

Record zoneRecord(const Zone& zone, ZoneStatus status)
{
    const bool isRevoked = status == ZoneStatus::Revoked && zone.revocation;
    const QString successor =
        isRevoked && zone.revocation->succeededBy ? zone.revocation->succeededBy->value : QString();
    return {{QStringLiteral("record"), QStringLiteral("zone")},
            {QStringLiteral("zone_id"), zone.id.value},
            {QStringLiteral("name_zh"), zone.name.zh},
            {QStringLiteral("name_en"), zone.name.en},
            {QStringLiteral("status"), isRevoked ? QStringLiteral("revoked") : QStringLiteral("active")},
            {QStringLiteral("batch"), QString::number(zone.approval.batch)},
            {QStringLiteral("province_code"), zone.province.value},
            {QStringLiteral("adcode"), zone.adcode.value},
            {QStringLiteral("lon"), numberText(zone.seat.lonDeg)},
            {QStringLiteral("lat"), numberText(zone.seat.latDeg)},
            {QStringLiteral("approved_on"), isoDate(zone.approval.approvedOn)},
            {QStringLiteral("revoked_on"), isRevoked ? isoDate(zone.revocation->revokedOn) : QString()},
            {QStringLiteral("succeeded_by"), successor}};
}

Record tradeRecord(const Project& project, const TradeFigure& figure)
{
    const std::optional<double>& growth = figure.printedGrowthPercent;
    return {{QStringLiteral("record"), QStringLiteral("trade")},
            {QStringLiteral("name_zh"), figure.subjectName.zh},
            {QStringLiteral("name_en"), figure.subjectName.en},
            {QStringLiteral("subject"),
             figure.subject.isEmpty() ? figure.subjectName.in(Language::Chinese) : figure.subject},
            {QStringLiteral("measure"), figure.measure.value},
            {QStringLiteral("period"), figure.period.text},
            {QStringLiteral("value"), numberText(figure.value)},
            {QStringLiteral("unit"), figure.unit},
            {QStringLiteral("yoy_printed"), growth ? numberText(*growth) : QString()},
            {QStringLiteral("vintage"), vintageCode(figure.vintage)},
            {QStringLiteral("published_on"), figure.publishedOn ? figure.publishedOn->text : QString()},
            {QStringLiteral("source_id"), figure.source.value},
            {QStringLiteral("source"), sourceText(project, figure.source)}};
}

QByteArray lineOf(const Record& record)
{
    QStringList cells;
    for (const QString& column : kColumns)
        cells.append(cellText(record.value(column)));
    return cells.join(u',').toUtf8() + '\n';
}

} // namespace

QByteArray queryCsv(const Project& project, const QueryFacts& facts)
{
    QByteArray text = kColumns.join(u',').toUtf8() + '\n';
    for (const size_t i : facts.zones)
        text += lineOf(zoneRecord(project.ledger->zones()[i], facts.standing.status[i]));
    for (const FigureId id : facts.figures)
        text += lineOf(tradeRecord(project, project.trade->figure(id)));
    return text;
}

} // namespace zoneatlas
