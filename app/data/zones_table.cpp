// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/atlas_tables.h"

#include "data/table_rules.h"

#include <QHash>

#include <cmath>

namespace zoneatlas {

namespace {

using LevelWord = std::pair<const char*, ZoneLevel>;
using BasisWord = std::pair<const char*, NameBasis>;
using YesNoWord = std::pair<const char*, bool>;

const auto& levels()
{
    static const Vocabulary words(
        std::array{LevelWord{"municipality", ZoneLevel::Municipality},
                   LevelWord{"prefecture", ZoneLevel::Prefecture}, LevelWord{"county", ZoneLevel::County},
                   LevelWord{"new_area", ZoneLevel::NewArea}, LevelWord{"province", ZoneLevel::Province}});
    return words;
}

const auto& nameBases()
{
    static const Vocabulary words(std::array{BasisWord{"list-in-source", NameBasis::ListInSource},
                                             BasisWord{"provincial-plan", NameBasis::ProvincialPlan},
                                             BasisWord{"memory", NameBasis::Memory}});
    return words;
}

bool isOnEarth(const LonLat& p)
{
    return std::abs(p.lonDeg) <= 180 && std::abs(p.latDeg) <= 90;
}

LonLat neededSeat(RowReader& row)
{
    const LonLat seat{row.neededNumber("lon"), row.neededNumber("lat")};
    if (!isOnEarth(seat))
        row.reject(std::abs(seat.lonDeg) > 180 ? "lon" : "lat", ErrorCode::CoordinateInvalid);
    return seat;
}

std::optional<LonLat> labelPointOf(RowReader& row)
{
    const auto lon = row.optionalNumber("label_lon");
    const auto lat = row.optionalNumber("label_lat");
    if (lon.has_value() != lat.has_value())
        row.ignore(lon ? "label_lat" : "label_lon", ErrorCode::ValueMissing);
    if (!lon || !lat)
        return std::nullopt;
    const LonLat point{*lon, *lat};
    if (isOnEarth(point))
        return point;
    row.ignore(std::abs(point.lonDeg) > 180 ? "label_lon" : "label_lat", ErrorCode::CoordinateInvalid);
    return std::nullopt;
}

std::optional<Revocation> revocationOf(RowReader& row, QDate approvedOn)
{
    const QDate revokedOn = row.optionalDate("revoked_on");
    const QString successor = row.text("succeeded_by");
    if (row.text("revoked_on").isEmpty() && !(successor.isEmpty() && row.text("revoked_by").isEmpty()))
        row.ignore("revoked_on", ErrorCode::ValueMissing);
    if (!revokedOn.isValid())
        return std::nullopt;
    if (approvedOn.isValid() && revokedOn < approvedOn) {
        row.ignore("revoked_on", ErrorCode::DatesOutOfOrder, approvedOn.toString(Qt::ISODate));
        return std::nullopt;
    }
    Revocation revocation{revokedOn, row.text("revoked_by"), std::nullopt};
    if (!successor.isEmpty())
        revocation.succeededBy = ZoneId(successor);
    return revocation;
}

Approval approvalOf(RowReader& row, const References& known)
{
    Approval approval;
    approval.batch = row.neededInteger("batch");
    if (row.isGood())
        checkReference(row, "batch", known.batches);
    approval.approvedOn = row.neededDate("approved_on");
    approval.announcedOn = row.optionalDate("announced_on");
    noteOrder(row, "announced_on", approval.announcedOn, approval.approvedOn);
    approval.document = row.text("document");
    approval.source = sourceOf(row, known.sources);
    const auto basis = row.optionalWord<NameBasis>("name_basis", nameBases(), nameBases().listed());
    approval.nameBasis = basis.value_or(NameBasis::ListInSource);
    return approval;
}

Zone zoneOf(RowReader& row, const References& known)
{
    Zone zone;
    zone.id = ZoneId(row.neededText("zone_id"));
    zone.name = neededName(row);
    zone.officialNameZh = row.text("zone_name_zh");
    zone.province = ProvinceCode(row.neededPlaceCode("province_code"));
    if (row.isGood())
        checkReference(row, "province_code", known.provinces);
    zone.adcode = Adcode(row.neededPlaceCode("adcode"));
    zone.level = row.neededWord<ZoneLevel>("level", levels(), levels().listed());
    zone.seat = neededSeat(row);
    zone.labelPoint = labelPointOf(row);
    zone.approval = approvalOf(row, known);
    zone.revocation = revocationOf(row, zone.approval.approvedOn);
    zone.tableLine = row.line();
    return zone;
}

/// Where a zone names a successor that was not read, the name goes.
void checkSuccessors(const QString& file, const QHash<ZoneId, qint64>& lines, std::vector<Zone>& zones,
                     IssueLog& issues)
{
    for (Zone& zone : zones) {
        if (!zone.revocation || !zone.revocation->succeededBy)
            continue;
        const ZoneId successor = *zone.revocation->succeededBy;
        if (successor != zone.id && lines.contains(successor))
            continue;
        zone.revocation->succeededBy.reset();
        issues.push_back({{.code = ErrorCode::UnknownReference,
                           .file = file,
                           .row = lines.value(zone.id),
                           .field = QStringLiteral("succeeded_by"),
                           .value = successor.value,
                           .detail = QStringLiteral("zones.csv")},
                          Remedy::ValueIgnored});
    }
}

} // namespace

Result<std::vector<Zone>> parseZones(const Table& table, const ReferenceTables& references, IssueLog& issues)
{
    const References known(references);
    UniqueIds ids;
    QHash<ZoneId, qint64> lines;
    auto zones = parseRows<Zone>(table,
                                 {"zone_id", "name_zh|name_en", "province_code", "adcode", "level", "lon",
                                  "lat", "batch", "approved_on"},
                                 issues, [&](RowReader& row) {
                                     Zone zone = zoneOf(row, known);
                                     ids.check(row, "zone_id");
                                     if (row.isGood())
                                         lines.insert(zone.id, row.line());
                                     return zone;
                                 });
    if (!zones)
        return zones;
    std::vector<Zone> checked = std::move(zones).value();
    checkSuccessors(table.file, lines, checked, issues);
    return checked;
}

} // namespace zoneatlas
