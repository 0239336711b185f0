// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/rows_chart.h"
#include "core/compared_trade.h"

namespace zoneatlas {

enum class RankedBy
{
    Province,
    Place
};

/// A province or a place with its figure.
struct RankedRow
{
    std::optional<AtlasItem> item; ///< absent: a place without a zone
    QString name;
    QString subject;                ///< as TradeFigure::subject
    std::optional<FigureId> figure; ///< absent: none was published for the year
    double value = 0;               ///< of the figure, in the common unit of its currency
    bool isPreliminary = false;
    bool operator==(const RankedRow&) const = default;
};

/// Goods trade of the newest year that ended by the date, the largest first: of the provinces that ever had a
/// zone in the scope, or of the places of zones in force. An own measure likewise, of all provinces or places
/// that have a figure of it. Those of which nothing was published stand below, and say so; the header counts
/// them. The scale is the same at all dates. A click selects; the wheel scrolls.
class RankedChart : public RowsChart
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    RankedChart(Session& session, RankedBy by, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<RankedRow>& rows() const { return m_rows; }
    /// "figures for 115 of 178 zones".
    [[nodiscard]] QString coverageText() const;
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
    void pressAt(QPointF position, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] size_t rowCount() const override { return m_rows.size(); }
    void paintRow(QPainter& painter, size_t i) const override;
    [[nodiscard]] bool isRowHovered(size_t i) const override;
    [[nodiscard]] bool isRowVeiled(size_t i) const override;

private:
    [[nodiscard]] const FigureYear* year() const;
    [[nodiscard]] std::vector<RankedRow> subjects() const;
    [[nodiscard]] std::vector<RankedRow> ownSubjects() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] std::vector<RankedRow> currentRows() const;
    [[nodiscard]] ChartHeader header() const;
    void fitNames();
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] double pixelsPerUnit() const;

    RankedBy m_by;
    std::vector<FigureYear> m_years;
    std::vector<RankedRow> m_rows;
    double m_largest = 0; ///< of all years
    double m_longestNamePx = 0;
};

} // namespace zoneatlas
