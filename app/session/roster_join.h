// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event_ledger.h"

namespace zoneatlas {

/// Joins the zones of the program's roster that cover a prefecture or municipality to boundaries that may not
/// know their codes: by what the person decided, by code, by former code, by name. A zone that finds its
/// boundary so gets its code, with an issue where its own was another one; the others stay as they are and
/// are drawn as symbols.
[[nodiscard]] JoinReport joinRoster(std::vector<Zone>& zones, const Boundaries& boundaries,
                                    const DataSource& source, IssueLog& issues);

} // namespace zoneatlas
