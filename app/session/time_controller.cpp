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

TimeController::TimeController(QObject* parent)
    : QObject(parent)
    , m_ledger(std::make_shared<const ApprovalLedger>())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TimeController::advance);
}

void TimeController::setLedger(std::shared_ptr<const ApprovalLedger> ledger)
{
    Q_ASSERT(ledger);
    const QDate before = m_view.asOf;
    m_ledger = std::move(ledger);
    const bool hasEvents = !eventDates().empty();
    m_firstDay = hasEvents ? firstDayOfYear(eventDates().front()) : QDate();
    m_lastDay = hasEvents ? lastDayOfYear(eventDates().back()) : QDate();
    const bool keepsDate = before.isValid() && hasEvents && before == inRange(before);
    const QDate newest = hasEvents ? eventDates().back() : QDate();
    m_view.asOf = keepsDate ? before : newest;
    if (m_view.asOf != before)
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

void TimeController::setView(const TimeView& view)
{
    if (!view.asOf.isValid() || !m_firstDay.isValid())
        return;
    TimeView wanted = view;
    wanted.asOf = inRange(view.asOf);
    if (wanted == m_view)
        return;
    m_view = wanted;
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
    const auto& events = eventDates();
    const auto it = std::lower_bound(events.begin(), events.end(), m_view.asOf);
    setDate(it == events.begin() ? m_firstDay : *std::prev(it));
}

void TimeController::goToFirst()
{
    setDate(m_firstDay);
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
    m_clock.start();
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

QDate TimeController::inRange(QDate day) const
{
    return std::clamp(day, m_firstDay, m_lastDay);
}

void TimeController::advance()
{
    const auto next = eventAfter(m_view.asOf);
    if (!next && !m_isLooping) {
        pause();
        return;
    }
    showFrame(next.value_or(m_firstDay));
}

void TimeController::showFrame(QDate day)
{
    const bool isLast = !eventAfter(day) && !m_isLooping;
    // The next frame is due one hold after this one was due; a frame that came later than a whole hold moves
    // the schedule instead of dropping an event.
    const double nowMs = static_cast<double>(m_clock.elapsed());
    m_dueMs = std::max(m_dueMs + holdMs(), nowMs);
    if (isLast)
        stop();
    else
        m_timer.start(static_cast<int>(std::lround(m_dueMs - nowMs)));
    m_view.asOf = day;
    emit viewChanged(m_view);
    if (isLast)
        emit playbackChanged();
}

void TimeController::holdFromNow()
{
    m_dueMs = static_cast<double>(m_clock.elapsed()) + holdMs();
    m_timer.start(static_cast<int>(std::lround(holdMs())));
}

void TimeController::stop()
{
    m_timer.stop();
    m_isPlaying = false;
}

} // namespace zoneatlas
