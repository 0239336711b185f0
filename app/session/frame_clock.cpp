// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/frame_clock.h"

#include <cmath>

namespace zoneatlas {

namespace {

constexpr double kNsPerMs = 1e6;

}

SystemFrameClock::SystemFrameClock()
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FrameClock::due);
}

double SystemFrameClock::nowMs() const
{
    return static_cast<double>(m_elapsed.nsecsElapsed()) / kNsPerMs;
}

void SystemFrameClock::wakeAfter(double ms)
{
    m_timer.start(static_cast<int>(std::ceil(ms)));
}

} // namespace zoneatlas
