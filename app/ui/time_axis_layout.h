// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"
#include "map/palette.h"

#include <QFontMetricsF>
#include <QRectF>

#include <vector>

namespace zoneatlas {

/// What happened on one event date.
struct TimeEvent
{
    QDate date;
    std::optional<int> batch; ///< absent on a day that only revoked
    int approved = 0;
    int revoked = 0;
    QColor color;
    bool operator==(const TimeEvent&) const = default;
};

/// Zones outside the scope are not counted; their events stay.
[[nodiscard]] std::vector<TimeEvent> timeEventsOf(const ApprovalLedger& ledger, const Palette& palette,
                                                  const ZoneScope& scope = {});
/// "24", "+16 −3", "−3".
[[nodiscard]] QString eventCountText(const TimeEvent& event);

/// Where things stand on a time axis of a given size: days at their true places, one stem for each event as
/// tall as its number of zones, numbers that never overlap each other or a stem. Logical pixels.
class TimeAxisLayout
{
public:
    struct Stem
    {
        TimeEvent event;
        QPointF head; ///< top of the stem; its foot is on the line
        QString text; ///< empty when there was no room for it
        QRectF textRect;
    };
    struct YearTick
    {
        int year = 0;
        double x = 0;    ///< its first of January
        QRectF textRect; ///< empty when there was no room for it
    };

    TimeAxisLayout() = default;
    TimeAxisLayout(const std::vector<TimeEvent>& events, QDate first, QDate last, QSizeF size,
                   const QFontMetricsF& metrics);

    [[nodiscard]] double xOf(QDate day) const;
    /// Clamped to the axis.
    [[nodiscard]] QDate dateAt(double x) const;
    /// The event nearest to `x`, if it is within `reachPx`.
    [[nodiscard]] std::optional<QDate> eventNear(double x, double reachPx) const;

    [[nodiscard]] double lineY() const { return m_lineY; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    [[nodiscard]] const std::vector<Stem>& stems() const { return m_stems; }
    [[nodiscard]] const std::vector<YearTick>& years() const { return m_years; }

private:
    void placeYears(const QFontMetricsF& metrics);
    void placeStems(const std::vector<TimeEvent>& events, const QFontMetricsF& metrics);
    void placeTexts(const QFontMetricsF& metrics);
    [[nodiscard]] bool isFree(const QRectF& rect, const Stem& own) const;

    QDate m_first;
    QDate m_last;
    double m_left = 0;
    double m_right = 1;
    double m_top = 0;
    double m_lineY = 0;
    std::vector<Stem> m_stems;
    std::vector<YearTick> m_years;
};

} // namespace zoneatlas
