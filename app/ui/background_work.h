// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/picture_sequence.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace zoneatlas {

/// Long work beside the window: on a thread of its own, or step by step between the window's events where
/// the work may not leave the GUI thread. One at a time.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    enum class Where
    {
        OwnThread,
        GuiThread ///< the work's calls of Progress let the window live
    };
    using Work = std::function<Outcome(const Progress& progress)>;

    explicit BackgroundWork(QObject* parent = nullptr);
    /// Cancels and waits.
    ~BackgroundWork() override;

    void start(Work work, Where where);
    /// The work ends at its next step; `finished` follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(int done, int total);
    /// Emitted in the GUI thread; a cancelled work has ErrorCode::Cancelled.
    void finished(const zoneatlas::Outcome& outcome);

private:
    [[nodiscard]] Progress progress();
    void finish(const Outcome& outcome);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isCancelled = false;
    bool m_isRunning = false;
};

} // namespace zoneatlas
