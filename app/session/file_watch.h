// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace zoneatlas {

/// What of a file tells whether it is still the same.
struct FileLook
{
    bool exists = false;
    qint64 bytes = 0;
    qint64 modifiedMs = 0;
    bool operator==(const FileLook&) const = default;
};
using FileLooks = QHash<QString, FileLook>; ///< by path

/// How files are now, a shapefile with its other parts. Taken before they are read, it tells what changed
/// while they were.
[[nodiscard]] FileLooks looksOf(const QStringList& paths);

/// Tells when files have become others than they were when last looked at: written, replaced, gone or come
/// back. Many changes in a row are told once, when the files have been quiet for kQuietMs. GUI thread.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// What to watch from now on; a shapefile's other parts are watched too. What is another file now than in
    /// `before` is told as a change; what is not in it is known as it is now.
    void setFiles(const QStringList& paths, const FileLooks& before = {});
    /// Is it another file than when it was read, whether that has been told or not?
    [[nodiscard]] bool hasChanged(const QString& path) const;

    static constexpr int kQuietMs = 500;

signals:
    /// `paths` as they were given; of a shapefile the .shp.
    void changed(const QStringList& paths);

private:
    [[nodiscard]] FileLooks looksNow() const;
    [[nodiscard]] bool isOtherThan(const FileLooks& looks, const QString& path) const;
    void watchAgain();
    void compare();

    QFileSystemWatcher m_watcher;
    QHash<QString, QStringList> m_partsOf; ///< by the path given
    FileLooks m_read;                      ///< of the parts, as they were given to be watched
    FileLooks m_told;                      ///< as they were when a change was last told
    QTimer m_quiet;
};

} // namespace zoneatlas
