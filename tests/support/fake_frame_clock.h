// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/frame_clock.h"

#include <algorithm>
#include <optional>

namespace zoneatlas::test {

/// Time that stands still until the test lets it pass.
class FakeFrameClock : public FrameClock
{
public:
    [[nodiscard]] double nowMs() const override { return m_nowMs; }
    void wakeAfter(double ms) override { m_alarmMs = m_nowMs + ms; }
    void cancel() override { m_alarmMs.reset(); }

    /// Time spent busy: no alarm rings meanwhile.
    void pass(double ms) { m_nowMs += ms; }
    /// Rings every alarm of that time in its turn; one that is late rings at once.
    void advance(double ms)
    {
        const double untilMs = m_nowMs + ms;
        while (m_alarmMs && *m_alarmMs <= untilMs) {
            m_nowMs = std::max(m_nowMs, *m_alarmMs);
            m_alarmMs.reset();
            emit due();
        }
        m_nowMs = std::max(m_nowMs, untilMs);
    }

private:
    double m_nowMs = 0;
    std::optional<double> m_alarmMs;
};

} // namespace zoneatlas::test
