// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <set>

namespace zoneatlas {

/// Is something selected, and none of it in these provinces?
[[nodiscard]] bool isPlaceVeiled(const Session& session, const std::set<ProvinceCode>& provinces);
/// Is the pointer on one of the provinces, or on a zone in them, in whatever view?
[[nodiscard]] bool isPlaceHovered(const Session& session, const std::set<ProvinceCode>& provinces);
/// The same of one zone or province: a zone is selected with its province, a province with any of its zones.
[[nodiscard]] bool isItemVeiled(const Session& session, const AtlasItem& item);
[[nodiscard]] bool isItemHovered(const Session& session, const AtlasItem& item);

} // namespace zoneatlas
