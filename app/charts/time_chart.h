// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis_scale.h"
#include "charts/chart_view.h"

namespace zoneatlas {

/// What is measured upwards: labels are multiples of the unit's power of ten.
struct ValueAxis
{
    double largest = 0;   ///< of the data
    double leastStep = 0; ///< 1 for counts
    int shift = 0;        ///< labels show values times 10^shift
    double lowest = 0;    ///< of the data where some is below zero: the axis always has zero
};

/// A plot over the session's days with the time cursor. Pressing or dragging in the plot sets the session's
/// date; the wheel zooms the days about the pointer, dragging with the middle button pans, a double click
/// shows them all again. A time step repaints the cursor alone and never the content.
class TimeChart : public ChartView
{
    Q_OBJECT

public:
    /// As of the last replot, in pixels of canvas().
    [[nodiscard]] ChartFrame frame() const;

protected:
    /// `session` must outlive the widget.
    TimeChart(Session& session, QWidget* parent);

    /// Within the frame: what lies on days that are not shown is left out or cut.
    virtual void paintDays(QPainter& painter, const ChartFrame& frame) const = 0;
    /// On the cursor's layer, below the cursor: what is selected or pointed at.
    virtual void paintHighlight(QPainter& painter, const ChartFrame& frame) const;
    /// From where on the plot shows what has not happened yet on `day` and is veiled; absent: nowhere.
    [[nodiscard]] virtual std::optional<QDate> futureAfter(QDate day) const;
    /// The date that a press at `x` means.
    [[nodiscard]] virtual QDate dayForPress(const ChartFrame& frame, double x) const = 0;

    void setValueAxis(const ValueAxis& axis);

    void fitAxes(const QRect& area) override;
    void paintContent(QPainter& painter) const override;
    void paintCursor(QPainter& painter) const override;
    void pressAt(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void dragTo(QPointF position) override;
    void panBy(double pixels) override;
    void zoomAt(QPointF position, double factor) override;
    void resetZoom() override;

private:
    void styleAxes();
    void fitDays(double widthPx);
    void fitValues(double heightPx);
    void showDays(QDate first, QDate last);
    [[nodiscard]] QDate firstDayShown() const;
    [[nodiscard]] QDate lastDayShown() const;
    /// Where a date's flag stands beside its line; the earlier of two to the left, the later to the right.
    enum class FlagSide
    {
        Left,
        Middle,
        Right
    };
    void paintBand(QPainter& painter, const ChartFrame& frame, QDate one, QDate other) const;
    void paintDateLine(QPainter& painter, const ChartFrame& frame, QDate day, FlagSide side) const;
    void paintFlag(QPainter& painter, const ChartFrame& frame, QDate day, FlagSide side) const;

    ValueAxis m_valueAxis;
    QDate m_zoomFirst; ///< invalid: all days of the session are shown
    QDate m_zoomLast;
    bool m_isSettingDate = false;
};

} // namespace zoneatlas
