// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace zoneatlas::test {

/// Absolute path of something in the source tree.
[[nodiscard]] QString sourcePath(const QString& relative);
/// Files below a folder of the source tree whose names match, as paths relative to the tree's top, sorted.
[[nodiscard]] QStringList filesBelow(const QString& folder, const QStringList& nameFilters);
/// The whole text of a file given relative to the top; empty where it cannot be read.
[[nodiscard]] QString textOf(const QString& relative);

} // namespace zoneatlas::test
