// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_chart.h"

namespace zoneatlas {

/// How many of the provincial-level regions have a zone in force, over time; the top of the plot is all of
/// them.
class CoverageChart : public TimeChart
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit CoverageChart(Session& session, QWidget* parent = nullptr);

    struct Step
    {
        QDate begin;
        int covered = 0;
        bool operator==(const Step&) const = default;
    };
    /// One a day of an event.
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    [[nodiscard]] QString tipAt(QPointF position) const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    void updateContent() override;
    void paintDays(QPainter& painter, const ChartFrame& frame) const override;
    [[nodiscard]] std::optional<QDate> futureAfter(QDate day) const override;
    [[nodiscard]] QDate dayForPress(const ChartFrame& frame, double x) const override;

private:
    [[nodiscard]] QRectF stepRect(const ChartFrame& frame, size_t i) const;

    std::vector<Step> m_steps;
    int m_provinces = 0;
};

} // namespace zoneatlas
