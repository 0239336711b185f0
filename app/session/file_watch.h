// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace zoneatlas {

/// Tells when files have become others than they were when last looked at: written, replaced, gone or come
/// back. Many changes in a row are told once, when the files have been quiet for kQuietMs. GUI thread.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// What to watch from now on, as it is now; a shapefile's other parts are watched too.
    void setFiles(const QStringList& paths);
    /// What they are now is known: nothing is told of it.
    void acknowledge();
    /// Is it another file than when it was last looked at?
    [[nodiscard]] bool hasChanged(const QString& path) const;

    static constexpr int kQuietMs = 500;

signals:
    /// `paths` as they were given; of a shapefile the .shp.
    void changed(const QStringList& paths);

private:
    struct Look
    {
        bool exists = false;
        qint64 bytes = 0;
        qint64 modifiedMs = 0;
        bool operator==(const Look&) const = default;
    };
    [[nodiscard]] static Look lookAt(const QString& path);
    void watchAgain();
    void compare();

    QFileSystemWatcher m_watcher;
    QHash<QString, QStringList> m_partsOf; ///< by the path given
    QHash<QString, Look> m_seen;           ///< by part
    QTimer m_quiet;
};

} // namespace zoneatlas
