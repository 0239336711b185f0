// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zoneatlas {

/// Text from a file as a terminal may get it, in one line: characters that command it (control characters,
/// line breaks, changes of direction) are written as in JSON, "\u001b".
[[nodiscard]] QString printable(const QString& text);

} // namespace zoneatlas
