// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_ledger.h"

namespace zoneatlas::test {

namespace {

Zone zoneOf(const QString& id, const Batch& batch, QDate revokedOn = {})
{
    Zone zone;
    zone.id = ZoneId(id);
    zone.name = {id, id};
    zone.province = ProvinceCode(QStringLiteral("330000"));
    zone.approval.batch = batch.number;
    zone.approval.approvedOn = batch.approvedOn;
    if (revokedOn.isValid())
        zone.revocation = Revocation{revokedOn, {}, std::nullopt};
    return zone;
}

Batch batchOf(int number, QDate approvedOn)
{
    Batch batch;
    batch.number = number;
    batch.approvedOn = approvedOn;
    return batch;
}

} // namespace

std::shared_ptr<const ApprovalLedger> smallLedger()
{
    const Batch first = batchOf(1, {2015, 3, 7});
    const Batch second = batchOf(2, {2016, 1, 12});
    const Batch third = batchOf(3, {2018, 7, 24});
    std::vector<Zone> zones{zoneOf(QStringLiteral("a"), first, {2020, 5, 6}),
                            zoneOf(QStringLiteral("b"), second),
                            zoneOf(QStringLiteral("c"), second, third.approvedOn),
                            zoneOf(QStringLiteral("d"), third), zoneOf(QStringLiteral("e"), third)};
    return std::make_shared<const ApprovalLedger>(std::move(zones), std::vector{first, second, third},
                                                  std::vector<Province>{});
}

std::shared_ptr<const ApprovalLedger> lateLedger()
{
    const Batch only = batchOf(1, {2030, 6, 1});
    return std::make_shared<const ApprovalLedger>(std::vector{zoneOf(QStringLiteral("late"), only)},
                                                  std::vector{only}, std::vector<Province>{});
}

} // namespace zoneatlas::test
