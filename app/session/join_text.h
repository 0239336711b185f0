// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event_ledger.h"

namespace zoneatlas {

/// "by name", "by former code": how a place was found, in the language of the moment.
[[nodiscard]] QString joinMethodText(JoinMethod method);
/// "former-code": for scripts. It never changes.
[[nodiscard]] QString joinMethodCode(JoinMethod method);

/// "120 of 132 (100 by code, 20 by name); 10 not found, 2 ambiguous".
[[nodiscard]] QString joinSummary(const JoinReport& join);
/// "not found; near to it: 杭州 330100": of a row that is open.
[[nodiscard]] QString openText(const JoinReport& join, size_t row);
/// "杭州 330100, 湖州 330500": the boundaries that may be meant; empty where there are none.
[[nodiscard]] QString proposalsText(const JoinedRow& joined, const std::vector<JoinTarget>& targets);
/// "杭州 330100": what a boundary is called.
[[nodiscard]] QString targetText(const JoinTarget& target);

} // namespace zoneatlas
