// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/time_controller.h"

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kMinSpeed = 0.25;
constexpr double kMaxSpeed = 8;

QDate firstDayOfYear(QDate day)
{
    return {day.year(), 1, 1};
}

QDate lastDayOfYear(QDate day)
{
    return {day.year(), 12, 31};
}

} // namespace

TimeController::TimeController(std::unique_ptr<FrameClock> clock)
    : m_ledger(std::make_shared<const ApprovalLedger>())
    , m_clock(std::move(clock))
{
    connect(m_clock.get(), &FrameClock::due, this, &TimeController::advance);
}

void TimeController::setLedger(std::shared_ptr<const ApprovalLedger> ledger, QDate coveredUntil)
{
    Q_ASSERT(ledger);
    const TimeView before = m_view;
    m_ledger = std::move(ledger);
    const bool hasEvents = !eventDates().empty();
    const QDate newest = hasEvents ? eventDates().back() : QDate();
    m_firstDay = hasEvents ? firstDayOfYear(eventDates().front()) : QDate();
    m_lastDay =
        hasEvents ? lastDayOfYear(coveredUntil.isValid() ? std::max(newest, coveredUntil) : newest) : QDate();
    const bool keepsDate = before.asOf.isValid() && hasEvents && before.asOf == inRange(before.asOf);
    m_view.asOf = keepsDate ? before.asOf : newest;
    if (hasEvents)
        m_view = inRange(m_view);
    if (m_view != before)
        emit viewChanged(m_view);
    if (!hasEvents)
        pause();
}

const std::vector<QDate>& TimeController::eventDates() const
{
    return m_ledger->eventDates();
}

void TimeController::setDate(QDate day)
{
    TimeView view = m_view;
    view.asOf = day;
    setView(view);
}

void TimeController::setFrom(QDate day)
{
    if (m_view.mode != TimeMode::Between || !day.isValid())
        return;
    TimeView view = m_view;
    view.from = std::min(day, view.asOf);
    setView(view);
}

void TimeController::setMode(TimeMode mode)
{
    TimeView view = m_view;
    view.mode = mode;
    if (mode == TimeMode::Between && m_view.mode != mode)
        view.from = m_lastFrom;
    setView(view);
}

void TimeController::setView(const TimeView& view)
{
    if (!view.asOf.isValid() || !m_firstDay.isValid())
        return;
    const TimeView wanted = inRange(view);
    if (wanted == m_view)
        return;
    m_view = wanted;
    if (m_view.from)
        m_lastFrom = m_view.from;
    // A date that was set by hand is held as long as one that was played.
    if (m_isPlaying)
        holdFromNow();
    emit viewChanged(m_view);
}

void TimeController::goToNextEvent()
{
    if (const auto next = eventAfter(m_view.asOf))
        setDate(*next);
}

void TimeController::goToPreviousEvent()
{
    if (m_view.asOf.isValid())
        setDate(std::max(eventBefore(m_view.asOf), startDay()));
}

void TimeController::goToFirst()
{
    setDate(startDay());
}

void TimeController::goToLast()
{
    if (!eventDates().empty())
        setDate(eventDates().back());
}

void TimeController::play()
{
    if (m_isPlaying || eventDates().empty())
        return;
    m_isPlaying = true;
    holdFromNow();
    emit playbackChanged();
    if (!eventAfter(m_view.asOf))
        goToFirst();
}

void TimeController::pause()
{
    if (!m_isPlaying)
        return;
    stop();
    emit playbackChanged();
}

void TimeController::togglePlaying()
{
    if (m_isPlaying)
        pause();
    else
        play();
}

void TimeController::setLooping(bool isLooping)
{
    if (isLooping == m_isLooping)
        return;
    m_isLooping = isLooping;
    emit playbackChanged();
}

void TimeController::setSpeed(double speed)
{
    if (!std::isfinite(speed))
        return;
    const double clamped = std::clamp(speed, kMinSpeed, kMaxSpeed);
    if (qFuzzyCompare(clamped, m_speed))
        return;
    m_speed = clamped;
    if (m_isPlaying)
        holdFromNow();
    emit playbackChanged();
}

std::optional<QDate> TimeController::eventAfter(QDate day) const
{
    const auto& events = eventDates();
    const auto it = std::upper_bound(events.begin(), events.end(), day);
    return it == events.end() ? std::nullopt : std::optional(*it);
}

std::optional<QDate> TimeController::frameAfter(QDate day) const
{
    const auto& events = eventDates();
    const auto next = std::upper_bound(events.begin(), events.end(), day);
    if (next == events.end())
        return std::nullopt;
    if (!playsEvenly())
        return *next;
    const qint64 stepDays = events.front().daysTo(events.back()) / kEvenSteps;
    const auto beyond = std::upper_bound(next, events.end(), std::max(day, events.front()).addDays(stepDays));
    return beyond == next ? *next : *std::prev(beyond);
}

QDate TimeController::eventBefore(QDate day) const
{
    const auto& events = eventDates();
    const auto it = std::lower_bound(events.begin(), events.end(), day);
    return it == events.begin() ? m_firstDay : *std::prev(it);
}

QDate TimeController::beforeNewestEvent(QDate day) const
{
    return eventBefore(eventBefore(day.addDays(1)));
}

QDate TimeController::inRange(QDate day) const
{
    return std::clamp(day, m_firstDay, m_lastDay);
}

TimeView TimeController::inRange(TimeView view) const
{
    view.asOf = inRange(view.asOf);
    if (view.mode != TimeMode::Between) {
        view.from.reset();
        return view;
    }
    if (!view.from || !view.from->isValid() || *view.from > view.asOf)
        view.from = beforeNewestEvent(view.asOf);
    view.from = inRange(*view.from);
    return view;
}

QDate TimeController::startDay() const
{
    return m_view.from.value_or(m_firstDay);
}

void TimeController::advance()
{
    if (!m_isPlaying)
        return;
    const auto next = frameAfter(m_view.asOf);
    if (!next && !m_isLooping) {
        pause();
        return;
    }
    showFrame(next.value_or(startDay()));
}

void TimeController::showFrame(QDate day)
{
    const bool isLast = !eventAfter(day) && !m_isLooping;
    if (isLast)
        stop();
    m_dueMs += holdMs();
    m_view.asOf = day;
    emit viewChanged(m_view);
    if (isLast)
        emit playbackChanged();
    else if (m_isPlaying)
        scheduleNext();
}

void TimeController::holdFromNow()
{
    m_dueMs = m_clock->nowMs() + holdMs();
    scheduleNext();
}

/// The next frame is due one hold after this one was due. What came too late for that moves the schedule
/// instead of dropping an event.
void TimeController::scheduleNext()
{
    const double waitMs = std::max<double>(m_dueMs - m_clock->nowMs(), kLeastHoldMs);
    m_dueMs = m_clock->nowMs() + waitMs;
    m_clock->wakeAfter(waitMs);
}

void TimeController::stop()
{
    m_clock->cancel();
    m_isPlaying = false;
}

} // namespace zoneatlas
