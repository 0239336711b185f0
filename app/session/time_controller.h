// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "session/frame_clock.h"

#include <QObject>

#include <memory>

namespace zoneatlas {

/// The one date of the session and how time is looked at. Frames are the real approval dates; any day between
/// can be set too. Between two dates, `from` is never after the date. GUI thread. The range offered runs over
/// whole years, from that of the first event to that of the last one or of the last day covered.
class TimeController : public QObject
{
    Q_OBJECT

public:
    explicit TimeController(std::unique_ptr<FrameClock> clock = std::make_unique<SystemFrameClock>());

    /// Goes to the newest event, or keeps the date when there was one and it is still in range. The range
    /// reaches at least the end of the year of `coveredUntil`, if it is valid. A ledger without events has no
    /// range, and the date is invalid.
    void setLedger(std::shared_ptr<const ApprovalLedger> ledger, QDate coveredUntil = {});

    [[nodiscard]] const TimeView& view() const { return m_view; }
    [[nodiscard]] QDate date() const { return m_view.asOf; }
    [[nodiscard]] TimeMode mode() const { return m_view.mode; }
    [[nodiscard]] const std::vector<QDate>& eventDates() const;
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    [[nodiscard]] QDate lastDay() const { return m_lastDay; } ///< inclusive
    /// The last event before the day; without one firstDay.
    [[nodiscard]] QDate eventBefore(QDate day) const;
    /// The event before the newest one of the day: from it to the day, that newest one is what changed.
    [[nodiscard]] QDate beforeNewestEvent(QDate day) const;
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] bool isLooping() const { return m_isLooping; }
    [[nodiscard]] double speed() const
    {
        return m_speed;
    } ///< 1 holds each event for kBaseHoldMs (kEvenHoldMs)

    static constexpr int kBaseHoldMs = 1200;
    /// With more events playback runs over time evenly, from event to event as near as that comes, so that it
    /// takes a minute and not an hour.
    static constexpr size_t kMostHeld = 100;
    static constexpr int kEvenHoldMs = 250;
    static constexpr int kEvenSteps = 240; ///< from the first event to the last
    /// A frame stays that long however late it is: long enough to be painted.
    static constexpr int kLeastHoldMs = 40;

public slots:
    /// Clamped to [firstDay, lastDay]; an invalid date is ignored. Between two dates, a day before `from`
    /// takes it along, to the event before.
    void setDate(QDate day);
    /// Between two dates: where it begins (exclusive), clamped to [firstDay, date]. Nothing in other modes.
    void setFrom(QDate day);
    /// The date stays. Between begins where it began last time, at first before the
    /// newest event.
    void setMode(zoneatlas::TimeMode mode);
    void setView(const zoneatlas::TimeView& view);
    void goToNextEvent();     ///< the first event after the date; nothing at the end
    void goToPreviousEvent(); ///< the last event before the date; before the first: the start
    void goToFirst();         ///< the start: nothing approved yet, or nothing since `from`
    void goToLast();          ///< the newest event
    void play();              ///< at the end it goes back to the start
    void pause();
    void togglePlaying();
    void setLooping(bool isLooping);
    void setSpeed(double speed); ///< clamped to 0.25 … 8

signals:
    void viewChanged(const zoneatlas::TimeView& view);
    void playbackChanged(); ///< playing, looping or speed

private:
    [[nodiscard]] std::optional<QDate> eventAfter(QDate day) const;
    [[nodiscard]] bool playsEvenly() const { return eventDates().size() > kMostHeld; }
    [[nodiscard]] std::optional<QDate> frameAfter(QDate day) const;
    [[nodiscard]] double holdMs() const { return (playsEvenly() ? kEvenHoldMs : kBaseHoldMs) / m_speed; }
    [[nodiscard]] QDate inRange(QDate day) const;
    [[nodiscard]] TimeView inRange(TimeView view) const;
    [[nodiscard]] QDate startDay() const;
    void advance();
    void showFrame(QDate day);
    void holdFromNow();
    void scheduleNext();
    void stop();

    std::shared_ptr<const ApprovalLedger> m_ledger;
    TimeView m_view;
    std::optional<QDate> m_lastFrom; ///< of the last time between two dates
    QDate m_firstDay;
    QDate m_lastDay;
    std::unique_ptr<FrameClock> m_clock;
    double m_dueMs = 0; ///< when the next frame is due, by m_clock: lateness does not add up
    double m_speed = 1;
    bool m_isPlaying = false;
    bool m_isLooping = false;
};

} // namespace zoneatlas
