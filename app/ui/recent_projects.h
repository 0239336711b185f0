// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace zoneatlas {

/// The projects opened or saved last, the newest first; kept in the settings, shared by all windows.
class RecentProjects : public QObject
{
    Q_OBJECT

public:
    /// Fills `menu` each time it is opened; the menu owns it.
    explicit RecentProjects(QMenu& menu);

    [[nodiscard]] static QStringList paths();
    static void add(const QString& path);
    static constexpr qsizetype kMost = 10;

signals:
    void chosen(const QString& path);

private:
    void fill();

    QMenu& m_menu;
};

} // namespace zoneatlas
