// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/time_controller.h"

namespace zoneatlas {

enum class CompareMode
{
    Off,
    SideBySide, ///< two maps
    Swipe,      ///< two maps over one another, a divider between them
    Difference, ///< one map of what changed
};

/// A second date that the session's own is compared with, and how. The two may stand in either order.
/// Comparing excludes looking between two dates: each of the two ends the other, and the dates are taken
/// over. GUI thread.
class CompareState : public QObject
{
    Q_OBJECT

public:
    /// `time` must outlive it.
    explicit CompareState(TimeController& time);

    [[nodiscard]] CompareMode mode() const { return m_mode; }
    [[nodiscard]] bool isOn() const { return m_mode != CompareMode::Off; }
    /// Kept while it is off; invalid until it has been on.
    [[nodiscard]] QDate date() const { return m_date; }
    /// The session's way of looking at time, on the other date.
    [[nodiscard]] TimeView view() const { return {m_time.mode(), m_date, std::nullopt}; }
    /// Where a picture that shows changes begins; absent unless the mode is Difference.
    [[nodiscard]] std::optional<QDate> differenceFrom() const;

public slots:
    /// Begins before the session's newest event, or with the date of the last time. Without a range of
    /// days there is nothing to compare.
    void setMode(zoneatlas::CompareMode mode);
    void toggleMode(zoneatlas::CompareMode mode); ///< the mode that is on goes off
    /// Clamped to the session's range; an invalid date is ignored, and any while it is off.
    void setDate(QDate day);

signals:
    void changed(); ///< mode or date

private:
    void followTime();

    TimeController& m_time;
    CompareMode m_mode = CompareMode::Off;
    QDate m_date;
};

} // namespace zoneatlas
