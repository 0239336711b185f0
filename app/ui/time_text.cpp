// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_text.h"

#include "core/ledger_difference.h"
#include "core/text_format.h"

#include <QCoreApplication>

#include <set>

namespace zoneatlas {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::TimeBar)
};

QString inProvinces(int zones, int provinces)
{
    if (provinces == 0)
        return zones == 1 ? TimeText::tr("1 zone") : TimeText::tr("%1 zones").arg(zones);
    if (zones == 1)
        return TimeText::tr("1 zone in 1 province");
    return TimeText::tr("%1 zones in %2 provinces").arg(zones).arg(provinces);
}

QString changeText(int added, int revoked)
{
    return TimeText::tr("+%1 −%2 zones").arg(added).arg(revoked);
}

/// Of the zones on the map: how many are in force, how many revoked, and in how many provinces they are.
struct Counts
{
    int inForce = 0;
    int revoked = 0;
    int approved = 0; ///< between two dates: after the first
    std::set<ProvinceCode> provinces;
};

Counts countsOf(Session& session)
{
    const ApprovalLedger& ledger = *session.project().ledger;
    const std::vector<ZonePresence> presence = ledger.presenceIn(session.time().view(), session.scope());
    Counts counts;
    for (size_t i = 0; i < presence.size(); ++i) {
        if (presence[i] == ZonePresence::Absent)
            continue;
        ++(presence[i] == ZonePresence::InForce ? counts.inForce : counts.revoked);
        counts.approved += isNewIn(session.time().view(), ledger.zones()[i], presence[i]) ? 1 : 0;
        if (!ledger.zones()[i].province.isEmpty())
            counts.provinces.insert(ledger.zones()[i].province);
    }
    return counts;
}

QString batchOnlyText(Session& session)
{
    const auto batch = session.project().ledger->newestBatchOn(session.time().date());
    if (!batch)
        return TimeText::tr("No zone yet");
    const Counts counts = countsOf(session);
    return TimeText::tr("%1: %2").arg(
        batchName(*session.project().ledger, *batch, session.language()),
        inProvinces(counts.inForce + counts.revoked, static_cast<int>(counts.provinces.size())));
}

} // namespace

QString standingText(const Standing& standing, const Standing& all)
{
    if (standing.inForce != all.inForce && all.provincesCovered() == 0)
        return TimeText::tr("%1 of %2 zones").arg(standing.inForce).arg(all.inForce);
    if (standing.inForce != all.inForce)
        return TimeText::tr("%1 of %2 zones in %3 provinces")
            .arg(standing.inForce)
            .arg(all.inForce)
            .arg(standing.provincesCovered());
    if (standing.inForce == 0)
        return TimeText::tr("No zone yet");
    return inProvinces(standing.inForce, standing.provincesCovered());
}

QString timeText(Session& session)
{
    const ApprovalLedger& ledger = *session.project().ledger;
    const QDate day = session.time().date();
    if (session.compare().isOn()) {
        const LedgerDifference change =
            differenceBetween(ledger, session.compare().date(), day, session.scope());
        return changeText(change.added, change.revoked);
    }
    switch (session.time().mode()) {
    case TimeMode::Batch:
        return batchOnlyText(session);
    case TimeMode::Between: {
        const Counts counts = countsOf(session);
        return changeText(counts.approved, counts.revoked);
    }
    case TimeMode::Cumulative:
        break;
    }
    const Standing all = ledger.standingOn(day);
    return standingText(session.scope().isAll() ? all : ledger.standingOn(day, session.scope()), all);
}

QString widestTimeText(Session& session)
{
    const ApprovalLedger& ledger = *session.project().ledger;
    QString widestName;
    for (const Batch& batch : ledger.batches())
        if (const QString name = batchName(ledger, batch.number, session.language());
            name.size() >= widestName.size())
            widestName = name;
    return TimeText::tr("%1: %2").arg(widestName, inProvinces(static_cast<int>(ledger.zones().size()),
                                                              static_cast<int>(ledger.provinces().size())));
}

} // namespace zoneatlas
