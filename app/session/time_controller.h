// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace zoneatlas {

/// The one date of the session. Frames are the real approval dates; any day between can be set too.
/// GUI thread. The range offered runs from the first day of the year of the first event to the end of the
/// year of the last one.
class TimeController : public QObject
{
    Q_OBJECT

public:
    explicit TimeController(QObject* parent = nullptr);

    /// Goes to the newest event, or keeps the date when there was one and it is still in range. A ledger
    /// without events has no range, and the date is invalid.
    void setLedger(std::shared_ptr<const ApprovalLedger> ledger);

    [[nodiscard]] const TimeView& view() const { return m_view; }
    [[nodiscard]] QDate date() const { return m_view.asOf; }
    [[nodiscard]] const std::vector<QDate>& eventDates() const;
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    [[nodiscard]] QDate lastDay() const { return m_lastDay; } ///< inclusive
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] bool isLooping() const { return m_isLooping; }
    [[nodiscard]] double speed() const { return m_speed; } ///< 1 holds each event for kBaseHoldMs

    static constexpr int kBaseHoldMs = 1200;

public slots:
    /// Clamped to [firstDay, lastDay]; an invalid date is ignored.
    void setDate(QDate day);
    void setView(const zoneatlas::TimeView& view);
    void goToNextEvent();     ///< the first event after the date; nothing at the end
    void goToPreviousEvent(); ///< the last event before the date; before the first: firstDay
    void goToFirst();         ///< firstDay: nothing approved yet
    void goToLast();          ///< the newest event
    void play();              ///< at the end it starts over from firstDay
    void pause();
    void togglePlaying();
    void setLooping(bool isLooping);
    void setSpeed(double speed); ///< clamped to 0.25 … 8

signals:
    void viewChanged(const zoneatlas::TimeView& view);
    void playbackChanged(); ///< playing, looping or speed

private:
    [[nodiscard]] std::optional<QDate> eventAfter(QDate day) const;
    [[nodiscard]] double holdMs() const { return kBaseHoldMs / m_speed; }
    [[nodiscard]] QDate inRange(QDate day) const;
    void advance();
    void showFrame(QDate day);
    void holdFromNow();
    void stop();

    std::shared_ptr<const ApprovalLedger> m_ledger;
    TimeView m_view;
    QDate m_firstDay;
    QDate m_lastDay;
    QTimer m_timer;
    QElapsedTimer m_clock; ///< runs since play(); frames are due by it, so that slow painting does not add up
    double m_dueMs = 0;    ///< when the next frame is due, by m_clock
    double m_speed = 1;
    bool m_isPlaying = false;
    bool m_isLooping = false;
};

} // namespace zoneatlas
