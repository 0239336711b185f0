// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_chart.h"
#include "charts/trade_series.h"
#include "core/text_format.h"

namespace zoneatlas {

/// National cross-border e-commerce exports and imports by year (full scope), one figure per year picked by
/// the ledger's rule; preliminary figures are hollow with a dashed edge; the total where no split was
/// published. A whisker spans the totals that were published for a year. Years are drawn on the same time
/// axis as the cursor. Hover tells value, unit, vintage, publication date and source; a click or drag moves
/// the date to the end of the year under the pointer.
class TradeChart : public TimeChart
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit TradeChart(Session& session, QWidget* parent = nullptr);

    /// What is plotted, to be compared with the ledger and listed in exports.
    [[nodiscard]] const std::vector<PlottedFigure>& plottedFigures() const { return m_series.figures; }
    /// The figures of bars, of the totals above them and of the whiskers.
    [[nodiscard]] bool isAboutTrade() const override { return true; }
    [[nodiscard]] std::vector<FigureId> figuresShown() const override;
    [[nodiscard]] std::vector<FigureMark> figureMarks() const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QRectF barRect(const ChartFrame& frame, const PlottedFigure& figure) const;
    [[nodiscard]] QString tipAt(QPointF position) const override;

protected:
    void updateContent() override;
    void paintDays(QPainter& painter, const ChartFrame& frame) const override;
    [[nodiscard]] QDate dayForPress(const ChartFrame& frame, double x) const override;

private:
    [[nodiscard]] ChartHeader header() const;
    [[nodiscard]] bool hasPart(TradePart part) const;
    [[nodiscard]] bool hasRoomBeforeFirstBar() const;
    void paintPartNames(QPainter& painter, const ChartFrame& frame) const;
    [[nodiscard]] Swatch swatchOf(const PlottedFigure& figure) const;
    /// With how the year's total was revised.
    [[nodiscard]] QString tipFor(FigureId id) const;
    void paintWhiskers(QPainter& painter, const ChartFrame& frame) const;
    void paintTotals(QPainter& painter, const ChartFrame& frame) const;
    [[nodiscard]] double topOf(QDate yearBegin, double value) const;

    TradeSeries m_series;
    DisplayUnit m_unit;
};

} // namespace zoneatlas
