// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/sequence_setup.h"

namespace zoneatlas {

/// What the dialogs for animations and atlases begin with: as the last time (QSettings).
[[nodiscard]] SequenceSetup lastSequences();
void rememberSequences(const SequenceSetup& setup);

} // namespace zoneatlas
