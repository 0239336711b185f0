// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/time_bins.h"

#include <QFontMetricsF>
#include <QRectF>

#include <vector>

namespace zoneatlas {

/// Where things stand on a time axis of a given size: days at their true places, one stem for each event as
/// tall as its number of zones, numbers that never overlap each other or a stem. More events than stems have
/// room for are counted by stretches of the calendar: bars instead of stems. Logical pixels.
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
    struct Bar
    {
        TimeBin bin;
        QRectF rect; ///< from the line up, as tall as its number of zones
    };
    struct YearTick
    {
        int year = 0;
        double x = 0;    ///< its first of January
        QRectF textRect; ///< empty when there was no room for it
    };

    TimeAxisLayout() = default;
    /// `events` ascend.
    TimeAxisLayout(std::vector<TimeEvent> events, QDate first, QDate last, QSizeF size,
                   const QFontMetricsF& metrics);

    [[nodiscard]] double xOf(QDate day) const;
    /// Clamped to the axis.
    [[nodiscard]] QDate dateAt(double x) const;
    /// The event nearest to `x`, if it is within `reachPx`.
    [[nodiscard]] std::optional<QDate> eventNear(double x, double reachPx) const;

    [[nodiscard]] double lineY() const { return m_lineY; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    [[nodiscard]] const std::vector<TimeEvent>& events() const { return m_events; }
    /// Empty where there are bars.
    [[nodiscard]] const std::vector<Stem>& stems() const { return m_stems; }
    /// Empty where each event has a stem.
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }
    [[nodiscard]] const BinUnit& barUnit() const { return m_barUnit; } ///< of bars
    /// Null where nothing happened.
    [[nodiscard]] const Bar* barAt(double x) const;
    /// Where the number of the tallest bar goes; without bars empty.
    [[nodiscard]] const QRectF& peakTextRect() const { return m_peakTextRect; }
    [[nodiscard]] const QString& peakText() const { return m_peakText; }
    [[nodiscard]] const std::vector<YearTick>& years() const { return m_years; }

private:
    void placeYears(const QFontMetricsF& metrics);
    void placeStems(const QFontMetricsF& metrics);
    void placeBars(const QFontMetricsF& metrics);
    void placePeak(const QFontMetricsF& metrics);
    [[nodiscard]] double tallestPx(const QFontMetricsF& metrics) const;
    void placeTexts(const QFontMetricsF& metrics);
    [[nodiscard]] bool isFree(const QRectF& rect, const Stem& own) const;

    QDate m_first;
    QDate m_last;
    double m_left = 0;
    double m_right = 1;
    double m_top = 0;
    double m_lineY = 0;
    std::vector<TimeEvent> m_events;
    std::vector<Stem> m_stems;
    std::vector<Bar> m_bars;
    BinUnit m_barUnit;
    QString m_peakText;
    QRectF m_peakTextRect;
    std::vector<YearTick> m_years;
};

} // namespace zoneatlas
