// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/rows_chart.h"
#include "charts/selected_figures.h"

namespace zoneatlas {

/// What was published about the selected zones and provinces: goods trade and, as printed, cross-border
/// e-commerce, each figure with vintage, day of publication and source. Bars are to scale below one heading
/// only. What ended after the date is veiled.
class SelectedChart : public RowsChart
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit SelectedChart(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<SelectedRow>& rows() const { return m_rows; }
    [[nodiscard]] QRectF barRect(size_t i) const override;
    [[nodiscard]] QString tipAt(QPointF position) const override;
    [[nodiscard]] std::optional<AtlasItem> itemAt(QPointF position) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] bool isAboutTrade() const override { return true; }
    [[nodiscard]] std::vector<FigureId> figuresShown() const override;
    [[nodiscard]] std::vector<FigureMark> figureMarks() const override;

protected:
    void updateContent() override;
    void onTimeChanged() override;
    void paintContent(QPainter& painter) const override;
    [[nodiscard]] size_t rowCount() const override { return m_rows.size(); }
    void paintRow(QPainter& painter, size_t i) const override;
    [[nodiscard]] bool isRowHovered(size_t i) const override;
    [[nodiscard]] bool isRowVeiled(size_t i) const override;

private:
    [[nodiscard]] const TradeFigure& figureOf(const SelectedRow& row) const;
    void takeOnlySubject();
    [[nodiscard]] size_t rowsVeiled() const;
    [[nodiscard]] ChartHeader header() const;
    [[nodiscard]] QString periodText(const SelectedRow& row) const;
    [[nodiscard]] double barRoomPx() const;
    void paintHeading(QPainter& painter, size_t i) const;
    void paintFigure(QPainter& painter, size_t i) const;

    std::vector<SelectedRow> m_rows;
    QString m_onlySubject;   ///< empty: several or none
    size_t m_rowsVeiled = 0; ///< as painted; the later the date, the fewer
    double m_longestPeriodPx = 0;
    double m_numberPx = 0; ///< of the longest value
};

} // namespace zoneatlas
