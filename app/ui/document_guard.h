// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/file_watch.h"
#include "session/recovery_store.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace zoneatlas {

/// Keeps unsaved work aside once a minute, and tells when files of the project become others on disk. GUI
/// thread.
class DocumentGuard : public QObject
{
    Q_OBJECT

public:
    /// What there is to be kept now; absent when all is saved.
    struct Work
    {
        ProjectFile project;
        QString path; ///< of the document; empty: it was never saved
    };
    using Ask = std::function<std::optional<Work>()>;
    explicit DocumentGuard(Ask ask, QObject* parent = nullptr);

    [[nodiscard]] RecoveryStore& recovery() { return m_recovery; }
    [[nodiscard]] FileWatch& files() { return m_files; }

    static constexpr int kIntervalMs = 60'000;

public slots:
    /// Now, not only in a minute.
    void keepNow();

signals:
    void keepingFailed(const zoneatlas::Error& error); ///< told once until it works again

private:
    Ask m_ask;
    RecoveryStore m_recovery;
    FileWatch m_files;
    QTimer m_timer;
    std::optional<ProjectFile> m_kept;
    bool m_hasFailed = false;
};

} // namespace zoneatlas
