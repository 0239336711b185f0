// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/compare_state.h"

#include <algorithm>

namespace zoneatlas {

CompareState::CompareState(TimeController& time)
    : m_time(time)
{
    connect(&time, &TimeController::viewChanged, this, &CompareState::followTime);
}

std::optional<QDate> CompareState::differenceFrom() const
{
    return m_mode == CompareMode::Difference ? std::optional(m_date) : std::nullopt;
}

void CompareState::setMode(CompareMode mode)
{
    if (mode == m_mode || (mode != CompareMode::Off && !m_time.date().isValid()))
        return;
    const bool isBeginning = m_mode == CompareMode::Off;
    const std::optional<QDate> between = m_time.view().from;
    if (isBeginning && (between || !m_date.isValid() || m_date == m_time.date()))
        m_date = between.value_or(m_time.beforeNewestEvent(m_time.date()));
    m_date = std::clamp(m_date, m_time.firstDay(), m_time.lastDay());
    m_mode = mode;
    if (isBeginning && m_time.mode() == TimeMode::Between)
        m_time.setMode(TimeMode::Cumulative);
    emit changed();
}

void CompareState::toggleMode(CompareMode mode)
{
    setMode(mode == m_mode ? CompareMode::Off : mode);
}

void CompareState::setDate(QDate day)
{
    if (!isOn() || !day.isValid())
        return;
    const QDate wanted = std::clamp(day, m_time.firstDay(), m_time.lastDay());
    if (wanted == m_date)
        return;
    m_date = wanted;
    emit changed();
}

void CompareState::followTime()
{
    if (!isOn())
        return;
    if (m_time.mode() == TimeMode::Between || !m_time.date().isValid())
        setMode(CompareMode::Off);
    else
        setDate(m_date); // another project may have another range
}

} // namespace zoneatlas
