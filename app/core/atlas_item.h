// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <variant>

namespace zoneatlas {

/// Batch::number where it must not be mistaken for another number.
enum class BatchNumber : int
{
};

/// What can be selected, pointed at, searched for and told about.
using AtlasItem = std::variant<ZoneId, ProvinceCode, BatchNumber>;

} // namespace zoneatlas
