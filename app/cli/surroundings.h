// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zoneatlas {

/// Qt needs UTF-8 and complains on standard error where the locale has another encoding; only the encoding is
/// changed here, the language stays. Before there is an application.
void useUtf8();
[[nodiscard]] bool hasDisplay();
/// For commands standard error is for people: what Qt remarks about its surroundings is not for them.
void keepQtQuiet();

} // namespace zoneatlas
