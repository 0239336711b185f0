// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zoneatlas {

/// The candidates that `word` may have meant, nearest first, at most `count`: few letters away, or containing
/// it.
[[nodiscard]] QStringList nearMatches(const QString& word, const QStringList& candidates,
                                      qsizetype count = 5);

} // namespace zoneatlas
