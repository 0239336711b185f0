// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"

#include <memory>

namespace zoneatlas::test {

/// Three batches and five zones: "a" (batch 1, 2015-03-07), "b" and "c" (batch 2, 2016-01-12), "d" and "e"
/// (batch 3, 2018-07-24). "c" is revoked on the day of batch 3 and "a" on 2020-05-06. In force: 1, 3, 4, 3.
[[nodiscard]] std::shared_ptr<const ApprovalLedger> smallLedger();

/// One batch and one zone, "late", approved on 2030-06-01.
[[nodiscard]] std::shared_ptr<const ApprovalLedger> lateLedger();

} // namespace zoneatlas::test
