// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zoneatlas {

/// From here on Ctrl+C (and a request to end) does not end the program at once: long work asks
/// `wasInterrupted` and clears away what it began. A second Ctrl+C ends at once.
void catchInterruption();
[[nodiscard]] bool wasInterrupted();

} // namespace zoneatlas
