// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/staging_place.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace zoneatlas {

namespace {

/// A folder this young may be one whose maker has not locked it yet.
constexpr qint64 kYoungS = 60;

/// A descriptor that holds the folder's lock; -1 when somebody else holds it, or it cannot be locked.
int locked(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

void clearLeftBehind(const QFileInfo& place)
{
    const QRegularExpression form(
        QStringLiteral("^\\.%1-zoneatlas-[A-Za-z0-9]{6}$").arg(QRegularExpression::escape(place.fileName())));
    const QFileInfoList folders =
        place.dir().entryInfoList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo& folder : folders) {
        const bool isOld = folder.lastModified().secsTo(QDateTime::currentDateTime()) > kYoungS;
        if (!isOld || !form.match(folder.fileName()).hasMatch())
            continue;
        if (const int lock = locked(folder.filePath()); lock >= 0) {
            QDir(folder.filePath()).removeRecursively();
            ::close(lock);
        }
    }
}

} // namespace

StagingPlace::StagingPlace(const QString& place)
{
    const QFileInfo info(place);
    clearLeftBehind(info);
    m_folder = std::make_unique<QTemporaryDir>(info.path() + QStringLiteral("/.") + info.fileName() +
                                               QStringLiteral("-zoneatlas-XXXXXX"));
    if (m_folder->isValid())
        m_lock = locked(m_folder->path());
}

StagingPlace::~StagingPlace()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

} // namespace zoneatlas
