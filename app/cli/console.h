// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zoneatlas {

/// One line to standard error, after the program's name; see cli/printable.h.
void sayError(const QString& message);
/// A result to standard output; false when it could not be written whole.
[[nodiscard]] bool writeResult(const QByteArray& utf8);

} // namespace zoneatlas
