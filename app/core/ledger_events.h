// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"

namespace zoneatlas {

/// What one document did on one day, and what held after it.
struct LedgerEvent
{
    QDate date;
    std::optional<int> batch;     ///< absent when it only revoked
    QString document;             ///< empty where unknown
    std::vector<size_t> approved; ///< indices into ApprovalLedger::zones()
    std::vector<size_t> revoked;
    int provincesApproved = 0; ///< provinces of the zones approved
    int inForce = 0;           ///< zones in force after it
    int provincesCovered = 0;

    bool operator==(const LedgerEvent&) const = default;
};

/// By date; of one day, what approves before what only revokes. Revocations belong to the document that
/// approves on the same day, if it is the same. Zones outside the scope are not counted, and statuses of the
/// scope do not matter; events that are left without a zone stay, so that there is one for every event date.
[[nodiscard]] std::vector<LedgerEvent> eventsOf(const ApprovalLedger& ledger, const ZoneScope& scope = {});

} // namespace zoneatlas
