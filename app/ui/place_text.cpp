// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place_text.h"

#include "core/choropleth_text.h"
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
    const QString batch = batchName(ledger, zone.approval.batch, language);
    text.lines << (province.isEmpty()
                       ? batch
                       : QCoreApplication::translate("zoneatlas::PlaceText", "%1 · %2").arg(province, batch));
    text.lines << statusLine(zone, date, language);
    return text;
}

PlaceText unitText(const BoundaryUnit& unit, const AtlasMap& map, Language language)
{
    PlaceText text{unit.name.in(language), {}};
    const QString province = provinceName(map.ledger(), unit.province, language);
    if (!province.isEmpty() && province != text.title)
        text.lines << province;
    text.lines << QCoreApplication::translate("zoneatlas::PlaceText", "No zone");
    return text;
}

/// Null where nothing has a shade.
const ShadedArea* shadedAreaAt(const MapHit& hit, const MapSettings& settings)
{
    const Choropleth& choropleth = *settings.choropleth;
    if (const auto province = provinceOf(hit, *settings.map))
        if (const ShadedArea* area = choropleth.area(province->value); area && area->isProvince)
            return area;
    if (!hit.prefecture)
        return nullptr;
    const ShadedArea* area = choropleth.area(settings.map->shapes().units()[*hit.prefecture].adcode.value);
    return area && !area->isProvince ? area : nullptr;
}

PlaceText plainText(const MapHit& hit, const MapSettings& settings)
{
    const AtlasMap& map = *settings.map;
    if (!hit.zones.empty())
        if (const Zone* zone = map.ledger().zone(hit.zones.front()))
            return zoneText(*zone, map.ledger(), settings.time.asOf, settings.language);
    const std::optional<size_t> unit = hit.prefecture ? hit.prefecture : hit.province;
    return unit ? unitText(map.shapes().units()[*unit], map, settings.language) : PlaceText();
}

} // namespace

PlaceText placeText(const MapHit& hit, const MapSettings& settings)
{
    PlaceText text = plainText(hit, settings);
    if (const ShadedArea* area = settings.choropleth ? shadedAreaAt(hit, settings) : nullptr)
        text.lines << shadeTexts(*settings.choropleth, settings.time.asOf, *area, settings.language);
    return text;
}

} // namespace zoneatlas
