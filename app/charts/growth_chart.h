// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/growth_series.h"
#include "charts/time_chart.h"

namespace zoneatlas {

/// Growth of the country's cross-border e-commerce on the year before, in percent: a point a year for total,
/// exports and imports, computed within one vintage (core/derived_figures.h); a diamond where the source
/// prints a rate itself. Years next to each other are joined. Hover tells the formula.
class GrowthChart : public TimeChart
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit GrowthChart(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<GrowthPoint>& points() const { return m_points; }
    [[nodiscard]] QString tipAt(QPointF position) const override;
    [[nodiscard]] ChartTable table() const override;
    /// Those of the points and those they are computed from.
    [[nodiscard]] bool isAboutTrade() const override { return true; }
    [[nodiscard]] std::vector<FigureId> figuresShown() const override;
    [[nodiscard]] std::vector<FigureMark> figureMarks() const override;

protected:
    void updateContent() override;
    void paintDays(QPainter& painter, const ChartFrame& frame) const override;
    [[nodiscard]] QDate dayForPress(const ChartFrame& frame, double x) const override;
    [[nodiscard]] std::optional<QDate> futureAfter(QDate day) const override;

private:
    [[nodiscard]] ChartHeader header() const;
    [[nodiscard]] QColor colorOf(TradePart part) const;
    [[nodiscard]] QPointF positionOf(const ChartFrame& frame, const GrowthPoint& point, double percent) const;
    void paintPart(QPainter& painter, const ChartFrame& frame, TradePart part) const;
    void paintPrinted(QPainter& painter, const ChartFrame& frame) const;
    void paintNumbers(QPainter& painter, const ChartFrame& frame) const;
    [[nodiscard]] QStringList remarksOn(const GrowthPoint& point) const;

    std::vector<GrowthPoint> m_points;
};

} // namespace zoneatlas
