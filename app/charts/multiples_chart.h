// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_view.h"
#include "charts/panel_grid.h"
#include "core/yearly_figures.h"

namespace zoneatlas {

/// One province's years.
struct ProvincePanel
{
    struct Point
    {
        FigureId figure{};
        int year = 0;
        double value = 0; ///< in the common unit of its currency
        bool isPreliminary = false;
        bool operator==(const Point&) const = default;
    };
    ProvinceCode province;
    QString name;
    std::vector<Point> points; ///< ascending; years of which nothing was published are missing
    double largest = 0;
};

/// Goods trade of the provinces over the years, a small panel each, the largest first: bars of all years on
/// the same scale from zero. Preliminary figures are hollow, a year without a figure has no bar. What is
/// after the date is veiled. A click selects the province, the wheel scrolls where not all panels have room.
class MultiplesChart : public ChartView
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit MultiplesChart(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<ProvincePanel>& panels() const { return m_panels; }
    /// Of panel `i` with its name, in pixels of canvas(); null when it is scrolled out of sight.
    [[nodiscard]] QRectF panelRect(size_t i) const;
    [[nodiscard]] QString tipAt(QPointF position) const override;
    [[nodiscard]] std::optional<AtlasItem> itemAt(QPointF position) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] bool isAboutTrade() const override { return true; }
    [[nodiscard]] std::vector<FigureId> figuresShown() const override;
    [[nodiscard]] std::vector<FigureMark> figureMarks() const override;

    [[nodiscard]] QSize sizeHint() const override { return {420, 320}; }

protected:
    void updateContent() override;
    void fitAxes(const QRect& area) override;
    void paintContent(QPainter& painter) const override;
    void paintCursor(QPainter& painter) const override;
    void onTimeChanged() override;
    void pressAt(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void zoomAt(QPointF position, double factor) override;

private:
    [[nodiscard]] PanelGrid grid() const;
    [[nodiscard]] ChartHeader header() const;
    [[nodiscard]] ProvincePanel panelOf(const Province& province, const std::vector<FigureYear>& years) const;
    void fitScale();
    [[nodiscard]] size_t panelsFrom() const { return m_firstRow * grid().columns; }
    [[nodiscard]] QRectF barsRect(const QRectF& panel) const; ///< where its bars are drawn
    [[nodiscard]] QRectF barRect(const QRectF& room, const ProvincePanel::Point& point) const;
    [[nodiscard]] double xOf(const QRectF& room, int year) const; ///< where the year begins
    [[nodiscard]] std::optional<size_t> panelAt(QPointF position) const;
    [[nodiscard]] const ProvincePanel::Point* pointAt(size_t panel, double x) const;
    void paintPanel(QPainter& painter, size_t i) const;
    void paintBars(QPainter& painter, const ProvincePanel& panel, const QRectF& room) const;
    void paintAxes(QPainter& painter) const;
    void paintMore(QPainter& painter) const;
    /// On the layer above.
    void paintPanelCursor(QPainter& painter, size_t i) const;
    [[nodiscard]] int newestYear() const; ///< that ended by the date

    std::vector<ProvincePanel> m_panels;
    int m_firstYear = 0;
    int m_lastYear = 0;
    double m_step = 1;   ///< of the grid, in the common unit
    double m_top = 1;    ///< at the upper edge of all panels, in the common unit
    int m_shownYear = 0; ///< the newest that had ended when the layer above was painted last
    size_t m_firstRow = 0;
};

} // namespace zoneatlas
