// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace zoneatlas::test {

/// The names of Qt's headers by the module they belong to, as installed: a target that links only Qt Gui can
/// still include widgets, so the compiler does not tell.
struct QtHeaders
{
    QSet<QString> gui;
    QSet<QString> widgets; ///< Widgets and PrintSupport, which drags widgets in

    [[nodiscard]] static QtHeaders installed();
};

/// The includes of one file of app/ that run outside the arrows of app/README.md, one sentence each.
/// `path` is relative to app/: "map/palette.cpp", "main.cpp".
[[nodiscard]] QStringList forbiddenIncludes(const QString& path, const QString& content, const QtHeaders& qt);

/// The folders that rules are known for.
[[nodiscard]] QStringList knownFolders();

} // namespace zoneatlas::test
