// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_projects.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace zoneatlas {

namespace {

const QString kKey = QStringLiteral("projects/recent");

/// An ampersand would underline the letter behind it.
QString menuText(const QString& path)
{
    const QFileInfo info(path);
    const QString text = QStringLiteral("%1  (%2)")
                             .arg(info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath()));
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

RecentProjects::RecentProjects(QMenu& menu)
    : QObject(&menu)
    , m_menu(menu)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentProjects::fill);
}

QStringList RecentProjects::paths()
{
    return QSettings().value(kKey).toStringList();
}

void RecentProjects::add(const QString& path)
{
    QStringList known = paths();
    known.removeAll(path);
    known.prepend(path);
    QSettings().setValue(kKey, QStringList(known.mid(0, kMost)));
}

void RecentProjects::fill()
{
    m_menu.clear();
    for (const QString& path : paths()) {
        QAction* entry = m_menu.addAction(menuText(path), this, [this, path] { emit chosen(path); });
        entry->setEnabled(QFileInfo::exists(path));
    }
    if (m_menu.isEmpty())
        m_menu.addAction(tr("No project was opened yet"))->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("Clear the list"), this, [] { QSettings().remove(kKey); })
        ->setEnabled(!paths().isEmpty());
}

} // namespace zoneatlas
