// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace zoneatlas {

/// The time that playback runs by: a clock that never goes back and one alarm. Tests bring their own.
class FrameClock : public QObject
{
    Q_OBJECT

public:
    /// Since some moment in the past.
    [[nodiscard]] virtual double nowMs() const = 0;
    /// `due` is told once, not before that much time; an alarm set before is dropped.
    virtual void wakeAfter(double ms) = 0;
    virtual void cancel() = 0;

signals:
    void due();
};

/// The clock on the wall; alarms ring in the event loop.
class SystemFrameClock : public FrameClock
{
    Q_OBJECT

public:
    SystemFrameClock();

    [[nodiscard]] double nowMs() const override;
    void wakeAfter(double ms) override;
    void cancel() override { m_timer.stop(); }

private:
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

} // namespace zoneatlas
