// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place_text.h"

#include "core/text_format.h"

#include <QCoreApplication>

namespace zoneatlas {

namespace {

QString provinceName(const ApprovalLedger& ledger, const ProvinceCode& code, Language language)
{
    const Province* province = ledger.province(code);
    return province ? province->name.in(language) : QString();
}

QString statusLine(const Zone& zone, QDate date, Language language)
{
    if (statusOn(zone, date) == ZoneStatus::Revoked)
        return QCoreApplication::translate("zoneatlas::PlaceText", "Revoked on %1")
            .arg(formatDate(zone.revocation->revokedOn, language));
    return QCoreApplication::translate("zoneatlas::PlaceText", "In force since %1")
        .arg(formatDate(zone.approval.approvedOn, language));
}

PlaceText zoneText(const Zone& zone, const ApprovalLedger& ledger, QDate date, Language language)
{
    PlaceText text{zone.name.in(language), {}};
    const QString province = provinceName(ledger, zone.province, language);
    const QString batch = batchText(zone.approval.batch);
    text.lines << (province.isEmpty()
                       ? batch
                       : QCoreApplication::translate("zoneatlas::PlaceText", "%1 · %2").arg(province, batch));
    text.lines << statusLine(zone, date, language);
    return text;
}

} // namespace

PlaceText placeText(const MapHit& hit, const AtlasMap& map, QDate date, Language language)
{
    if (!hit.zones.empty())
        if (const Zone* zone = map.ledger().zone(hit.zones.front()))
            return zoneText(*zone, map.ledger(), date, language);
    const std::optional<size_t> index = hit.prefecture ? hit.prefecture : hit.province;
    if (!index)
        return {};
    const BoundaryUnit& unit = map.shapes().units()[*index];
    PlaceText text{unit.name.in(language), {}};
    const QString province = provinceName(map.ledger(), unit.province, language);
    if (!province.isEmpty() && province != text.title)
        text.lines << province;
    text.lines << QCoreApplication::translate("zoneatlas::PlaceText", "No zone");
    return text;
}

} // namespace zoneatlas
