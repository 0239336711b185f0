// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_source.h"
#include "core/text_encoding.h"

namespace zoneatlas {

/// Why text was read so, as the end of a sentence: "nearly all characters are common Chinese ones".
[[nodiscard]] QString encodingReasonText(const EncodingDecision& decision);
/// The same for files and scripts: "chinese-words". It never changes.
[[nodiscard]] QString encodingReasonCode(EncodingReason reason);

/// "name", "end date": what a field tells, in the language of the moment.
[[nodiscard]] QString fieldRoleText(FieldRole role);
/// "Boundaries", "Zones or places".
[[nodiscard]] QString sourceRoleText(SourceRole role);

} // namespace zoneatlas
