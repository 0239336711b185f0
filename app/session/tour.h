// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace zoneatlas {

class BookmarkList;

/// Goes through the bookmarks, one after the other, each held for a while. Who hears `arrived` brings the
/// session there. GUI thread.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// `bookmarks` must outlive it.
    explicit Tour(const BookmarkList& bookmarks, QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_stop.has_value(); }
    [[nodiscard]] int holdMs() const { return m_timer.interval(); }
    void setHoldMs(int holdMs);

    static constexpr int kUsualHoldMs = 4000;

public slots:
    void start(); ///< from the first one; nothing without bookmarks
    void stop();

signals:
    void arrived(size_t index);
    void runningChanged(bool isRunning);

private:
    void next();
    void arriveAt(size_t index);

    const BookmarkList& m_bookmarks;
    QTimer m_timer;
    std::optional<size_t> m_stop; ///< where the tour is
};

} // namespace zoneatlas
